import CaseDesk
import HTTPTypes
import Procedure
import Testing

@testable import Web

@Suite("The office (ux.md 1.6)")
struct OfficePagesTests {
    private let lotte: [String: [String]] = [
        "naam": ["Lotte Vos"], "email": ["lotte@buurt.example"], "rol[]": ["manager"], "team": ["Noord"],
        "leiding": ["directeur"], "invaller": ["noor"],
    ]

    @Test func `every page of the menu is there, and holds no case`() async throws {
        let handled = try await Handled.accepted()
        let visit = try await OfficeVisit.begin(on: handled.place)
        let home = try await visit.open("/beheer")
        for section in OfficeSection.allCases {
            #expect(home.links.contains(section.link.address))
            let page = try await visit.open(section.link.address)
            #expect(!page.contains(handled.number) && !page.contains("Gülşen"))
        }
    }

    @Test func `a new installation begins with five jobs, of which done ones say so`() async throws {
        let visit = try await OfficeVisit.begin()
        #expect(!(try await visit.open("/beheer").contains("5 klussen")))
        for officer in [TestSite.Person.fatma, .ruud] {
            try await visit.place.desk.close(officer.id, by: OfficeVisit.mo, now: visit.place.now)
        }
        let page = try await visit.open("/beheer")
        #expect(page.contains("Zet de klachtenfunctionaris erin Nog te doen"))
        #expect(page.contains("Zet de contactgegevens erin Klaar"))
        #expect(try await visit.open("/werk").contains("Zet de klachtenfunctionaris erin Nog te doen"))
    }

    @Test func `somebody is invited, chooses a password, sets up the telephone, and works`() async throws {
        let visit = try await OfficeVisit.begin()
        let done = try await visit.send("/beheer/mensen/nieuw", lotte, press: "Stuur de uitnodiging")
        #expect(done.contains("De uitnodiging is onderweg.") && done.contains("Lotte Vos"))
        let account = try await visit.account("lotte@buurt.example")
        #expect(account.manager == TestSite.Person.directeur.id && account.roles == [.manager])
        let link = try await visit.place.desk.invite(
            Account(id: StaffID("tim"), name: "Tim", email: "tim@buurt.example", roles: [.intake]),
            by: nil, now: visit.place.now)
        let client = visit.place.client()
        let page = try await client.get("/werk/wachtwoord/\(link.cookie)")
        #expect(PageCheck.problems(in: page) == [] && page.contains("tim@buurt.example"))
        let short = try await client.submit(page, ["wachtwoord": ["kort"]], press: "Bewaar mijn wachtwoord")
        #expect(short.status == .unprocessableContent && short.contains("te kort"))
        let easy = try await client.submit(
            page, ["wachtwoord": ["aaaaaaaaaaaaa"]], press: "Bewaar mijn wachtwoord")
        #expect(easy.contains("te makkelijk"))
        let chosen = try await client.submit(
            page, ["wachtwoord": ["acht gele kanaries"]], press: "Bewaar mijn wachtwoord")
        #expect(chosen.contains("Je wachtwoord is bewaard."))
        let again = try await client.get("/werk/wachtwoord/\(link.cookie)")
        #expect(again.contains("Deze link werkt niet meer."))
        _ = try await client.submit(
            chosen, ["email": ["tim@buurt.example"], "wachtwoord": ["acht gele kanaries"]], press: "Log in")
        let day = try await client.setsUpTelephone(on: visit.place)
        #expect(day.path == "/werk" && day.contains("Tim"))
        #expect(try await client.get("/werk/inloggen/papier").path.hasPrefix("/werk/inloggen?verlopen"))
    }

