import ArgumentParser
import CaseDesk
import Foundation
import Ledger
import Procedure
import Rehearsal
import Synchronization
import Web

struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Makes a demo world and serves it until it is ended.")

    @Option(help: "The port; 0 takes a free one.") var port = 8080
    @Option(help: "A folder for the demo's data.") var data: String
    @Option(help: "The same seed makes the same world.") var seed: UInt64 = World.seed
    @Option(help: "The day on which the demo lives, as 2026-05-04.") var today: String?
    @Flag(help: "Prints one JSON object once it listens.") var json = false

    func validate() throws { try ServeCommand.check(port: port) }

    func run() async throws {
        var settings = try NodeSettings()
        settings.secureCookies = false
        settings.mail = nil
        settings.sealKeeper = nil
        settings.postgres = nil
        let place = try Place(data, key: data + ".key", settings: settings)
        let clock = DemoClock(today: try day())
        let isNew = !place.exists
        if isNew { try place.make(now: clock.now().instant, isDemo: true) }
        let desk = try await Desk.open(
            try await place.driver(), keys: try place.keys(), costs: .ofThisBuild, press: Node.press(settings)
        )
        let receipts = isNew ? try await world(on: desk, today: clock.now().today) : []
        let personas = try await Personas(desk, receipts: receipts, now: clock.now(), isNew: isNew)
        let node = Node(
            desk: desk, place: place, settings: settings, now: { clock.now() }, demo: personas.door)
        let (json, host) = (json, settings.address)
        try await node.run(port: port) { port in
            personas.announce(address: "http://\(host):\(port)", today: clock.now().today, json: json)
        }
    }

    private func day() throws -> Day {
        guard let today else { return World.today }
        guard let day = Day(iso: today) else {
            throw NodeFault("\(today) is not a day", hint: "write it as 2026-05-04", code: 2)
        }
        return day
    }

    private func world(on desk: Desk, today: Day) async throws -> [World.Filed] {
        if !json { Output.toPeople("Two years pass in the neighbourhood. One moment.") }
        let receipts = try await World.live(on: desk, seed: seed, today: today).receipts
        try await World.furnishRooms(on: desk, for: receipts, today: today)
        try await DemoReport(desk: desk, today: today).make()
        return receipts
    }
}

/// The demo's time: it begins at nine on its own day, and goes on from there.
final class DemoClock: Sendable {
    private let start: Instant
    private let began = ContinuousClock.now

    init(today: Day) {
        start = Instant(milliseconds: today.noon.milliseconds - 3 * 3_600_000)
    }

    func now() -> Now {
        let passed = (ContinuousClock.now - began) / .milliseconds(1)
        return Now(Instant(milliseconds: start.milliseconds + Int64(passed)))
    }
}

extension Desk.Costs {
    /// Real in a release build; in a debug build, where the real ones take seconds, a demo takes less.
    static var ofThisBuild: Desk.Costs {
        #if DEBUG
            .light
        #else
            .real
        #endif
    }
}
