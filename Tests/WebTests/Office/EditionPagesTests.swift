import CaseDesk
import HTML
import HTTPTypes
import Procedure
import Testing

@testable import Web

@Suite("Art. 10 – the pages of the versions")
struct EditionPagesTests {
    @Test(arguments: [
        (0, "minder dan 5"), (4, "minder dan 5"), (5, "5 of meer"), (9, "5 of meer"), (23, "20 of meer"),
    ])
    func `what the past would have been is told in fives`(_ count: Int, _ words: String) {
        #expect(EditionPreviewPage.shown(count) == words)
    }

    static func administrator(of place: TestSite) async throws -> TestClient {
        let id = StaffID("beheer")
        let account = Account(
            id: id, name: "Mo Beheer", email: "beheer@buurt.example", roles: [.administrator])
        try await place.desk.change([.accountMade(.init(account))], now: place.now)
        let client = place.client()
        let token = try await place.desk.demoToken(for: id, now: place.now)
        client.cookies[place.site.settings.cookies.fullName(SiteCookie.staff.rawValue)] = token.cookie
        return client
    }

    private static let answers = [
        "dag-dag": ["1"], "dag-maand": ["4"], "dag-jaar": ["2026"], "reden": ["Nieuwe wet."],
        "finish": ["56"], "gronden": ["Al eerder beantwoord."],
        "woorden": ["Geld: Kosten en geld"], "maatregelen": ["Excuses: Sorry zeggen"],
        "tekst": ["# Onze regels\n\nMet <b>kracht</b>."],
    ]

    @Test func `written, looked at, made, and then read by everyone`() async throws {
        let place = try await TestSite.make()
        let client = try await Self.administrator(of: place)
        let list = try await client.get("/beheer/regeling")
        #expect(PageCheck.problems(in: list) == [])
        #expect(list.contains("Geldt nu") && list.links.contains("/regeling/2025-01-01"))
        let form = try await client.get("/beheer/regeling/nieuw")
        #expect(PageCheck.problems(in: form) == [])
        let preview = try await client.submit(form, Self.answers, press: "Bekijk wat er anders wordt")
        #expect(PageCheck.problems(in: preview) == [])
        #expect(preview.contains("Dit wordt er anders") && preview.contains("woensdag 1 april 2026"))
        #expect(preview.contains("Nieuwe reden: Al eerder beantwoord."))
        #expect(preview.contains("Nieuw: # Onze regels"))
        #expect(preview.contains("Kosten en geld") && preview.contains("Sorry zeggen"))
        #expect(try await place.desk.office().versions.count == 1, "nothing was made yet")
        let done = try await client.submit(preview, press: "Maak deze versie")
        #expect(done.contains("De nieuwe versie staat klaar."))
        let again = try await client.submit(preview, press: "Maak deze versie")
        #expect(again.contains("De nieuwe versie staat klaar."))
        let office = try await place.desk.office()
        #expect(office.versions.count == 2, "pressed twice, made once")
        let edition = try #require(office.editionsNewestFirst.first)
        #expect(edition.version.terms.finish == 56 && edition.version.name == "2026-1")
        #expect(edition.words(for: MeasureKind.apology) == "Sorry zeggen")
        let next = try await client.get("/beheer/regeling/nieuw")
        #expect(!next.html.contains("Excuses: Sorry zeggen"), "it begins with what holds now")
        let page = try await place.client().get("/regeling/2026-04-01")
        #expect(PageCheck.problems(in: page) == [])
        #expect(page.contains("De officiële tekst van onze regels") && page.contains("8 weken"))
        #expect(!page.html.contains("<b>kracht</b>"), "raw HTML is left out")
        #expect(page.html.contains("<h3>Onze regels</h3>"))
    }

    @Test func `what has not begun can be taken back, and the log says by whom`() async throws {
        let place = try await TestSite.make()
        let client = try await Self.administrator(of: place)
        let form = try await client.get("/beheer/regeling/nieuw")
        let preview = try await client.submit(form, Self.answers, press: "Bekijk wat er anders wordt")
        let list = try await client.submit(preview, press: "Maak deze versie")
        #expect(list.links.contains("/beheer/regeling/2026-04-01/weg"))
        #expect(!list.links.contains("/beheer/regeling/2025-01-01/weg"), "in force")
        let now = try await place.client().get("/regeling")
        #expect(now.contains("Deze regels gelden tot 1 april 2026.") && !now.contains("golden"))
        let page = try await client.get("/beheer/regeling/2026-04-01/weg")
        #expect(PageCheck.problems(in: page) == [])
        let gone = try await client.submit(page, press: "Trek deze versie in")
        #expect(gone.contains("De versie is ingetrokken.") && PageCheck.problems(in: gone) == [])
        #expect(try await place.desk.office().versions.count == 1)
        #expect(try await client.get("/beheer/regeling/2026-04-01/weg").status == .notFound)
        #expect(try await client.get("/beheer/regeling/2025-01-01/weg").status == .notFound)
        let log = try await client.get("/beheer/logboek")
        #expect(log.contains("Versie van de regeling ingetrokken: 2026-1"))
        let lines = try await place.desk.officeLog(now: place.now).lines
        #expect(lines.prefix(2).allSatisfy { $0.by == StaffID("beheer") })
    }

