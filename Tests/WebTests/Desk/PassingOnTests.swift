import CaseDesk
import HTTPTypes
import Procedure
import Testing

@testable import Web

@Suite("Passing on what somebody told an employee (domain rule 2)")
struct PassingOnTests {
    static let told: [String: [String]] = [
        "woorden": ["Ik wacht al weken op hulp."], "naam": ["Jan Pol"], "dag-dag": ["12"],
        "dag-maand": ["3"], "dag-jaar": ["2026"], "via": ["zelf"], "haast": ["nee"],
        "telefoon": ["050 555 55 55"], "tijden": ["na zes uur"],
    ]

    private func form(_ world: TestSite, as person: TestSite.Person = .fatma) async throws -> (
        TestClient, TestPage
    ) {
        let client = try await world.client(as: person)
        let question = try await client.get("/doorgeven")
        #expect(PageCheck.problems(in: question) == [])
        let form = try await client.submit(question, ["jij": ["nee"]], press: "Ga verder")
        #expect(form.path == "/doorgeven/vertel" && PageCheck.problems(in: form) == [])
        return (client, form)
    }

    private func filing(_ world: TestSite) async throws -> Filing? {
        try await world.accepted()
        let staff = try await world.staff(.samira)
        guard case .handling(let view) = try await world.desk.open("2026-001", as: staff, now: world.now)
        else { return nil }
        return view.casefile.filing
    }

