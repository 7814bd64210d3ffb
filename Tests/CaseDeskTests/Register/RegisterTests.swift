import Ledger
import Procedure
import Register
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("The register stream")
struct RegisterTests {
    @Test(arguments: Store.all) func `gives of each complaint the latest row`(_ store: Store) async throws {
        try await DeskWorld.with(store) { world in
            _ = try await world.take(to: .ended)
            let rows = try await world.desk.register(year: 2026)
            #expect(rows.count == 1)
            let row = try #require(rows.first)
            #expect(row.ending == .judged)
            #expect(row.judgments == [.upheld])
            #expect(row.subjects == [.continuity])
            #expect(row.daysToFirstContact == 2 && row.isContactInTime == true)
            #expect(row.daysToEnding == 8)
            #expect(row.respondents == [.employee])
            let stream = try await world.desk.ledger.read(.clear("register-2026"))
            #expect(stream.count > 1)
        }
    }

    @Test func `grows only when something changed that it tells`() async throws {
        try await DeskWorld.with { world in
            let number = try await world.take(to: .accepted).number
            let before = try await world.desk.ledger.read(.clear("register-2026")).count
            _ = try await world.desk.perform(
                .contacts(.write("A.")), on: number, by: .complainant, now: .at(.mar(19)))
            let after = try await world.desk.ledger.read(.clear("register-2026")).count
            #expect(after == before)
        }
    }

    @Test func `lies open, and says nothing about anybody`() async throws {
        try await DeskWorld.with { world in
            let number = try await world.take(to: .ended).number
            for entry in try await world.desk.ledger.read(.clear("register-2026")) {
                let text = String(decoding: entry.payload, as: UTF8.self)
                for word in ["Jansen", "Kim", "kim", "noor", "opdagen", number] {
                    #expect(!text.contains(word))
                }
                #expect(entry.recordedAt == Day(amsterdam: entry.recordedAt).noon)
            }
        }
    }

    @Test func `keeps the years apart`() async throws {
        try await DeskWorld.with { world in
            _ = try await world.file()
            let next = try #require(Day(iso: "2027-01-04"))
            _ = try await world.file(
                .jansen {
                    $0.receivedOn = next
                    $0.happened = .ongoing
                }, on: next)
            let (first, second) = (
                try await world.desk.register(year: 2026), try await world.desk.register(year: 2027)
            )
            #expect(first.count == 1)
            #expect(second.count == 1)
            #expect(first.first?.id != second.first?.id)
            #expect(try await world.desk.register(year: 2025) == [])
        }
    }

    @Test(arguments: Procedure.Channel.allCases) func `counts every way in`(_ channel: Procedure.Channel) {
        #expect(Register.Channel(channel).rawValue == channel.rawValue)
    }

    @Test func `has a word for every subject, ending, judgment and measure`() {
        #expect(
            Set(Procedure.Subject.allCases.map { Register.Subject($0) }).count
                == Procedure.Subject.allCases.count)
        #expect(
            Set(Procedure.Ending.allCases.map { Register.Ending($0) }).count
                == Procedure.Ending.allCases.count)
        #expect(
            Set(Procedure.Judgment.allCases.map { Register.Judgment($0) }).count
                == Procedure.Judgment.allCases.count)
        #expect(Set(MeasureKind.allCases.map { Register.Measure($0) }).count == MeasureKind.allCases.count)
    }
}
