import ArgumentParser
import CaseDesk
import Foundation
import Ledger

struct KeyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key", abstract: "Makes, prints, checks and changes the keys.",
        subcommands: [KeyNew.self, KeyPrint.self, KeyCheck.self, KeyRotate.self])
}

/// Where the key file is: given, from the settings, or beside the data.
struct KeyOptions: ParsableArguments {
    @Option(help: "The folder with the data.") var data: String?
    @Option(help: "The key file, if it is not beside the data.") var key: String?

    func place() throws -> Place { try Place(data, key: key, settings: try NodeSettings()) }
}

struct KeyNew: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "new", abstract: "Makes a key file.")

    @OptionGroup var options: KeyOptions

    func run() async throws {
        let place = try options.place()
        let path = place.keyFile
        let file = KeyFile.make(at: Now.wall().instant)
        try file.save(path)
        try place.erasures.begin()
        Output.toPeople("Made \(path). Write these words on paper and keep it in a safe:")
        print(file.words.joined(separator: " "))
        Output.toPeople("Then prove that you have them: gehoord key check")
    }
}

struct KeyPrint: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "print", abstract: "Shows the words that restore everything.")

    @OptionGroup var options: KeyOptions

    func run() async throws {
        print(try KeyFile.load(try options.place().keyFile).words.joined(separator: " "))
    }
}

struct KeyCheck: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Reads the words from paper and says whether they are right.")

    @OptionGroup var options: KeyOptions

    func run() async throws {
        let file = try KeyFile.load(try options.place().keyFile)
        Output.toPeople("Type the words from paper, and then Enter:")
        guard let typed = readLine() else {
            throw NodeFault("no words were typed", hint: "type the words from paper on one line", code: 2)
        }
        do throws(LedgerFault) { try file.check(words: typed) } catch {
            throw NodeFault("these are not the words of this key file", hint: error.hint, code: 3)
        }
        Output.toPeople("These are the words.")
    }
}

struct KeyRotate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate", abstract: "The monthly change of the installation key.",
        discussion: """
            Three steps, each of which may be repeated: announce (then bring the key file to every node),
            turn, and destroy (35 days after a key retired, and with it every older backup).
            """)

    enum Step: String, ExpressibleByArgument {
        case announce, turn, destroy
    }

    @OptionGroup var options: KeyOptions
    @Argument(help: "announce, turn or destroy") var step: Step

    func run() async throws {
        let place = try options.place()
        let desk = try await Desk.open(try await place.driver(), keys: try place.keys())
        guard let copy = place.keyCopy else {
            throw NodeFault(
                "no second place for the keys was given",
                hint: "set GEHOORD_KEY_COPY to a file on another disk", code: 2)
        }
        let rotation = Rotation(desk.ledger, keyFile: place.keyFile, copy: copy)
        let now = Now.wall()
        switch step {
        case .announce:
            try rotation.announce(at: now.instant)
            Output.toPeople(
                "The next key is in \(place.keyFile). Bring that file to every node, then: key rotate turn")
        case .turn:
            let count = try await desk.turnKeys(rotation, now: now)
            Output.toPeople("\(count) keys are wrapped anew. The old key can be destroyed after 35 days.")
        case .destroy:
            let gone = try await desk.destroyKeys(rotation, now: now)
            Output.toPeople(
                gone.isEmpty ? "No key is old enough yet." : "Destroyed: \(gone.joined(separator: ", "))")
        }
        await desk.close()
    }
}
