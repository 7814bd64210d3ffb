import CaseDesk
import HTTPTypes
import Procedure
import Testing

@testable import Web

@Suite("A complaint that staff take down")
struct IntakeTests {
    /// What a caller said last Thursday.
    static let call: [String: [String]] = [
        "ontvangen-dag": ["12"], "ontvangen-maand": ["maart"], "ontvangen-jaar": ["2026"],
        "kanaal": ["telephone"], "brieftaal": ["nl"], "verhaal": ["De bel deed het niet.\nNiemand kwam."],
        "haast": ["nee"], "dag": ["9"], "maand": ["3"], "jaar": ["2026"], "over": ["weetniet"],
        "voor": ["mezelf"], "naam": ["Gülşen Öztürk"], "noemen": ["ja"], "contact": ["bellen"],
        "telefoon": ["06 12 34 56 78"], "adres": ["Buurtweg 12\n9712 AB Groningen"],
    ]

    static func with(_ changes: [String: [String]]) -> [String: [String]] {
        call.merging(changes) { _, changed in changed }
    }

    static let next = "Ga verder en lees het voor"

    private func fill(
        _ world: TestSite, as person: TestSite.Person = .balie, _ typed: [String: [String]] = call
    ) async throws -> (client: TestClient, page: TestPage) {
        let client = try await world.client(as: person)
        let form = try await client.get("/werk/nieuw")
        #expect(PageCheck.problems(in: form) == [])
        let page = try await client.submit(form, typed, press: Self.next)
        #expect(PageCheck.problems(in: page) == [])
        return (client, page)
    }

    private func filing(_ world: TestSite) async throws -> Filing? {
        try await world.accepted()
        let open = try await world.desk.open(
            "2026-001", as: try await world.staff(.samira), now: world.now)
        guard case .handling(let view) = open else { return nil }
        return view.casefile.filing
    }

    @Test func `a call is read back, filed on the day of the call, and leaves one card with the code`()
        async throws
    {
        let world = try await TestSite.make()
        let (client, check) = try await fill(world)
        #expect(check.heading == "Lees voor en laat bevestigen")
        #expect(check.contains("donderdag 23 april 2026"))
        #expect(check.contains("Buurtweg 12"))
        let card = try await client.submit(check, ["voorgelezen": ["ja"]], press: "Sla de klacht op")
        #expect(PageCheck.problems(in: card) == [])
        #expect(card.contains("2026-001") && card.contains("donderdag 23 april 2026"))
        let code = Filer.code(card)
        #expect(try await client.get("/werk/nieuw").path == "/werk/nieuw/klaar")
        let desk = try await client.submit(card, press: "De kaart is geprint, haal de code weg")
        #expect(desk.path.hasPrefix("/werk/balie"))
        #expect(desk.contains("De klacht staat erin.") && desk.contains("2026-001"))
        #expect(try await client.get("/werk/nieuw/klaar").path == "/werk/balie")
        let person = world.client()
        let own = try await person.submit(try await person.get("/volgen"), ["code": [code]])
        #expect(own.path == "/volgen/zaak")
        let filing = try #require(try await filing(world))
        #expect(filing.receivedOn.iso == "2026-03-12")
        #expect(filing.channel == .telephone)
        #expect(filing.letterRoute == .post)
        #expect(filing.story == .told(try words("De bel deed het niet.\nNiemand kwam.")))
    }

    @Test func `the page tells the last day for an answer before anything is typed`() async throws {
        let world = try await TestSite.make()
        let client = try await world.client(as: .balie)
        let empty = try await client.get("/werk/nieuw")
        #expect(empty.contains("uiterlijk maandag 27 april 2026"))
        let saved = try await client.submit(
            empty, ["ontvangen-dag": ["2"], "ontvangen-maand": ["3"], "ontvangen-jaar": ["2026"]],
            press: "Bewaar")
        #expect(saved.contains("Het is bewaard."))
        #expect(saved.contains("uiterlijk maandag 13 april 2026"))
    }

