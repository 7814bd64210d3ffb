import Ledger
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("Finding a complaint by number or name")
struct SearchTests {
    private static let name = "Gülşen van 't Hof-Öztürk"

    private func named(_ name: String) -> Filing {
        .jansen { $0.complainant = .named(Words(name) ?? "-", mayBeNamed: .yes) }
    }

    private func found(_ typed: String, by person: StaffID, _ world: DeskWorld) async throws -> [String] {
        let staff = try await world.staff(person, on: .mar(28))
        return try await world.desk.search(typed, among: staff, now: .at(.mar(28))).map(\.number)
    }

    @Test(
        arguments: Store.all,
        ["gülşen", "OZTURK", "hof gulsen", "  Gülşen   Öztürk ", "2026-001"])
    func `a handler finds their own by any word of the name, however it is typed`(
        _ store: Store, _ typed: String
    ) async throws {
        try await DeskWorld.with(store) { world in
            _ = try await world.take(named(Self.name), to: .accepted)
            _ = try await world.take(to: .accepted)
            #expect(try await found(typed, by: Neighbourhood.noor, world) == ["2026-001"])
        }
    }

    @Test(arguments: ["gülşen jansen", "t", "", "-", "2026", "2026-0011", "gülş", "' or 1=1"])
    func `what does not match as a whole finds nothing`(_ typed: String) async throws {
        try await DeskWorld.with { world in
            _ = try await world.take(named(Self.name), to: .accepted)
            #expect(try await found(typed, by: Neighbourhood.noor, world) == [])
        }
    }

    @Test(arguments: Store.all)
    func `a case from which somebody is kept out is not even opened for them`(_ store: Store) async throws {
        try await DeskWorld.with(store) { world in
            _ = try await world.file(named(Self.name))
            try await world.desk.perform(
                .handling(.note(.isWitness, about: Neighbourhood.fenna)), on: "2026-001", by: .clock,
                now: .at(.mar(16)))
            for typed in ["2026-001", "gülşen öztürk"] {
                let kept = try await world.desk.streams(
                    matching: typed, for: SearchTokens.desk, seenBy: Neighbourhood.fenna)
                let other = try await world.desk.streams(
                    matching: typed, for: SearchTokens.desk, seenBy: Neighbourhood.joke)
                #expect(kept.isEmpty && other.count == 1, "\(typed)")
            }
        }
    }

    @Test func `nobody finds a case that is not theirs, and a new handler finds it at once`() async throws {
        try await DeskWorld.with { world in
            _ = try await world.take(named(Self.name), to: .accepted)
            #expect(try await found("gülşen", by: Neighbourhood.samira, world) == [])
            try await world.act("2026-001", on: .mar(20)) { plan throws(Refusal) in
                try plan.perform(.handling(.release(reason: "Verlof.")))
            }
            #expect(try await found("gülşen", by: Neighbourhood.noor, world) == [])
            let list = try await world.desk.office().handlingList(on: .mar(20))
            try await world.desk.perform(
                .handling(.assign(Neighbourhood.samira, from: list)), on: "2026-001",
                by: .staff(Neighbourhood.fenna, as: .intake), now: .at(.mar(20)))
            #expect(try await found("gülşen", by: Neighbourhood.samira, world) == [])
            try await world.desk.perform(
                .handling(.declareUninvolved), on: "2026-001",
                by: .staff(Neighbourhood.samira, as: .manager), now: .at(.mar(20)))
            #expect(try await found("gülşen", by: Neighbourhood.samira, world) == ["2026-001"])
        }
    }

    @Test func `the desk hears match or no match, and nothing of what it must not know`() async throws {
        try await DeskWorld.with { world in
            _ = try await world.take(named(Self.name), to: .accepted)
            _ = try await world.file(
                .jansen {
                    $0.complainant = .named("Truus Bol", mayBeNamed: .yes)
                    $0.avoidance = Avoidance(desk: true)
                })
            let fenna = try await world.staff(Neighbourhood.fenna)
            #expect(try await world.desk.isKnown("öztürk", to: fenna))
            #expect(try await world.desk.isKnown("2026-001", to: fenna))
            #expect(try await !world.desk.isKnown("Truus", to: fenna))
            #expect(try await !world.desk.isKnown("2026-002", to: fenna))
            try await world.act("2026-001", on: .mar(20)) { plan throws(Refusal) in
                try plan.perform(.handling(.note(.isWitness, about: Neighbourhood.fenna)))
            }
            #expect(try await !world.desk.isKnown("öztürk", to: fenna))
        }
    }

    @Test func `the table holds no name, a rebuild makes the same, and an erased case has none`() async throws
    {
        try await DeskWorld.with { world in
            _ = try await world.take(named(Self.name), to: .accepted)
            let before = try await world.rows("select token, stream from search_token order by token").map(
                \.all)
            #expect(before.count == 10)
            _ = try await world.desk.rebuild(now: .at(.mar(28)))
            let after = try await world.rows("select token, stream from search_token order by token").map(
                \.all)
            #expect("\(before)" == "\(after)")
            let stream = try #require(try await world.desk.stream(of: "2026-001"))
            try await world.desk.ledger.driver.write { tx in try Desk.forget(stream, in: tx) }
            #expect(try await world.count("search_token") == 0)
        }
    }
}
