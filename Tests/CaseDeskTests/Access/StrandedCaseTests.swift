import Ledger
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("A case whose handler is not there (domain rule 2)")
struct StrandedCaseTests {
    private static let day = Day.mar(20)

    private static func leave(_ world: DeskWorld, through last: Day = .mar(30)) async throws {
        let away = Account.Absence(from: .mar(19), through: last)
        try await world.desk.change([.absenceSet(account: "noor", away)], now: .at(.mar(18)))
    }

    private static func take(_ number: String, _ person: StaffID, _ world: DeskWorld) async throws -> Loaded {
        let staff = try await world.staff(person, on: day)
        let list = try await world.desk.office().handlingList(on: day)
        return try await world.desk.carryOut(on: number, as: staff, ifStillAt: nil, now: .at(day)) {
            plan throws(Refusal) in
            try plan.perform(.handling(.takeOver(reason: "Noor is ziek.", from: list)))
        }
    }

    @Test(arguments: [Neighbourhood.fenna, Neighbourhood.hendrik, Neighbourhood.samira])
    func `the desk, the director and the first of the list see that it lies still, and no story`(
        _ person: StaffID
    ) async throws {
        try await DeskWorld.with { world in
            let number = try await world.take(to: .accepted).number
            try await Self.leave(world)
            let staff = try await world.staff(person, on: Self.day)
            let seen = try await world.desk.stranded(staff, now: .at(Self.day))
            #expect(seen.map(\.number) == [number] && seen.map(\.handler) == ["Noor de Boer"])
            guard case .stranded = try await world.desk.open(number, as: staff, now: .at(Self.day)) else {
                Issue.record("opened as something else")
                return
            }
            let readings = try await world.count("reading")
            let taken = try await Self.take(number, person, world)
            #expect(taken.casefile.handling.stage == .undistributed)
            #expect(try await world.count("reading") == readings, "nothing of it was read")
            let told = try await world.outgoing().filter { $0.moment == Moment.newComplaint.rawValue }
            #expect(told.contains { $0.to.hasPrefix("fenna") } || person == Neighbourhood.fenna)
        }
    }

    @Test(arguments: [Neighbourhood.wouter, Neighbourhood.kim, Neighbourhood.joke, Neighbourhood.ali])
    func `nobody else finds it`(_ person: StaffID) async throws {
        try await DeskWorld.with { world in
            let number = try await world.take(to: .accepted).number
            try await Self.leave(world)
            let staff = try await world.staff(person, on: Self.day)
            #expect(try await world.desk.stranded(staff, now: .at(Self.day)).isEmpty)
            #expect(await world.answer { try await Self.take(number, person, world) } == .notFound)
        }
    }

    @Test func `a few days away are no reason, and nobody takes it from who is there`() async throws {
        try await DeskWorld.with { world in
            let number = try await world.take(to: .accepted).number
            let fenna = try await world.staff(Neighbourhood.fenna, on: Self.day)
            #expect(await world.answer { try await Self.take(number, fenna.account.id, world) } == .notFound)
            try await Self.leave(world, through: .mar(23))
            #expect(try await world.desk.stranded(fenna, now: .at(Self.day)).isEmpty)
        }
    }

    @Test func `a closed account and a lost role hand the case back by themselves`() async throws {
        try await DeskWorld.with { world in
            let number = try await world.take(to: .accepted).number
            try await world.desk.close(Neighbourhood.noor, by: Neighbourhood.mo, now: .at(Self.day))
            let casefile = try await world.casefile(number)
            #expect(casefile.handling.stage == .undistributed)
            let fenna = try await world.staff(Neighbourhood.fenna, on: Self.day)
            #expect(try await world.desk.atDesk(fenna, now: .at(Self.day)).map(\.number) == [number])
        }
        try await DeskWorld.with { world in
            let number = try await world.take(to: .accepted).number
            var noor = try #require(try await world.desk.office().accounts[Neighbourhood.noor])
            noor.roles = [.employee]
            try await world.desk.change(noor, by: Neighbourhood.mo, now: .at(Self.day))
            #expect(try await world.casefile(number).handling.stage == .undistributed)
        }
    }
}
