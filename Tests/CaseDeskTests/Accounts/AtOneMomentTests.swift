import Ledger
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("Two administrators at one moment")
struct AtOneMomentTests {
    private static let now = Now.at(.mar(16))
    private static let mo = Neighbourhood.mo
    private static let second = StaffID("tweede")

    /// A world with two administrators, and the driver on which the other one acts in between.
    private static func with(_ body: (DeskWorld, InterruptedDriver) async throws -> Void) async throws {
        let driver = Hold<InterruptedDriver>()
        try await DeskWorld.with(wrapping: { driver.keep(InterruptedDriver($0)) }) { world in
            let account = Account(
                id: second, name: "Tweede Beheerder", email: "tweede@voorbeeld.example",
                roles: [.administrator])
            try await world.desk.change([.accountMade(.init(account))], now: now)
            // Read once, so that each use that is counted is one of the act itself.
            _ = try await world.desk.office()
            try await body(world, try #require(driver.value))
        }
    }

    private func administrators(_ world: DeskWorld) async throws -> [StaffID] {
        try await world.desk.office().people(.administrator).map(\.id)
    }

    @Test(arguments: 1...4)
    func `who close each other leave one of the two`(_ use: Int) async throws {
        try await Self.with { world, driver in
            driver.interrupt(before: use) {
                try await world.desk.close(Self.mo, by: Self.second, now: Self.now)
            }
            await #expect(throws: OfficeRefusal.lastAdministrator) {
                try await world.desk.close(Self.second, by: Self.mo, now: Self.now)
            }
            let left = try await administrators(world)
            #expect(left == [Self.second])
        }
    }

    @Test(arguments: 2...4)
    func `who both give up the role leave one of the two`(_ use: Int) async throws {
        try await Self.with { world, driver in
            let accounts = try await world.desk.office().accounts
            var (mo, other) = (
                try #require(accounts[Self.mo]), try #require(accounts[Self.second])
            )
            (mo.roles, other.roles) = ([.employee], [.employee])
            let (first, late) = (mo, other)
            driver.interrupt(before: use) {
                try await world.desk.change(first, by: Self.second, now: Self.now)
            }
            let answer = await world.answer {
                try await world.desk.change(late, by: Self.mo, now: Self.now)
            }
            #expect(answer != .given)
            #expect(try await administrators(world) == [Self.second])
        }
    }

    @Test func `of two changes that cross the later one hears it, and nothing is overwritten`() async throws {
        try await Self.with { world, driver in
            let kim = try #require(try await world.desk.office().accounts[Neighbourhood.kim])
            var (team, name) = (kim, kim)
            (team.team, name.name) = ("Team Noord", "Kim de Visser")
            let (first, late) = (team, name)
            driver.interrupt(before: 3) {
                try await world.desk.change(first, by: Self.second, now: Self.now)
            }
            let answer = await world.answer {
                try await world.desk.change(late, by: Self.mo, now: Self.now)
            }
            #expect(answer == .fault(.someoneElseFirst))
            let now = try await world.desk.office().accounts[Neighbourhood.kim]
            #expect(now?.team == "Team Noord" && now?.name == "Kim Visser")
        }
    }

    @Test func `one address is given to one of two who are invited`() async throws {
        try await Self.with { world, driver in
            let invited = ["een", "twee"].map { id in
                Account(id: StaffID(id), name: id, email: "lotte@voorbeeld.example", roles: [.employee])
            }
            driver.interrupt(before: 3) {
                try await world.desk.invite(invited[0], by: Self.second, now: Self.now)
            }
            await #expect(throws: OfficeRefusal.emailTaken) {
                try await world.desk.invite(invited[1], by: Self.mo, now: Self.now)
            }
            let accounts = try await world.desk.office().accounts
            #expect(accounts[StaffID("twee")] == nil)
        }
    }
}
