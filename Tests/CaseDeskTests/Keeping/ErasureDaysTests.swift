import Ledger
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

/// Out on 24 March 2026; the letter promised 24 March 2028.
@Suite("Another day of erasure takes two persons")
struct ErasureDaysTests {
    private static let promised = Day.mar(24).adding(years: 2)
    private static let held = Day.mar(24).adding(years: 4)

    private static func with(_ body: (DeskWorld, String) async throws -> Void) async throws {
        try await DeskWorld.with { world in
            let receipt = try await world.take(to: .ended)
            try await body(world, receipt.number)
        }
    }

    private static func ask(_ world: DeskWorld, _ number: String, by person: StaffID, day: Day = held)
        async throws
    {
        let staff = try await world.staff(person, on: .mar(25))
        let view = try await world.desk.erasure(of: number, as: staff, now: .at(.mar(25)))
        try await world.desk.decide(
            .askDay(day, why: "Er loopt een zaak."), on: number, as: staff, ifStillAt: view.version,
            now: .at(.mar(25)))
    }

    @Test func `the register keeper and the director see number and day, and nothing else`() async throws {
        try await Self.with { world, number in
            for person in [Neighbourhood.joke, Neighbourhood.hendrik] {
                let staff = try await world.staff(person, on: .mar(25))
                let lines = try await world.desk.erasures(as: staff)
                #expect(lines == [ErasureLine(number: number, day: Self.promised, isAsked: false)])
                let opened = await world.answer {
                    try await world.desk.open(number, as: staff, now: .at(.mar(25)))
                }
                #expect(opened == .notFound)
            }
        }
    }

    @Test func `asked by one and approved by another, the clock waits for the new day`() async throws {
        try await Self.with { world, number in
            try await Self.ask(world, number, by: Neighbourhood.joke)
            let joke = try await world.staff(Neighbourhood.joke, on: .mar(25))
            let seen = try await world.desk.erasure(of: number, as: joke, now: .at(.mar(25)))
            #expect(!seen.mayApprove && seen.day == Self.promised && seen.askedBy == "Joke Smit")
            let own = await world.answer {
                try await world.desk.decide(
                    .approveDay, on: number, as: joke, ifStillAt: seen.version, now: .at(.mar(25)))
            }
            #expect(own == .refused(.notYours))
            let hendrik = try await world.staff(Neighbourhood.hendrik, on: .mar(25))
            #expect(try await world.desk.erasures(as: hendrik).map(\.isAsked) == [true])
            try await world.desk.decide(
                .approveDay, on: number, as: hendrik, ifStillAt: seen.version, now: .at(.mar(25)))
            #expect(try await world.desk.erasures(as: hendrik).map(\.day) == [Self.held])
            let list = ErasureList(path: world.place.folder + "/erased")
            try await world.desk.tick(now: .at(Self.promised))
            #expect(try await world.desk.eraseDue(list: list, now: .at(Self.promised)) == 0)
            try await world.desk.tick(now: .at(Self.held))
            #expect(try await world.desk.eraseDue(list: list, now: .at(Self.held)) == 1)
            #expect(try await world.desk.erasures(as: hendrik) == [])
        }
    }

    @Test func `a later day that is approved while the clock is at work keeps the case, in a backup too`()
        async throws
    {
        try await Self.with { world, number in
            let (desk, now) = (world.desk, Now.at(Self.promised))
            let list = ErasureList(path: world.place.folder + "/erased")
            try await desk.tick(now: now)
            let doomed = try await desk.doomed(now: now)
            #expect(doomed.count == 1)
            try await Self.ask(world, number, by: Neighbourhood.joke)
            let hendrik = try await world.staff(Neighbourhood.hendrik, on: .mar(26))
            let view = try await desk.erasure(of: number, as: hendrik, now: .at(.mar(26)))
            try await desk.decide(
                .approveDay, on: number, as: hendrik, ifStillAt: view.version, now: .at(.mar(26)))
            #expect(try await desk.erase(doomed, list: list, now: now) == 0)
            #expect(try await desk.erasures(as: hendrik).map(\.day) == [Self.held])

            let (backup, path) = (world.place.folder + "/backup", world.place.folder + "/restored.sqlite")
            try await desk.ledger.driver.backup(to: backup)
            try await Desk.restore(
                backup, into: try SQLiteDriver(path: path), keys: world.keys, erased: list, outside: nil,
                now: now)
            let restored = try await Desk.open(
                try SQLiteDriver(path: path), keys: world.keys, costs: .light)
            #expect(try await restored.stream(of: number) != nil)
            await restored.close()
        }
    }

