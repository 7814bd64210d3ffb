import ArgumentParser
import Foundation
import Letters
import Procedure

struct LettersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "letters", abstract: "Writes every letter preview as HTML and as PDF.")

    @Argument(help: "The folder to write into.") var folder: String

    func run() async throws {
        let settings = try NodeSettings()
        guard let press = Node.press(settings) else {
            throw NodeFault(
                "there is no letter worker",
                hint: "set GEHOORD_WEASYPRINT, or use bin/letters, which makes one")
        }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for language in Language.allCases {
            for (name, letter) in LetterCatalogue.previews {
                let bytes = letter.bytes(in: language)
                let path = "\(folder)/\(LetterCatalogue.fileName(of: name))-\(language.rawValue)"
                try Data(bytes).write(to: URL(fileURLWithPath: path + ".html"))
                try Data(try await press.pdf(of: bytes)).write(to: URL(fileURLWithPath: path + ".pdf"))
            }
        }
        await press.stop()
        Output.toPeople(
            "Wrote \(LetterCatalogue.previews.count) letters in \(Language.allCases.count) languages.")
    }
}
