import Ledger
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("Freeing a line manager (domain rule 2, decision 0004)")
struct FreeingTests {
    /// Kim is named, and the case is back at the desk: whoever leads Kim is passed over.
    private static func released(_ world: DeskWorld) async throws -> (number: String, leader: StaffID) {
        let number = try await world.take(to: .asked).number
        try await world.act(number, on: .mar(20)) { plan throws(Refusal) in
            try plan.perform(.handling(.release(reason: "Verlof.")))
        }
        let office = try await world.desk.office()
        let list = office.handlingList(on: .mar(20))
        return (number, try #require(list.candidates.first { $0.leads.contains(Neighbourhood.kim) }).person)
    }

    private static func open(_ number: String, _ person: StaffID, _ world: DeskWorld) async throws -> OpenCase
    {
        let staff = try await world.staff(person, on: .mar(20))
        return try await world.desk.open(number, as: staff, now: .at(.mar(20)))
    }

    @Test func `somebody else of the list sees whom they may free, and no story`() async throws {
        try await DeskWorld.with { world in
            let (number, leader) = try await Self.released(world)
            let others = try await world.desk.office().handlingList(on: .mar(20)).candidates.map(\.person)
            let other = try #require(others.first { $0 != leader })
            guard case .freeing(let view) = try await Self.open(number, other, world) else {
                Issue.record("not asked")
                return
            }
            #expect(view.candidates.map(\.person) == [leader])
            let staff = try await world.staff(other, on: .mar(20))
            let list = view.office.handlingList(on: .mar(20))
            let freed = try await world.desk.carryOut(
                on: number, as: staff, ifStillAt: view.version, now: .at(.mar(20))
            ) { plan throws(Refusal) in
                try plan.perform(.handling(.override(leader, reason: "Zij was er niet bij.", from: list)))
            }
            #expect(freed.casefile.handling.involvement.overrides[leader]?.by == other)
            #expect(await world.answer { try await Self.open(number, other, world) } == .notFound)
        }
    }

    @Test func `nobody frees themselves`() async throws {
        try await DeskWorld.with { world in
            let (number, leader) = try await Self.released(world)
            #expect(await world.answer { try await Self.open(number, leader, world) } == .notFound)
        }
    }
}