    @Test func `an earlier day works the same way`() async throws {
        try await Self.with { world, number in
            let earlier = Day.mar(26) + 30
            try await Self.ask(world, number, by: Neighbourhood.noor, day: earlier)
            let hendrik = try await world.staff(Neighbourhood.hendrik, on: .mar(26))
            let view = try await world.desk.erasure(of: number, as: hendrik, now: .at(.mar(26)))
            try await world.desk.decide(
                .approveDay, on: number, as: hendrik, ifStillAt: view.version, now: .at(.mar(26)))
            let list = ErasureList(path: world.place.folder + "/erased")
            try await world.desk.tick(now: .at(earlier))
            #expect(try await world.desk.eraseDue(list: list, now: .at(earlier)) == 1)
            #expect(try await world.desk.register(year: 2026).count == 1, "the row of the register stays")
        }
    }

    @Test func `an earlier day is told to the complainant at once, and announced to the register keeper`()
        async throws
    {
        try await DeskWorld.with { world in
            let filing = Filing.jansen { $0.contact = .email("jansen@voorbeeld.example") }
            let number = try await world.take(filing, to: .ended).number
            try await world.desk.tick(now: .at(.mar(25)))
            try await Self.ask(world, number, by: Neighbourhood.noor, day: .mar(26) + 30)
            try await world.tamper("delete from outbox")
            let hendrik = try await world.staff(Neighbourhood.hendrik, on: .mar(26))
            let view = try await world.desk.erasure(of: number, as: hendrik, now: .at(.mar(26)))
            try await world.desk.decide(
                .approveDay, on: number, as: hendrik, ifStillAt: view.version, now: .at(.mar(26)))
            try await world.desk.tick(now: .at(.mar(26)))
            let told = try await world.outgoing()
            #expect(
                Set(told.map { "\($0.moment) \($0.to)" }) == [
                    "reply jansen@voorbeeld.example", "erasureSoon joke@voorbeeld.example",
                ])
        }
    }

    @Test func `who asked cannot be the second in another role, and who is kept out finds nothing`()
        async throws
    {
        try await Self.with { world, number in
            // The only director: nobody could approve what they ask.
            let alone = await world.answer {
                try await Self.ask(world, number, by: Neighbourhood.hendrik)
            }
            #expect(alone == .refused(.keeping(.samePerson)))
            // Somebody who has nothing to do with the case.
            var wouter = try #require(try await world.desk.office().accounts[Neighbourhood.wouter])
            wouter.roles.insert(.director)
            try await world.desk.change(wouter, by: Neighbourhood.mo, now: .at(.mar(25)))
            try await Self.ask(world, number, by: Neighbourhood.hendrik)
            let hendrik = try await world.staff(Neighbourhood.hendrik, on: .mar(26))
            let view = try await world.desk.erasure(of: number, as: hendrik, now: .at(.mar(26)))
            #expect(!view.mayApprove)
            let second = await world.answer {
                try await world.desk.decide(
                    .approveDay, on: number, as: hendrik, ifStillAt: view.version, now: .at(.mar(26)))
            }
            #expect(second == .refused(.keeping(.samePerson)))
            for person in [Neighbourhood.samira, Neighbourhood.mo, Neighbourhood.fenna, Neighbourhood.kim] {
                let staff = try await world.staff(person, on: .mar(26))
                let answer = await world.answer {
                    try await world.desk.erasure(of: number, as: staff, now: .at(.mar(26)))
                }
                #expect(answer == .notFound, "\(person.text)")
            }
        }
    }
}