    @Test func `what waits for its day and is written anew is held against what holds until then`()
        async throws
    {
        let place = try await TestSite.make()
        let client = try await Self.administrator(of: place)
        let form = try await client.get("/beheer/regeling/nieuw")
        let preview = try await client.submit(form, Self.answers, press: "Bekijk wat er anders wordt")
        _ = try await client.submit(preview, press: "Maak deze versie")
        let again = try await client.get("/beheer/regeling/nieuw")
        let anew = try await client.submit(again, Self.answers, press: "Bekijk wat er anders wordt")
        // Held against the draft that it replaces, nothing would be new in it.
        #expect(anew.contains("Nieuwe reden: Al eerder beantwoord.") && anew.contains("Nieuw: # Onze regels"))
    }

    @Test func `what cannot be published comes back with what to do, and what was typed`() async throws {
        let place = try await TestSite.make()
        let client = try await Self.administrator(of: place)
        let form = try await client.get("/beheer/regeling/nieuw")
        var answers = Self.answers
        answers["dag-jaar"] = ["2025"]
        answers["reden"] = [""]
        answers["finish"] = ["zes"]
        answers["woorden"] = ["Weer: Regen"]
        answers["maatregelen"] = ["Paraplu: Uitdelen"]
        let page = try await client.submit(form, answers, press: "Bekijk wat er anders wordt")
        #expect(page.status == .unprocessableContent)
        #expect(PageCheck.problems(in: page) == [])
        #expect(page.contains("Vul een getal in van 21 tot en met 182."))
        #expect(page.contains("Het onderwerp ‘Weer’ kennen we niet."))
        #expect(page.contains("De maatregel ‘Paraplu’ kennen we niet."))
        #expect(page.html.contains("Met &lt;b&gt;kracht"))
        answers["finish"] = ["42"]
        answers["woorden"] = [""]
        answers["maatregelen"] = [""]
        let next = try await client.submit(page, answers, press: "Bekijk wat er anders wordt")
        #expect(next.contains("Deze dag is voorbij.") && next.contains("Schrijf waarom"))
    }

    @Test func `from the preview there is a way back with everything that was typed`() async throws {
        let place = try await TestSite.make()
        let client = try await Self.administrator(of: place)
        let form = try await client.get("/beheer/regeling/nieuw")
        let preview = try await client.submit(form, Self.answers, press: "Bekijk wat er anders wordt")
        let back = try await client.submit(preview, press: "Verander nog iets")
        #expect(back.html.contains("Al eerder beantwoord.") && back.html.contains("value=\"56\""))
        #expect(try await place.desk.office().versions.count == 1)
    }

    @Test func `to everyone else these pages do not exist`() async throws {
        let place = try await TestSite.make()
        for person in TestSite.Person.allCases where person != .beheer {
            let client = try await place.client(as: person)
            for path in ["/beheer/regeling", "/beheer/regeling/nieuw"] {
                #expect(try await client.get(path).status == .notFound, "\(person) \(path)")
            }
        }
    }

    @Test func `a measure has the words and the place of the version of its case`() async throws {
        let place = try await TestSite.make()
        let edition = Edition(
            ProcedureVersion(name: "n", effective: place.now.today + 1), reason: "Zo.",
            measures: [.init(.coaching, "Samen oefenen")])
        try await place.desk.publish(edition, now: place.now)
        let before = try await Handled.filed(on: place)
        try await before.accept()
        #expect(!(try await before.open("maatregel").contains("Samen oefenen")))
        place.wait(days: 1)
        let later = try await Handled.filed(on: place)
        try await later.accept()
        let page = try await later.open("maatregel")
        #expect(page.contains("Samen oefenen") && !page.contains("Begeleiding van een medewerker"))
        let first = try #require(page.text.firstRange(of: "Samen oefenen")?.lowerBound)
        let second = try #require(page.text.firstRange(of: "Excuses")?.lowerBound)
        #expect(first < second, "words of one's own stand in front")
    }

    @Test func `a subject has the words of the version under which the complaint was filed`() async throws {
        let handled = try await Handled.accepted()
        let before = try await handled.open("punten")
        #expect(before.contains("Geld") && !before.contains("Kosten en geld"))
        let edition = Edition(
            ProcedureVersion(name: "n", effective: handled.place.now.today + 1), reason: "Zo.",
            subjects: [.init(.money, "Kosten en geld")])
        try await handled.place.desk.publish(edition, now: handled.place.now)
        handled.place.wait(days: 1)
        #expect(
            !(try await handled.open("punten").contains("Kosten en geld")), "an older case keeps its words")
        let later = try await Handled.filed(on: handled.place)
        try await later.accept()
        #expect(try await later.open("punten").contains("Kosten en geld"))
    }
}

@Suite("Markdown as a part of a page")
struct MarkdownTests {
    @Test(arguments: [
        ("# A\n## B", "<h3>A</h3>\n<h4>B</h4>\n"), ("### A\n#### B", "<h3>A</h3>\n<h4>B</h4>\n"),
        ("<script>x</script>", "<!-- raw HTML omitted -->\n"), ("![x](http://a/b.png)", "<p></p>\n"),
        ("![foo ![bar](/u)](/u2)", "<p></p>\n"), ("a ![b [c ![d](/e)](/f)](/g)", "<p>a </p>\n"),
        ("[x](javascript:alert(1))", "<p><a href=\"\">x</a></p>\n"),
        ("a & b < c", "<p>a &amp; b &lt; c</p>\n"),
    ])
    func `headings fit below the page, and nothing runs or is fetched`(_ text: String, _ html: String) {
        #expect(Markdown(text).html.string == html)
    }
}
