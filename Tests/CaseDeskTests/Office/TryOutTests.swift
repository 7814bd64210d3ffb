import Procedure
import Register
import Testing

@testable import CaseDesk

@Suite("A version rehearsed on the register's past")
struct TryOutTests {
    private static func row(_ id: String, contact: Int?, ending: Int?, age: Int?) -> RegisterRow {
        RegisterRow(
            id: id, period: Register.Period(year: 2026, month: 3), channel: .web, respondents: [.employee],
            daysToFirstContact: contact, daysToEnding: ending, monthsOfAge: age, version: "1")
    }

    private static let rows = [
        row("a", contact: 1, ending: 42, age: 0), row("b", contact: 5, ending: 43, age: 12),
        row("c", contact: 6, ending: 60, age: 13), row("d", contact: nil, ending: nil, age: nil),
    ]

    @Test func `late is after the last day, too old is past the limit, the limit itself is open`() {
        let own = TryOut(Terms(), on: Self.rows)
        #expect([own.total, own.ended, own.late] == [4, 3, 2])
        #expect([own.tooOld, own.onTheLimit] == [1, 1])
        #expect(own.firstContactLate == 1, "three working days may take five days")
        var wide = Terms(finish: 56, reaction: 21)
        wide.maximumAge = 2
        let other = TryOut(wide, on: Self.rows)
        #expect([other.late, other.tooOld, other.onTheLimit] == [1, 0, 0])
    }

    @Test func `the rows come from the register of the last three years`() async throws {
        try await DeskWorld.with { world in
            _ = try await world.file()
            _ = try await world.take(to: .ended)
            let found = try await world.desk.tryOut(Terms(), now: .at(.mar(30)))
            #expect([found.total, found.ended] == [2, 1])
        }
    }
}