    @Test func `what the desk took down is no draft of a complainant, whoever knows its secret`() async throws
    {
        let world = try await TestSite.make()
        let (client, check) = try await fill(world)
        _ = try await client.submit(check, ["voorgelezen": ["ja"]], press: "Sla de klacht op")
        let names = world.site.settings.cookies
        let thief = world.client()
        thief.cookies[names.fullName(SiteCookie.draft.rawValue)] = try #require(
            client.cookies[names.fullName(SiteCookie.intake.rawValue)])
        for path in ["/klacht/verstuurd", "/klacht/verstuurd/code.txt", "/klacht/nakijken"] {
            let page = try await thief.get(path)
            #expect(!page.html.contains("2026-001") && !page.html.contains("class=\"code\""), "\(path)")
        }
    }

    @Test func `nothing is filed before it was read back`() async throws {
        let world = try await TestSite.make()
        let (client, check) = try await fill(world)
        let again = try await client.submit(check, press: "Sla de klacht op")
        #expect(again.title.hasPrefix("Fout:"))
        #expect(again.contains("Lees eerst alles na."))
        #expect(try await client.get("/werk/balie").contains("Alles is verdeeld."))
    }

    @Test(arguments: [
        (["ontvangen-dag": ["17"]], "Deze dag komt nog."),
        (["ontvangen-jaar": [""]], "Vul de dag, de maand en het jaar in."),
        (["ontvangen-jaar": ["2024"]], "Op die dag golden onze regels nog niet."),
        (["ontvangen-dag": ["31"], "ontvangen-maand": ["2"]], "Deze dag bestaat niet."),
        (["kanaal": []], "Kies hoe de klacht binnenkwam."),
        (["brieftaal": []], "Kies in welke taal wij schrijven."),
        (["dag": ["13"]], "Deze dag is later dan de dag waarop de klacht binnenkwam."),
        (
            ["stempel-dag": ["13"], "stempel-maand": ["3"], "stempel-jaar": ["2026"]],
            "later dan de dag waarop de klacht bij ons kwam"
        ),
        (["adres": [""]], "Vul ook een adres in voor onze brieven."),
        (["telefoon": ["geen"]], "Vul je telefoonnummer in"),
        (["contact": ["geen"]], "Alleen een brief zonder naam kan zonder."),
        (["verhaal": [""]], "Vertel wat er is gebeurd."),
        (["voor": ["ander"]], "Kies of die persoon het weet."),
        (["naam": [String(repeating: "a", count: 501)]], "te lang"),
    ])
    func `what is not right yet comes back with everything that was typed`(
        changes: [String: [String]], words: String
    ) async throws {
        let world = try await TestSite.make()
        let (client, page) = try await fill(world, Self.with(changes))
        #expect(page.path == "/werk/nieuw?fout=1")
        #expect(page.title.hasPrefix("Fout:"))
        #expect(page.contains(words))
        #expect(page.html.contains("Buurtweg 12") || changes["adres"] != nil)
        #expect(page.html.contains("De bel deed het niet.") || changes["verhaal"] != nil)
        #expect(try await client.get("/werk/nieuw/nakijken").path == "/werk/nieuw?fout=1")
    }

    @Test func `who wants no post finds the letters behind the code`() async throws {
        let world = try await TestSite.make()
        let (client, check) = try await fill(
            world, Self.with(["adres": [""], "zonderadres": ["ja"], "brieftaal": ["en"]]))
        _ = try await client.submit(check, ["voorgelezen": ["ja"]], press: "Sla de klacht op")
        let filing = try #require(try await filing(world))
        #expect(filing.letterRoute == .code)
        #expect(filing.language == .english)
    }

    @Test func `the same page sent twice is one complaint`() async throws {
        let world = try await TestSite.make()
        let (client, check) = try await fill(world)
        let first = try await client.submit(check, ["voorgelezen": ["ja"]], press: "Sla de klacht op")
        let second = try await client.submit(check, ["voorgelezen": ["ja"]], press: "Sla de klacht op")
        #expect(second.path == "/werk/nieuw/klaar")
        #expect(Filer.code(first) == Filer.code(second))
        #expect(!(try await client.get("/werk/balie").contains("2026-002")))
    }

    @Test func `a letter counts from its postmark, is compared, and may come from nobody`() async throws {
        let world = try await TestSite.make()
        let (client, check) = try await fill(
            world,
            Self.with([
                "kanaal": ["paper"], "stempel-dag": ["10"], "stempel-maand": ["3"], "stempel-jaar": ["2026"],
                "dag": ["10"], "jaar": ["2025"], "naam": [""], "noemen": [], "contact": ["geen"],
            ]))
        #expect(check.heading == "Kijk na of het klopt met de brief")
        #expect(!check.contains("langer dan een jaar"))
        _ = try await client.submit(check, ["voorgelezen": ["ja"]], press: "Sla de klacht op")
        let filing = try #require(try await filing(world))
        #expect(filing.postmarkedOn?.iso == "2026-03-10")
        #expect(filing.contact == .none)
    }

    @Test func `what is too old is taken down all the same, and said`() async throws {
        let world = try await TestSite.make()
        let (client, check) = try await fill(world, Self.with(["jaar": ["2023"]]))
        #expect(check.contains("Dit is langer dan een jaar geleden."))
        let card = try await client.submit(check, ["voorgelezen": ["ja"]], press: "Sla de klacht op")
        #expect(card.contains("2026-001"))
    }

    @Test func `a scan comes along and can be taken off again`() async throws {
        let world = try await TestSite.make()
        let client = try await world.client(as: .balie)
        let pdf = TestFile(field: "bestand", name: "brief.pdf", bytes: Array("%PDF-1.7 brief".utf8))
        let form = try await client.get("/werk/nieuw")
        let saved = try await client.submit(form, Self.call, press: "Bewaar", file: pdf)
        #expect(saved.contains("brief.pdf"))
        #expect(PageCheck.problems(in: saved) == [])
        let id = try #require(saved.forms.flatMap(\.controls).first { $0.name == "weg[]" }?.value)
        let bare = try await client.submit(saved, ["weg[]": [id]], press: "Bewaar")
        #expect(!bare.contains("brief.pdf"))
        let text = TestFile(field: "bestand", name: "x.exe", bytes: [0x4D, 0x5A, 0x90])
        let wrong = try await client.submit(bare, press: "Bewaar", file: text)
        #expect(wrong.contains("Dit soort bestand kunnen we niet openen."))
        #expect(wrong.html.contains("De bel deed het niet."))
    }

    @Test func `a colleague at the same browser finds nothing of it`() async throws {
        let world = try await TestSite.make()
        let (client, _) = try await fill(world)
        let other = try await world.client(as: .noor)
        other.cookies["opname"] = client.cookies["opname"]
        #expect(!(try await other.get("/werk/nieuw").html.contains("De bel deed")))
        #expect(try await other.get("/werk/nieuw/nakijken").path == "/werk/nieuw")
        #expect(try await other.get("/werk/nieuw/klaar").path == "/werk")
    }

    @Test func `of two windows none overwrites the other, and what was typed in the second stays`()
        async throws
    {
        let world = try await TestSite.make()
        let client = try await world.client(as: .balie)
        let (first, second) = (try await client.get("/werk/nieuw"), try await client.get("/werk/nieuw"))
        let other = Self.with(["verhaal": ["De taxi kwam niet."], "naam": ["Bas Pol"]])
        let check = try await client.submit(first, Self.call, press: Self.next)
        #expect(check.heading == "Lees voor en laat bevestigen")
        let beside = try await client.submit(second, other, press: Self.next)
        #expect(beside.status == .conflict && PageCheck.problems(in: beside) == [])
        #expect(beside.contains("In een ander venster schrijf je al een klacht op."))
        #expect(beside.html.contains("De taxi kwam niet.") && !beside.html.contains("De bel deed het niet."))
        #expect(try await client.get("/werk/nieuw").html.contains("De bel deed het niet."))
        let card = try await client.submit(check, ["voorgelezen": ["ja"]], press: "Sla de klacht op")
        let waits = try await client.submit(beside, press: Self.next)
        #expect(waits.status == .conflict && waits.contains("De kaart van een andere klacht"))
        _ = try await client.submit(card, press: "De kaart is geprint, haal de code weg")
        let own = try await client.submit(waits, press: Self.next)
        #expect(own.heading == "Lees voor en laat bevestigen" && own.contains("De taxi kwam niet."))
    }

    @Test func `wiping asks once and leaves nothing`() async throws {
        let world = try await TestSite.make()
        let (client, _) = try await fill(world)
        let form = try await client.get("/werk/nieuw")
        let question = try await client.get(
            try #require(form.links.first { $0.hasPrefix("/werk/nieuw/wissen") }))
        #expect(PageCheck.problems(in: question) == [])
        let empty = try await client.submit(question, press: "Wis alles")
        #expect(!empty.html.contains("De bel deed"))
    }

    @Test(arguments: [
        (TestSite.Person.samira, HTTPResponse.Status.ok), (.directeur, .ok), (.fatma, .notFound),
    ])
    func `managers and directors may be called too, the officer keeps apart`(
        person: TestSite.Person, status: HTTPResponse.Status
    ) async throws {
        let world = try await TestSite.make()
        let page = try await world.client(as: person).get("/werk/nieuw")
        #expect(page.status == status)
    }
}
