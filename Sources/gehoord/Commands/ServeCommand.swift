import ArgumentParser
import CaseDesk
import Foundation
import Ledger

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Serves the installation in a folder.")

    @Option(help: "The folder with the data.") var data: String?
    @Option(help: "The port; 0 takes a free one.") var port: Int?

    func validate() throws { try Self.check(port: port ?? 0) }

    /// Every port that there is, and 0 for one that is free.
    static func check(port: Int) throws {
        guard (0...65_535).contains(port) else { throw ValidationError("--port goes from 0 to 65535") }
    }

    func run() async throws {
        let settings = try NodeSettings()
        let place = try Place(data, settings: settings)
        guard place.exists else {
            throw NodeFault(
                "there is no installation in \(place.folder)",
                hint: "make one with gehoord init --data \(place.folder)")
        }
        guard !place.isDemo else {
            throw NodeFault(
                "this folder holds a demo, whose passwords everyone knows",
                hint: "make an installation with gehoord init, or use gehoord demo")
        }
        let desk = try await Desk.open(
            try await place.driver(), keys: try place.keys(), press: Node.press(settings),
            signOn: settings.provider
        )
        let node = Node(desk: desk, place: place, settings: settings, now: { .wall() })
        try await node.run(port: port ?? settings.port) { port in
            Output.toPeople("gehoord listens on http://\(settings.address):\(port)")
        }
    }
}

struct InitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Makes an empty installation.")

    @Option(help: "The folder with the data.") var data: String?

    func run() async throws {
        let settings = try NodeSettings()
        let place = try Place(data, settings: settings)
        try place.make(now: Now.wall().instant)
        let desk = try await Desk.open(try await place.driver(), keys: try place.keys())
        // Nothing to lose yet: the first backup is asked for tomorrow.
        try await Desk.noteBackup(on: desk.ledger.driver, now: .wall())
        await desk.close()
        Output.toPeople(
            "Made \(place.folder). The keys are in \(place.keyFile): keep that file apart from the data.")
        Output.toPeople("Print its words now with: gehoord key print --data \(place.folder)")
    }
}

struct SettingsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "settings", abstract: "Shows the settings that hold now.")

    @Flag(help: "One JSON object.") var json = false

    func run() throws {
        let lines = try NodeSettings().lines
        if json {
            return try Output.json(Dictionary(uniqueKeysWithValues: lines.map { ($0.name, $0.value) }))
        }
        for line in lines { print("\(line.name): \(line.value)") }
    }
}