    @Test func `the next time the telephone is asked, and one code does not open twice`() async throws {
        let visit = try await OfficeVisit.begin()
        let (desk, place) = (visit.place.desk, visit.place)
        try await desk.choosePasswords([OfficeVisit.mo: "drie blauwe fietsen"], now: place.now)
        let answers = ["email": ["mo@buurt.example"], "wachtwoord": ["drie blauwe fietsen"]]
        let first = place.client()
        _ = try await first.submit(try await first.get("/werk/inloggen"), answers, press: "Log in")
        let secret = try #require(try await first.get("/werk/inloggen/telefoon").secret)
        _ = try await first.setsUpTelephone(on: place)
        place.wait(days: 0, minutes: 2)
        let code = secret.code(at: place.now)
        let (second, third) = (place.client(), place.client())
        for (client, isIn) in [(second, true), (third, false)] {
            let asked = try await client.submit(
                try await client.get("/werk/inloggen?naar=/werk/account"), answers, press: "Log in")
            #expect(asked.heading == "Vul de code van je telefoon in")
            let page = try await client.submit(asked, ["code": [code]], press: "Ga naar binnen")
            #expect((page.path == "/werk/account") == isIn)
            if !isIn { #expect(page.contains("of is al gebruikt") && page.status == .unprocessableContent) }
        }
    }

    @Test func `a forgotten password says the same to everyone`() async throws {
        let place = try await TestSite.make()
        var said: [String] = []
        for email in ["samira@buurt.example", "niemand@buurt.example"] {
            let client = place.client()
            let page = try await client.get("/werk/wachtwoord")
            let answer = try await client.submit(page, ["email": [email]], press: "Stuur mij een link")
            #expect(PageCheck.problems(in: answer) == [])
            said.append(answer.text)
        }
        #expect(said[0] == said[1] && said[0].contains("Kennen we dit adres?"))
    }

    @Test func `the officer gets no other work, and who administers beside cases is named`() async throws {
        let visit = try await OfficeVisit.begin()
        let both = try await visit.send(
            "/beheer/mensen/\(TestSite.Person.ruud.id.text)", ["rol[]": ["officer", "manager"]],
            press: "Bewaar")
        #expect(both.status == .unprocessableContent && both.contains("onafhankelijk (artikel 5)"))
        let mixed = try await visit.send(
            "/beheer/mensen/samira", ["rol[]": ["manager", "administrator"]], press: "Bewaar")
        #expect(mixed.contains("Bewaard.") && mixed.contains("Geef het beheer liever aan een ander."))
        #expect(try await visit.open("/beheer/mensen").contains("beheert de accounts en werkt ook aan"))
    }

    @Test func `an account is changed, with what is wrong at its field`() async throws {
        let visit = try await OfficeVisit.begin()
        let away = [
            "van-dag": ["20"], "van-maand": ["3"], "van-jaar": ["2026"], "tot-dag": ["18"],
            "tot-maand": ["3"], "tot-jaar": ["2026"], "email": ["noor@buurt.example"],
        ]
        let wrong = try await visit.send("/beheer/mensen/samira", away, press: "Bewaar")
        #expect(wrong.status == .unprocessableContent && wrong.contains("ligt voor de eerste"))
        let right = away.merging(["tot-dag": ["25"]]) { $1 }
        let taken = try await visit.send("/beheer/mensen/samira", right, press: "Bewaar")
        #expect(taken.contains("Iemand anders heeft dit e-mailadres al."))
        let own = right.merging(["email": ["samira@buurt.example"], "leiding": ["directeur"]]) { $1 }
        let done = try await visit.send("/beheer/mensen/samira", own, press: "Bewaar")
        #expect(done.contains("Bewaard."))
        let samira = try await visit.account("samira@buurt.example")
        #expect(samira.isAbsent(on: visit.place.now.today + 5) && !samira.isAbsent(on: visit.place.now.today))
        #expect(samira.manager == TestSite.Person.directeur.id)
    }

    @Test func `the last administrator cannot be closed, and the page says what to do`() async throws {
        let visit = try await OfficeVisit.begin()
        _ = try await visit.send("/beheer/mensen/beheer/weg", press: "Sluit dit account")
        let page = try await visit.send("/beheer/mensen/mo/weg", press: "Sluit dit account")
        #expect(page.status == .unprocessableContent && page.contains("Dit is de enige beheerder."))
        #expect(page.heading == "Sluit het account van Mo El Idrissi")
        let other = try await visit.send("/beheer/mensen/noor/weg", press: "Sluit dit account")
        #expect(other.contains("Het account is dicht.") && !other.contains("Noor de Wit"))
        #expect(try await visit.client.get("/beheer/mensen/noor").status == .notFound)
    }

    @Test func `an administrator signs somebody out, and takes a lost telephone away`() async throws {
        let visit = try await OfficeVisit.begin()
        let noor = try await visit.place.client(as: .noor)
        try await visit.place.desk.giveFactors(to: [TestSite.Person.noor.id], now: visit.place.now)
        #expect(try await visit.open("/beheer/mensen/noor").contains("Nu ingelogd op 1 plek"))
        _ = try await visit.send("/beheer/mensen/noor", press: "Log deze persoon overal uit")
        #expect(try await noor.get("/werk").path.hasPrefix("/werk/inloggen"))
        let person = try await visit.open("/beheer/mensen/noor")
        #expect(person.form(with: "Haal de code van de telefoon weg") == nil)
        #expect(person.links.contains("/beheer/mensen/noor/telefoon"))
        let asked = try await visit.open("/beheer/mensen/noor/telefoon")
        #expect(asked.contains("wordt meteen overal uitgelogd"))
        #expect(try await visit.account("noor@buurt.example").factor != nil)
        let gone = try await visit.client.submit(asked, press: "Haal de code van de telefoon weg")
        #expect(gone.contains("De code is weg."))
        #expect(try await visit.account("noor@buurt.example").factor == nil)
    }

    @Test func `who takes away the code of their own telephone is told so where they end up`() async throws {
        let visit = try await OfficeVisit.begin()
        try await visit.place.desk.giveFactors(to: [OfficeVisit.mo], now: visit.place.now)
        let asked = try await visit.open("/beheer/mensen/mo/telefoon")
        #expect(asked.heading == "Haal de code van je eigen telefoon weg")
        #expect(asked.contains("Je wordt meteen overal uitgelogd."))
        #expect(!asked.contains("deze persoon") && !asked.contains("Deze persoon"))
        let gone = try await visit.client.submit(asked, press: "Haal de code van de telefoon weg")
        #expect(gone.path.hasPrefix("/werk/inloggen") && PageCheck.problems(in: gone) == [])
        #expect(gone.contains("De code van je telefoon is weg."))
        #expect(try await visit.account("mo@buurt.example").factor == nil)
    }
}
