import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("The row of a respondent's card")
struct RespondentCardRowTests {
    private static let day = Day.mar(20)

    @Test func `it ends when the card is no longer shown`() async throws {
        try await DeskWorld.with { world in
            let number = try await world.take(to: .accepted).number
            let loaded = try await world.act(number, on: Self.day) { plan throws(Refusal) in
                try plan.perform(.reactions(.name(.employee(Neighbourhood.kim, name: "Kim"), parts: [1])))
                try plan.perform(.reactions(.reach(1, .mail("kim@voorbeeld.example"))))
                try plan.perform(.reactions(.notify(1, .init(parts: [1]))))
                try plan.write(.notice(to: 1))
            }
            let staff = try await world.staff(DeskWorld.handler, on: Self.day)
            let key = DraftKey.random()
            let card = try await world.desk.issueCard(
                to: 1, of: number, under: key, as: staff, ifStillAt: loaded.version, now: .at(Self.day))
            let last = Now.at(Self.day, minutes: Int64(Receipt.minutes) - 1)
            try await world.desk.sweep(now: last)
            #expect(try await world.desk.card(under: key, as: staff, now: last) == card)
            #expect(try await world.count("draft") == 1)
            let over = Now.at(Self.day, minutes: Int64(Receipt.minutes))
            #expect(try await world.desk.card(under: key, as: staff, now: over) == nil)
            try await world.desk.sweep(now: over)
            #expect(try await world.count("draft") == 0)
        }
    }
}
