import Ledger
import Procedure
import Register
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("Art. 9 – personen tellen zonder hun naam")
struct PersonsTests {
    @Test(arguments: Store.all) func `the same person in two spellings is one, two persons are two`(
        _ store: Store
    ) async throws {
        try await DeskWorld.with(store) { world in
            for name in ["Gülşen Öztürk", "gulsen  ozturk", "Mevrouw Jansen"] {
                try await world.desk.ledger.driver.write { tx in
                    try world.desk.ledger.remember(
                        Persons(complainant: Persons.surname(name)), of: name, filed: 2026, in: tx)
                }
            }
            let tags = try await world.rows("select distinct tag from register_person")
            #expect(tags.count == 2)
        }
    }

    @Test func `a case leaves a pseudonym of each person, and no name`() async throws {
        try await DeskWorld.with { world in
            _ = try await world.take(to: .reacted)
            let rows = try await world.rows("select block, side, tag from register_person order by side")
            #expect(try rows.map { try $0.text(1) } == ["complainant", "respondent"])
            #expect(try rows.allSatisfy { try $0.integer(0) == 2025 && $0.text(2).utf8.count == 32 })
            #expect(try rows[0].text(2) != rows[1].text(2))
        }
    }

    @Test func `the nameless count as one, and a name that was only told counts too`() {
        #expect(Persons(complainant: nil).complainant == nil)
        #expect(Persons.folded("Kim  de  VRIES-Öz") == "kim de vries oz")
    }

    @Test(arguments: [
        ("Fatima Bakker", "bakker"), ("F. Bakker", "bakker"), ("Mevrouw Bakker", "bakker"),
        ("Bakker, F.", "bakker"), ("Bakker F.", "bakker"), ("mw. drs. F.A. Bakker MSc", "bakker"),
        ("Pieter van 't Hof", "hof"), ("Vries, Kim de", "vries"), ("K. de Vries jr.", "vries"),
        ("Jan de Heer", "heer"), ("J. de Heer", "heer"), ("Kim de VRIES-Öz", "oz"), ("Dina", "dina"),
        ("K17", "k17"), ("Klant 12", "12"), ("Mevrouw", "mevrouw"), ("M.", "m"), (",", ""), ("", ""),
    ])
    func `a person is told apart by the surname, however the name is written`(_ name: String, _ told: String)
    {
        #expect(Persons.surname(name) == told)
    }

    /// Three spellings of two people hid nothing before: a cell with one of them was opened.
    @Test func `three spellings of one name are one complainant in the count`() async throws {
        try await DeskWorld.with { world in
            var year = PastYear()
            year.add(6, "geld")
            let spellings = ["Fatima Bakker", "F. Bakker", "Mevrouw Bakker", "Bakker, F."]
            for (place, name) in spellings.enumerated() {
                year.lines[place] = year.lines[place].replacing(/P\d$/, with: name)
            }
            try await world.takeOver(year)
            // Six complaints of three people.
            #expect(try await world.rows("select distinct tag from register_person").count == 3)
            #expect(try await world.report(Span(2024)).total == nil)
        }
    }

    @Test func `who is named by hand and who is picked from the list is one person`() async throws {
        try await DeskWorld.with { world in
            let office = try await world.desk.office()
            let name = Persons.folded(office.name(of: Neighbourhood.kim))
            #expect(Persons.known("Kim", office) == name)
            #expect(Persons.known("KIM ", office) == name)
            #expect(Persons.known("Kimberly", office) == "kimberly" && Persons.known("", office) == "")
            _ = try await world.take(to: .reacted)
            let told = Filing.jansen { $0.about = About(.unsure, name: "Kim") }
            _ = try await world.file(told)
            let tags = try await world.rows(
                "select distinct tag from register_person where side = 'respondent'")
            #expect(tags.count == 1)
        }
    }

    @Test func `another period has another key`() async throws {
        try await DeskWorld.with { world in
            for year in [2024, 2025] {
                try await world.desk.ledger.driver.write { tx in
                    try world.desk.ledger.remember(
                        Persons(complainant: "kim"), of: "\(year)", filed: year, in: tx)
                }
            }
            #expect(try await world.rows("select distinct tag from register_person").count == 2)
            #expect(try await world.count("register_key") == 2)
        }
    }

    @Test func `key and pseudonyms are gone once the longest period has its reports`() async throws {
        try await DeskWorld.with { world in
            var years = PastYear()
            for year in 2022...2024 { years.add(9, "geld", in: year) }
            try await world.takeOver(years)
            try await world.approve(Span(2024))
            #expect(try await world.count("register_person") == 27)
            try await world.approve(Span(2022, years: 2))
            #expect(try await world.count("register_person") == 0)
            let keys = try await world.rows("select sealed from register_key where block = 2022")
            #expect(try keys.map { try $0.blob(0) } == [[]])
            // A late change makes no new key: nobody can be told apart any more.
            try await world.desk.ledger.driver.write { tx in
                try world.desk.ledger.remember(Persons(complainant: "kim"), of: "late", filed: 2023, in: tx)
            }
            #expect(try await world.count("register_person") == 0)
        }
    }

    @Test func `a rotation of the keys leaves them readable`() async throws {
        try await DeskWorld.with { world in
            _ = try await world.file()
            let joke = try await world.staff(Neighbourhood.joke)
            try await world.desk.write(["Wij bellen terug."], for: Span(2025), ifStillAt: 0, by: joke)
            try await world.desk.resealRegister()
            #expect(try await world.desk.reportDraft(Span(2025)).sentences == ["Wij bellen terug."])
            _ = try await world.file()
            #expect(
                try await world.rows("select distinct tag from register_person where side = 'complainant'")
                    .count == 1)
        }
    }
}