    @Test func `who passes it on sees neither number nor code, and the day of the talk counts`() async throws
    {
        let world = try await TestSite.make()
        let (client, form) = try await form(world)
        let done = try await client.submit(form, Self.told, press: "Geef het door")
        #expect(done.path == "/doorgeven/klaar" && PageCheck.problems(in: done) == [])
        #expect(!done.text.contains("2026-001") && !done.html.contains("class=\"code\""))
        #expect(try await client.get("/werk/klachten/2026-001").status == .notFound)
        let filing = try #require(try await filing(world))
        #expect(filing.receivedOn.iso == "2026-03-12" && filing.channel == .inPerson)
        #expect(filing.story == .told(try words("Ik wacht al weken op hulp.")))
        #expect(filing.complainant == .named(try words("Jan Pol"), mayBeNamed: .callFirst))
        #expect(
            filing.contact
                == .call(
                    number: try words("050 555 55 55"), lettersTo: nil, safeTimes: try words("na zes uur")))
    }

    @Test func `a number that cannot be called is not taken, and what was typed comes back`() async throws {
        let world = try await TestSite.make()
        let (client, form) = try await form(world)
        let told = Self.told.merging(["telefoon": ["06-dat weet ik niet"], "haast": ["spoed"]]) { $1 }
        let again = try await client.submit(form, told, press: "Geef het door")
        #expect(again.status == .unprocessableContent && PageCheck.problems(in: again) == [])
        #expect(again.contains("Dit is geen telefoonnummer.") && again.html.contains("06-dat weet ik niet"))
        #expect(try await world.desk.atDesk(try await world.staff(.balie), now: world.now).isEmpty)
        let done = try await client.submit(again, ["telefoon": ["06 12 34 56 78"]], press: "Geef het door")
        #expect(done.path == "/doorgeven/klaar")
    }

    @Test func `the key of the page opens no receipt, not as a complainant either`() async throws {
        let world = try await TestSite.make()
        let (client, form) = try await form(world)
        let key = try #require(form.forms.flatMap(\.controls).first { $0.name == "sleutel" }).value
        _ = try await client.submit(form, Self.told, press: "Geef het door")
        for path in ["/klacht/verstuurd", "/klacht/verstuurd/code.txt", "/klacht/nakijken"] {
            let thief = world.client()
            thief.cookies[world.site.settings.cookies.fullName(SiteCookie.draft.rawValue)] = key
            let page = try await thief.get(path)
            #expect(!page.html.contains("2026-001") && !page.html.contains("class=\"code\""), "\(path)")
            #expect(page.headers[.known("Content-Disposition")] == nil, "\(path)")
        }
        let kept = try await world.desk.draft(try #require(DraftKey(cookie: key)), now: world.now)
        #expect(kept?.sent == nil)
    }

    @Test func `the code that nobody saw is made anew by the desk, after calling back`() async throws {
        let world = try await TestSite.make()
        let (client, form) = try await form(world)
        _ = try await client.submit(form, Self.told, press: "Geef het door")
        let desk = try await world.client(as: .balie)
        let claim: [String: [String]] = [
            "zoek": ["Jan Pol"], "hoe": ["calledBack"], "gegeven": ["050 5555555"],
        ]
        let match = try await desk.submit(
            try await desk.get("/werk/code"), claim, press: "Kijk of het klopt")
        let card = try await desk.submit(match, ["gedaan": ["ja"]], press: "Maak een nieuwe code")
        let person = world.client()
        let inside = try await person.submit(
            try await person.get("/volgen"), ["code": [Filer.code(card)]], press: "Open mijn klacht")
        #expect(inside.path == "/volgen/zaak")
    }

    @Test func `through another place both days are kept`() async throws {
        let world = try await TestSite.make()
        let (client, form) = try await form(world)
        let other: [String: [String]] = [
            "via": ["ander"], "organisatie": ["WIJ Oost"], "daar-dag": ["2"], "daar-maand": ["3"],
            "daar-jaar": ["2026"],
        ]
        _ = try await client.submit(form, Self.told.merging(other) { $1 }, press: "Geef het door")
        let filing = try #require(try await filing(world))
        #expect(filing.channel == .viaOthers && filing.receivedOn.iso == "2026-03-12")
        #expect(filing.postmarkedOn?.iso == "2026-03-02")
        #expect(filing.story == .told(try words("WIJ Oost:\nIk wacht al weken op hulp.")))
    }

    @Test func `it goes to the desk, and to somebody else when the desk must not read it`() async throws {
        let world = try await TestSite.make()
        let (client, form) = try await form(world)
        let away = Self.told.merging(["nietbalie": ["ja"], "haast": ["gevaar"]]) { $1 }
        _ = try await client.submit(form, away, press: "Geef het door")
        let desk = try await world.client(as: .balie)
        #expect(!(try await desk.get("/werk/balie").contains("2026-001")))
        let listed = try await world.desk.atDesk(try await world.staff(.noor), now: world.now)
        let first = try await world.desk.atDesk(try await world.staff(.samira), now: world.now)
        #expect((listed + first).map(\.number) == ["2026-001"])
    }

    @Test func `who it is about hands over the card and writes nothing`() async throws {
        let world = try await TestSite.make()
        let client = try await world.client(as: .noor)
        let question = try await client.get("/doorgeven")
        let card = try await client.submit(question, ["jij": ["ja"]], press: "Ga verder")
        #expect(card.path.hasPrefix("/doorgeven/kaart") && PageCheck.problems(in: card) == [])
        #expect(card.contains("Schrijf het niet zelf op."))
        #expect(card.contains("050 123 45 67") && card.contains("Fatma Demir: 050 765 43 21"))
        #expect(card.forms.allSatisfy { $0.action != "/doorgeven/vertel" })
    }

    @Test func `the same page sent twice is one complaint`() async throws {
        let world = try await TestSite.make()
        let (client, form) = try await form(world)
        for _ in 0..<2 {
            let done = try await client.submit(form, Self.told, press: "Geef het door")
            #expect(done.path == "/doorgeven/klaar")
        }
        let desk = try await world.client(as: .balie)
        let list = try await desk.get("/werk/balie")
        #expect(list.contains("2026-001") && !list.contains("2026-002"))
    }

    @Test(arguments: [
        (["woorden": [""]], "Een paar zinnen is genoeg."), (["dag-jaar": [""]], "Vul de dag, de maand"),
        (["dag-dag": ["17"]], "Deze dag komt nog."), (["dag-jaar": ["2024"]], "golden onze regels nog niet"),
        (["via": []], "Kies hoe je het hoorde."), (["haast": []], "Kies of het kan wachten."),
        (["telefoon": [""]], "Vul een nummer of een adres in."),
        (
            ["via": ["ander"], "daar-dag": ["13"], "daar-maand": ["3"], "daar-jaar": ["2026"]],
            "later dan de dag waarop jij het hoorde"
        ),
    ])
    func `what is missing is asked again, and nothing is lost`(_ change: [String: [String]], _ words: String)
        async throws
    {
        let world = try await TestSite.make()
        let (client, form) = try await form(world)
        let page = try await client.submit(form, Self.told.merging(change) { $1 }, press: "Geef het door")
        #expect(page.status == .unprocessableContent && PageCheck.problems(in: page) == [])
        #expect(page.contains(words))
        #expect(page.html.contains("Jan Pol"))
    }

    @Test func `without a way to reach them it stands for itself`() async throws {
        let world = try await TestSite.make()
        let (client, form) = try await form(world)
        let typed = Self.told.merging(["telefoon": [""], "tijden": [""], "geencontact": ["ja"]]) { $1 }
        _ = try await client.submit(form, typed, press: "Geef het door")
        #expect(try await filing(world)?.contact == ContactWish.none)
    }
}
