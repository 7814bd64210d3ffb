import CaseDesk
import HTTPTypes
import Procedure
import Testing

@testable import Web

@Suite("A case whose handler is not there, over the pages (domain rule 2)")
struct TakeOverPagesTests {
    private static func left(_ handled: Handled) async throws {
        let today = handled.place.now.today
        let away = Account.Absence(from: today, through: today + 30)
        try await handled.place.desk.change([.absenceSet(account: "samira", away)], now: handled.place.now)
    }

    @Test(arguments: [TestSite.Person.balie, .directeur])
    func `stands on the day of the desk and the director, who give it to somebody else with a reason`(
        _ person: TestSite.Person
    ) async throws {
        let handled = try await Handled.accepted()
        try await Self.left(handled)
        let client = try await handled.place.client(as: person)
        let day = try await client.get("/werk")
        #expect(day.links.contains(handled.path("overnemen")) && PageCheck.problems(in: day) == [])
        let page = try await handled.open("overnemen", as: client)
        #expect(page.contains("Samira Bakker") && !page.contains("De bel deed het niet."))
        let empty = try await client.submit(page, press: "Haal de klacht weg bij deze persoon")
        #expect(empty.status == .unprocessableContent && PageCheck.problems(in: empty) == [])
        let done = try await client.submit(
            page, ["waarom": ["Samira is ziek."]], press: "Haal de klacht weg bij deze persoon")
        #expect(done.status == .ok && done.contains("De klacht kan nu naar een ander."))
        #expect(try await client.get(handled.path("overnemen")).status == .notFound)
        #expect(try await handled.handler.get(handled.path("bericht")).status == .notFound)
        // The next handler says so in a letter.
        let desk = try await handled.open("behandelaar", as: handled.desk)
        _ = try await handled.desk.submit(desk, ["wie": ["noor"]], press: "Vraag deze persoon")
        let noor = try await handled.place.client(as: .noor)
        let asked = try await handled.open("behandelaar", as: noor)
        _ = try await noor.submit(asked, ["erbij": ["nee"]], press: "Bewaar mijn antwoord")
        #expect(try await handled.complainant.get("/volgen").status == .ok)
        #expect(try await handled.open(as: noor).contains(handled.number))
    }

    @Test func `while the handler is there nobody finds the page`() async throws {
        let handled = try await Handled.accepted()
        for person in [TestSite.Person.balie, .directeur, .noor] {
            let client = try await handled.place.client(as: person)
            #expect(try await client.get(handled.path("overnemen")).status == .notFound)
        }
    }

    @Test func `naming somebody of the own team asks first, and then the case is gone`() async throws {
        let handled = try await Handled.accepted()
        let ria = Account(
            id: StaffID("ria"), name: "Ria Bos", email: "ria@buurt.example", roles: [.employee],
            manager: TestSite.Person.samira.id)
        try await handled.place.desk.change([.accountMade(.init(ria))], now: handled.place.now)
        let question = try await handled.take(
            "reactie", ["soort": ["medewerker"], "account": ["ria"], "punten[]": ["1"]],
            press: "Zet deze persoon erbij")
        #expect(question.heading == "Werkt deze persoon in jouw team?")
        _ = try await handled.handler.submit(question, press: "Ja, deze persoon werkt in mijn team")
        #expect(try await handled.handler.get(handled.path()).status == .notFound)
        let desk = try await handled.open("behandelaar", as: handled.desk)
        #expect(desk.contains("kan niet"))
    }

    @Test func `the desk writes down of any account that it is about them`() async throws {
        let handled = try await Handled.filed()
        let page = try await handled.open("behandelaar", as: handled.desk)
        let choices = page.forms.flatMap(\.controls).filter { $0.name == "betrokken" }.map(\.value)
        #expect(Set(choices) == Set(TestSite.Person.allCases.map(\.rawValue)))
        _ = try await handled.desk.submit(
            page, ["betrokken": ["fatma"], "rol": ["klacht"]], press: "Schrijf dit op")
        let again = try await handled.open("behandelaar", as: handled.desk)
        #expect(!again.forms.flatMap(\.controls).contains { $0.name == "betrokken" && $0.value == "fatma" })
    }

    @Test func `somebody from outside has any role, and all the pages of the case`() async throws {
        let handled = try await Handled.filed()
        let place = handled.place
        let lotte = Account(
            id: StaffID("lotte"), name: "Lotte Vos", email: "lotte@buurt.example", roles: [.employee])
        let closed = Account(
            id: StaffID("weg"), name: "Wim Weg", email: "weg@buurt.example", roles: [.employee])
        try await place.desk.change(
            [
                .accountMade(.init(lotte)), .accountMade(.init(closed)), .accountClosed(account: "weg"),
            ], now: place.now)
        for person in [TestSite.Person.samira, .noor, .directeur] {
            try await place.desk.perform(
                .handling(.note(.wasPresent, about: person.id)), on: handled.number, by: .clock,
                now: place.now)
        }
        let page = try await handled.open("behandelaar", as: handled.desk)
        let choices = page.forms.flatMap(\.controls).filter { $0.name == "wie" }.map(\.value)
        #expect(choices.contains("lotte") && !choices.contains("weg") && !choices.contains("samira"))
        // The officer helps and the administrator keeps the accounts: neither handles a complaint.
        #expect(!choices.contains("fatma") && !choices.contains("beheer"))
        let done = try await handled.desk.submit(
            page, ["wie": ["lotte"], "waarom": ["Iedereen was erbij."]], press: "Wijs deze persoon aan")
        #expect(done.contains("Deze persoon zoekt de klacht nu uit"))
        let client = place.client()
        let token = try await place.desk.demoToken(for: lotte.id, now: place.now)
        client.cookies[place.site.settings.cookies.fullName(SiteCookie.staff.rawValue)] = token.cookie
        for step in ["", "bericht", "reactie", "ontvangst", "brieven", "einde"] {
            try await handled.open(step, as: client)
        }
        // What such a person does here besides does not matter: their day counts their complaints.
        #expect(try await client.get("/werk").contains("Je hebt 1 klacht."))
    }
}
