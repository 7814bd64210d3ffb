import Ledger
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("Who is kept out of a case, beside the case")
struct KeptOutRowTests {
    private func keptOut(_ world: DeskWorld) async throws -> [String] {
        try await world.rows("select person from case_excluded order by person").map { try $0.text(0) }
    }

    private func name(_ person: StaffID, _ words: Words, in world: DeskWorld, _ number: String) async throws {
        try await world.act(number, on: .mar(18)) { plan throws(Refusal) in
            try plan.perform(.reactions(.name(.employee(person, name: words), parts: [1])))
        }
    }

    @Test(arguments: Store.all)
    func `who was named by mistake is let in again, and may handle it`(_ store: Store) async throws {
        try await DeskWorld.with(store) { world in
            let number = try await world.take(to: .accepted).number
            try await name(Neighbourhood.wouter, "Wouter Hofstra", in: world, number)
            #expect(try await keptOut(world) == ["wouter"])
            let named = try await world.loaded(number).casefile.reactions.list.map(\.respondent.id)
            let id = try #require(named.last)
            try await world.act(number, on: .mar(18)) { plan throws(Refusal) in
                try plan.perform(.reactions(.unname(id)))
                try plan.perform(.handling(.release(reason: "Vakantie")))
            }
            #expect(try await keptOut(world) == [])
            let desk = try await world.staff(Neighbourhood.fenna, on: .mar(18))
            let list = try await world.desk.office().handlingList(on: .mar(18))
            try await world.desk.carryOut(on: number, as: desk, ifStillAt: nil, now: .at(.mar(18))) {
                plan throws(Refusal) in
                try plan.perform(.handling(.assign(Neighbourhood.wouter, from: list)))
            }
            let wouter = try await world.staff(Neighbourhood.wouter, on: .mar(18))
            let opened = await world.answer {
                try await world.desk.open(number, as: wouter, now: .at(.mar(18)))
            }
            #expect(opened == .given)
        }
    }

    @Test(arguments: [
        "delete from case_excluded", "insert into case_excluded select stream, 'joke' from case_index",
    ])
    func `an audit sees a row that does not follow from the case, before it mends it`(_ sql: String)
        async throws
    {
        try await DeskWorld.with { world in
            let number = try await world.take(to: .accepted).number
            try await name(Neighbourhood.kim, "Kim Visser", in: world, number)
            #expect(try await world.desk.audit(now: .at(.mar(19))).findings == [])
            try await world.tamper(sql)
            let findings = try await world.desk.audit(now: .at(.mar(19))).findings
            #expect(findings == ["\(number): other persons are kept out"])
            #expect(try await world.desk.audit(now: .at(.mar(19))).findings == [])
        }
    }
}
