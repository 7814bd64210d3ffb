import Ledger
import Procedure
import Register
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("Art. 9 – van een spreadsheet naar het register")
struct ImportDeskTests {
    @Test(arguments: Store.all) func `good rows count in their own period, once`(_ store: Store) async throws
    {
        try await DeskWorld.with(store) { world in
            var years = PastYear.twenty
            years.add(7, "geld", in: 2023, half: 2)
            years.lines.append("31-2-2024;geld;organisatie;website;opgelost;;geen;1-3-2024;P99")
            let file = try RegisterImport(years.bytes, given: [], today: .mar(16))
            #expect(file.rows.count == 27 && file.problems.map(\.line) == [29])
            #expect(try await world.desk.registerYears() == [])
            try await world.desk.take(file, now: .at(.mar(16)))
            #expect(try await world.desk.register(year: 2024).count == 20)
            let older = try await world.desk.register(year: 2023)
            #expect(older.count == 7 && older.allSatisfy { $0.period == Period(year: 2023, half: 2) })
            #expect(older.allSatisfy { !$0.version.isEmpty && $0.id.utf8.count == 32 })
            await #expect(throws: Desk.ImportFault.alreadyThere) {
                try await world.desk.take(file, now: .at(.mar(17)))
            }
            #expect(try await world.report(Span(2023)).total == 7)
        }
    }

    @Test func `nothing is half done`() async throws {
        try await Place.with(.sqlite) { place in
            let driver = FaultyDriver(try place.driver())
            let keys = KeyRing(KeyFile.make(at: Day.mar(1).noon))
            let desk = try await Desk.open(driver, keys: keys, costs: .light)
            try await desk.settle(now: .at(.mar(1)))
            var years = PastYear.twenty
            years.add(7, "geld", in: 2023)
            let file = try RegisterImport(years.bytes, given: [], today: .mar(16))
            driver.fail(after: 40)
            await #expect(throws: (any Error).self) { try await desk.take(file, now: .at(.mar(16))) }
            driver.heal()
            #expect(try await desk.registerYears() == [])
            try await desk.take(file, now: .at(.mar(16)))
            #expect(try await desk.registerYears() == [2024, 2023])
            await desk.close()
        }
    }

    @Test func `who complained is a pseudonym, and stands nowhere as it was typed`() async throws {
        try await DeskWorld.with { world in
            var year = PastYear()
            year.add(3, "geld")
            year.lines = year.lines.map { $0.replacing(/P\d$/, with: "Mevrouw Canaria") }
            try await world.takeOver(year)
            #expect(try await world.rows("select distinct tag from register_person").count == 1)
            let stored = try await world.desk.ledger.read(.clear("register-2024"))
            #expect(stored.allSatisfy { !String(decoding: $0.payload, as: UTF8.self).contains("Canaria") })
        }
    }
}
