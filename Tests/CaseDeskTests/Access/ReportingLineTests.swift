import Ledger
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("Nobody handles a complaint about whom they lead since today (domain rule 2)")
struct ReportingLineTests {
    private static let day = Day.mar(20)

    /// Kim as they are once Noor leads them.
    private static func led(in world: DeskWorld) async throws -> Account {
        var kim = try #require(try await world.desk.office().accounts[Neighbourhood.kim])
        kim.manager = Neighbourhood.noor
        return kim
    }

    private static func isTakenAway(_ number: String, _ world: DeskWorld) async throws -> Bool {
        try await world.loaded(number).casefile.handling.stage == .undistributed
    }

    @Test(arguments: [Course.proposed, .informed])
    func `a new reporting line takes it from who leads whom it is about`(_ course: Course) async throws {
        try await DeskWorld.with { world in
            let number = try await world.take(to: course).number
            if course == .proposed {
                let fenna = try await world.staff(Neighbourhood.fenna, on: Self.day)
                try await world.desk.carryOut(on: number, as: fenna, ifStillAt: nil, now: .at(Self.day)) {
                    plan throws(Refusal) in
                    try plan.perform(
                        .reactions(.name(.employee(Neighbourhood.kim, name: "Kim"), parts: [1])))
                }
            }
            var kim = try #require(try await world.desk.office().accounts[Neighbourhood.kim])
            kim.team = "Team West"
            try await world.desk.change(kim, by: Neighbourhood.mo, now: .at(Self.day))
            #expect(try await world.loaded(number).casefile.handling.stage != .undistributed)
            kim.manager = Neighbourhood.noor
            try await world.desk.change(kim, by: Neighbourhood.mo, now: .at(Self.day))
            #expect(try await world.loaded(number).casefile.handling.stage == .undistributed)
            let noor = try await world.staff(Neighbourhood.noor, on: Self.day)
            #expect(try await world.desk.mine(noor, closed: false, now: .at(Self.day)).isEmpty)
        }
    }

    @Test func `one case that cannot be changed holds up no other, and the clock says that it stopped`()
        async throws
    {
        try await DeskWorld.with { world in
            var numbers: [String] = []
            for _ in 0..<4 { numbers.append(try await world.take(to: .informed).number) }
            for number in numbers[1...2] {
                let stream = try #require(try await world.desk.stream(of: number))
                try await world.tamper(
                    "update stream set erased_at = 1 where id = $1", [.text(stream.text)])
            }
            let kim = try await Self.led(in: world)
            try await world.desk.change(kim, by: Neighbourhood.mo, now: .at(Self.day))
            for number in [numbers[0], numbers[3]] {
                #expect(try await Self.isTakenAway(number, world))
            }
            #expect(try await world.desk.tick(now: .at(Self.day)) == 2)
            try await world.tamper("update stream set erased_at = null where erased_at = 1")
            #expect(try await world.desk.tick(now: .at(Self.day)) == 0)
            for number in numbers { #expect(try await Self.isTakenAway(number, world)) }
        }
    }

    @Test(arguments: Store.all)
    func `a stop right after it: the clock takes the case away`(_ store: Store) async throws {
        let driver = Hold<FaultyDriver>()
        try await DeskWorld.with(store, wrapping: { driver.keep(FaultyDriver($0)) }) { world in
            let number = try await world.take(to: .informed).number
            try await world.desk.tick(now: .at(Self.day))
            let (kim, faulty) = (try await Self.led(in: world), try #require(driver.value))
            var faults = 0
            while faults < 20 {
                faulty.fail(after: faults)
                let answer = await world.answer {
                    try await world.desk.change(kim, by: Neighbourhood.mo, now: .at(Self.day))
                }
                faulty.heal()
                if answer == .given { break }
                faults += 1
                #expect(try await world.desk.office().accounts[Neighbourhood.kim]?.manager != kim.manager)
            }
            // The head and the line of the office, and the mark at the case.
            #expect((3..<20).contains(faults))
            #expect(try await world.desk.office().accounts[Neighbourhood.kim]?.manager == kim.manager)
            #expect(try await !Self.isTakenAway(number, world))
            #expect(try await world.desk.tick(now: .at(Self.day)) == 0)
            #expect(try await Self.isTakenAway(number, world))
        }
    }

    @Test(arguments: 1...10)
    func `a stop right after it, while the clock looks at the case: it looks once more`(_ use: Int)
        async throws
    {
        let driver = Hold<InterruptedDriver>()
        try await DeskWorld.with(wrapping: { driver.keep(InterruptedDriver($0)) }) { world in
            let number = try await world.take(to: .informed).number
            let kim = try await Self.led(in: world)
            try #require(driver.value).interrupt(before: use) {
                // What the administrator's press writes, and nothing of what comes after that.
                try await world.desk.change(
                    [.accountChanged(.init(kim))], by: Neighbourhood.mo, now: .at(Self.day)
                ) { tx in try Desk.markDue(of: Neighbourhood.noor, now: .at(Self.day), in: tx) }
            }
            for _ in 0..<3 { try await world.desk.tick(now: .at(Self.day)) }
            #expect(try await Self.isTakenAway(number, world))
        }
    }
}
