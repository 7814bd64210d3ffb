import Crypto
import Foundation
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
            let outcome = try await world.desk.take(file, now: .at(.mar(16)))
            #expect(outcome.taken.count == 27 && outcome.known == [])
            #expect(try await world.desk.register(year: 2024).count == 20)
            let older = try await world.desk.register(year: 2023)
            #expect(older.count == 7 && older.allSatisfy { $0.period == Period(year: 2023, half: 2) })
            #expect(older.allSatisfy { $0.version.isEmpty && $0.id.utf8.count == 32 })
            let again = try await world.desk.take(file, now: .at(.mar(17)))
            #expect(again.taken == [] && again.known.count == 27)
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
            _ = try await desk.take(file, now: .at(.mar(16)))
            #expect(try await desk.registerYears() == [2024, 2023])
            await desk.close()
        }
    }

    @Test func `a mended file adds only what is new, and equal complaints are counted`() async throws {
        try await DeskWorld.with { world in
            let other = "9-9-2024;privacy;organisatie;website;opgelost;;geen;12-9-2024;P70"
            let twice = "9-9-2024;geld;organisatie;website;opgelost;;geen;12-9-2024;P71"
            var year = PastYear()
            year.lines = [
                other, "31-2-2024;geld;organisatie;website;opgelost;;geen;1-3-2024;P72", twice,
                // The same complaint twice: only a column that nothing is read from tells them apart.
                twice + ";tweede",
            ]
            let heading = PastYear.heading + ";opmerking"
            func take(_ lines: [String]) async throws -> ImportOutcome {
                let text = ([heading] + lines).joined(separator: "\n")
                let file = try RegisterImport(Array(text.utf8), given: [], today: .mar(16))
                return try await world.desk.take(file, now: .at(.mar(16)))
            }
            #expect(try await take(year.lines).taken == [2, 4, 5])
            year.lines[1] = "28-2-2024;geld;organisatie;website;opgelost;;geen;1-3-2024;P72"
            year.lines.append(twice + ";derde")
            let mended = try await take(year.lines)
            #expect(mended.taken == [3, 6] && mended.known == [2, 4, 5])
            #expect(try await world.desk.register(year: 2024).count == 5)
            // Saved anew by another program, in another order.
            let anew = try await take([
                twice, other.replacing("9-9-2024", with: "2024-09-09").replacing("privacy", with: "Privacy"),
            ])
            #expect(anew.taken == [] && anew.known == [2, 3])
        }
    }

    @Test func `lines that are there already do not close a file of a reported year`() async throws {
        try await DeskWorld.with { world in
            var years = PastYear.twenty
            // A year that waits for its report, so that lines and persons can still be told apart.
            years.add(1, "geld", in: 2023)
            try await world.takeOver(years)
            try await world.approve(Span(2024))
            years.add(2, "geld", in: 2023)
            let outcome = try await world.takeOver(years)
            #expect(outcome.taken == [23, 24] && outcome.known.count == 21)
            years.add(1, "geld")
            let late = try RegisterImport(years.bytes, given: [], today: .mar(16))
            let looked = try await world.desk.look(at: late)
            #expect(looked.refused == [.reported(year: 2024): [25]] && looked.taken == [])
        }
    }

    @Test(arguments: Store.all) func `lines of years that are accounted for are named before, and refused`(
        _ store: Store
    ) async throws {
        try await DeskWorld.with(store) { world in
            try await world.takeOver(.twenty)
            #expect(try await world.desk.reportView(Span(2024), now: .at(.mar(16))).destroys == 2022...2024)
            try await world.approve(Span(2024))
            var late = PastYear()
            late.add(2, "geld", in: 2023)
            late.add(1, "geld", in: 2025)
            let file = try RegisterImport(late.bytes, given: [], today: .mar(16))
            let looked = try await world.desk.look(at: file)
            #expect(looked.refused == [.accounted(year: 2023): [2, 3]] && looked.taken == [4])
            await #expect(throws: Desk.ImportFault.accounted(year: 2023)) {
                try await world.desk.take(file, now: .at(.mar(16)))
            }
            #expect(try await world.desk.registerYears() == [2024])
        }
    }

    /// The register lies open for good: what follows from a name or a day would stay for ever.
    @Test func `the open register tells neither who complained nor on which day`() async throws {
        func stored(_ year: PastYear) async throws -> [RegisterEntry] {
            try await DeskWorld.with { world in
                try await world.takeOver(year)
                return try await world.desk.ledger.read(.clear("register-2024")).map { entry in
                    var told = try RegisterEntry(entry)
                    told.row?.id = ""
                    told.batch = nil
                    return told
                }
            }
        }
        var other = PastYear.twenty
        // Other people, and every day two days later.
        other.lines = other.lines.map { line in
            line.replacing("3-2-2024", with: "5-2-2024").replacing("20-2-2024", with: "22-2-2024")
                .replacing("1-5-2024", with: "3-5-2024").replacing(";P", with: ";Mevrouw Q")
        }
        #expect(try await stored(other) == stored(.twenty))
    }

    @Test func `the marks of lines go with their block, and are in no file of the database`() async throws {
        try await DeskWorld.with { world in
            try await world.takeOver(.twenty)
            #expect(try await world.count("register_source") == 20)
            let marks = try await world.rows("select line, day from register_source limit 1")[0]
            let (line, day) = (try marks.text(0), try marks.text(1))
            #expect(try world.filesContain(Array(line.utf8)) && world.filesContain(Array(day.utf8)))
            try await world.approve(Span(2024))
            #expect(try await world.count("register_source") == 0)
            #expect(try !world.filesContain(Array(line.utf8)) && !world.filesContain(Array(day.utf8)))
        }
    }

    @Test func `without the key of their block nobody can try a line out`() async throws {
        try await DeskWorld.with { world in
            try await world.takeOver(.twenty)
            let file = try RegisterImport(PastYear.twenty.bytes, given: [], today: .mar(16))
            let mark = try await world.rows("select line from register_source").map { try $0.text(0) }
            let text = "line \(file.rows[0].identity)"
            let bare = hex(Array(SHA256.hash(data: Data(text.utf8)).prefix(16)))
            let root = SymmetricKey(data: Data(world.keys.snapshot.secret(for: "register-import")))
            let keyed = HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: root)
            #expect(!mark.contains(bare) && !mark.contains(hex(Array(keyed.prefix(16)))))
            try await world.desk.ledger.driver.read { tx in
                guard case .there(let key) = try world.desk.ledger.periodKey(of: 2022, in: tx) else {
                    Issue.record("no key")
                    return
                }
                #expect(mark.contains(key.tag(text)))
            }
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
