import ArgumentParser
import CaseDesk
import Foundation
import Ledger
import Register

struct RegisterCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "register", abstract: "Brings past complaints into the register, and the register out.",
        subcommands: [RegisterImportCommand.self, RegisterUndo.self, RegisterExport.self])
}

struct RegisterExport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Prints the register for a spreadsheet; needs no key.")

    @Option(help: "The folder with the data.") var data: String?
    @Option(help: "One year; without it all of them.") var year: Int?

    func run() async throws {
        let driver = try await Place(data, settings: try NodeSettings()).driver(readOnly: true)
        let lines = try await Desk.registerLines(from: driver).filter { line in
            year.map { line.row.period.year == $0 } ?? true
        }
        try await driver.close()
        try FileHandle.standardOutput.write(contentsOf: Data(RegisterLine.csv(lines)))
    }
}
