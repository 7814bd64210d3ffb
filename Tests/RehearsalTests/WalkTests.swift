import CaseDesk
import Foundation
import Ledger
import Procedure
import Rehearsal
import Testing

@Suite("A walk through random worlds")
struct WalkTests {
    @Test func `breaks no promise in 200 worlds, and gets to the end of many cases`() async throws {
        let folder = try Folder()
        defer { folder.remove() }
        let outcome = await Walk.run(worlds: 200, seed: 1) { try await folder.desk("world-\($0)") }
        #expect(outcome.broken == [])
        #expect(outcome.worlds == 200)
        #expect(outcome.steps > 3_000)
        #expect(outcome.refused > 500)
        #expect(outcome.closed > 50)
        #expect(outcome.invariants > 5_000)
    }

    @Test func `is the same walk for the same seed`() async throws {
        let folder = try Folder()
        defer { folder.remove() }
        let first = await Walk.run(worlds: 4, seed: 5) { try await folder.desk("first-\($0)") }
        let second = await Walk.run(worlds: 4, seed: 5) { try await folder.desk("second-\($0)") }
        let other = await Walk.run(worlds: 4, seed: 6) { try await folder.desk("other-\($0)") }
        #expect(first.steps == second.steps)
        #expect(first.refused == second.refused)
        #expect(first.closed == second.closed)
        #expect(
            [first.steps, first.refused, first.invariants] != [other.steps, other.refused, other.invariants])
    }

    @Test func `says so when a world does not open`() async throws {
        let outcome = await Walk.run(worlds: 2, seed: 1) { _ in throw DeskFault.notFound }
        #expect(outcome.broken.count == 2)
        #expect(outcome.steps == 0)
    }
}

@Suite("What an audit finds")
struct AuditTests {
    private static let day = World.today

    /// A small world, then something that an intruder or a mistake might do to its tables.
    private static func findings(after sql: String) async throws -> [String] {
        try await Sandbox.with { sandbox in
            _ = try await World.live(on: sandbox.desk, seed: 3, today: day, complaints: 4)
            let now = Now(instant: day.noon, today: day)
            let clean = try await sandbox.desk.audit(now: now)
            #expect(clean.findings == [])
            #expect(clean.cases.count == 4)
            let changed = try await sandbox.desk.ledger.driver.write { try $0.change(sql, []) }
            #expect(changed > 0)
            return try await sandbox.desk.audit(now: now).findings
        }
    }

    @Test(arguments: [
        "update case_index set phase = 'received'", "update case_index set handler = 'ali'",
        "update case_index set deadline = deadline + 1", "update case_index set next_due = null",
        "update case_index set version = version - 1", "delete from case_index where number like '%1'",
        "insert into case_excluded select stream, 'noor' from case_index limit 1",
        "insert into case_owner select stream, 'nobody' from case_index limit 1",
        "delete from letter_text where letter = 1", "update letter_text set sealed = x'00' where letter = 1",
        "update entry set payload = x'00' where seq = 2", "delete from entry where seq = 2",
        "update stream set version = version + 1",
    ])
    func `is every change of a table`(_ sql: String) async throws {
        let findings = try await Self.findings(after: sql)
        #expect(!findings.isEmpty)
    }

    @Test func `names no word of a person`() async throws {
        let findings = try await Self.findings(after: "update case_index set phase = 'x'")
        for name in ["Öztürk", "Jansen", "begeleider"] { #expect(!findings.joined().contains(name)) }
    }
}

@Suite("Chance")
struct ChanceTests {
    @Test func `repeats itself for the same seed`() {
        var (first, second) = (Chance(seed: 9), Chance(seed: 9))
        #expect((0..<50).map { _ in first.next() } == (0..<50).map { _ in second.next() })
    }

    @Test func `goes its own way after a fork`() {
        var (first, second) = (Chance(seed: 9), Chance(seed: 9))
        var (left, right) = (first.fork(), second.fork())
        _ = left.number(1...6)
        #expect(first.next() == second.next())
        #expect(right.number(1...6) <= 6)
    }

    @Test func `happens as often as it is asked to`() {
        var chance = Chance(seed: 1)
        let times = (0..<10_000).count { _ in chance.happens(25) }
        #expect((2_300...2_700).contains(times))
        #expect(!(0..<100).contains { _ in chance.happens(0) })
        #expect((0..<100).allSatisfy { _ in chance.happens(100) })
    }

    @Test func `picks everything sooner or later`() {
        var chance = Chance(seed: 1)
        #expect(Set((0..<200).map { _ in chance.pick([1, 2, 3, 4, 5]) }).count == 5)
    }
}
