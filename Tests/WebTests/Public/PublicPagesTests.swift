import CaseDesk
import HTML
import HTTPTypes
import Procedure
import Testing
import Texts

@testable import Web

@Suite("What everyone can read")
struct PublicPagesTests {
    private static let paths = [
        "/", "/klachtenfunctionaris", "/regeling", "/contact", "/privacy", "/cookies", "/cookies/intrekken",
        "/toegankelijkheid", "/volgen", "/volgen/code-kwijt", "/klacht/verhaal", "/klacht/wissen",
        "/klacht/verstuurd", "/klacht/haast",
    ]

    @Test(arguments: paths, ["", "/en"])
    func `a page is whole in its language`(path: String, prefix: String) async throws {
        let client = try await TestSite.make().client()
        let page = try await client.get(prefix.isEmpty ? path : path == "/" ? "/en" : prefix + path)
        #expect(page.status == .ok)
        #expect(PageCheck.problems(in: page) == [])
        #expect(page.markup.tags("html").first?.attributes["lang"] == (prefix.isEmpty ? "nl" : "en"))
        #expect(page.title.contains("Ben in de Buurt"))
        #expect(page.links.contains("tel:0501234567"))
    }

    @Test(arguments: ["/cookies", "/en/cookies"])
    func `every cookie stands on the list`(_ path: String) async throws {
        let place = try await TestSite.make()
        let page = try await place.client().get(path)
        // That of the provider stands there only where there is one.
        for cookie in SiteCookie.allCases where cookie != .signOn {
            let name = place.site.settings.cookies.fullName(cookie.rawValue)
            #expect(page.contains(name), "\(name)")
        }
    }

    @Test func `who only reads gets no cookie`() async throws {
        let client = try await TestSite.make().client()
        for path in ["/", "/regeling", "/privacy", "/cookies", "/klachtenfunctionaris"] {
            _ = try await client.get(path)
        }
        #expect(client.cookies.isEmpty)
    }

    @Test func `the officer can be reached without a complaint`() async throws {
        let page = try await TestSite.make().client().get("/klachtenfunctionaris")
        #expect(page.links.contains("tel:0507654321"))
        #expect(page.links.contains("mailto:fatma@officer.example"))
        #expect(page.contains("bij afwezigheid Ruud Vos"))
    }

    @Test func `withdrawing consent warns, and then every cookie, the draft and the session are gone`()
        async throws
    {
        let world = try await TestSite.make()
        let filer = Filer(world.client())
        let sent = try await filer.file()
        let entry = try await filer.client.get("/volgen")
        _ = try await filer.client.submit(entry, ["code": [Filer.code(sent)]])
        try await filer.answer(.story)
        let before = filer.client.cookies
        #expect(before.count == 3)
        let question = try await filer.client.get("/cookies/intrekken")
        #expect(question.contains("Let op: ben je een klacht aan het invullen? Dan is die weg."))
        let done = try await filer.client.submit(question, press: "Ja, haal alle cookies weg")
        #expect(done.contains("Alle cookies zijn weg."))
        #expect(filer.client.cookies.isEmpty)
        filer.client.cookies = before
        #expect(try await filer.client.get("/volgen/zaak").path.hasPrefix("/volgen"))
        #expect(try await filer.client.get("/klacht/haast").heading == "Je antwoorden zijn gewist")
    }

    @Test func `the quick way out ends the session and leads elsewhere`() async throws {
        let world = try await TestSite.make()
        let filer = Filer(world.client())
        let sent = try await filer.file()
        _ = try await filer.client.submit(try await filer.client.get("/volgen"), ["code": [Filer.code(sent)]])
        let before = filer.client.cookies
        let away = try await filer.client.get("/weg")
        #expect(away.status == .seeOther)
        #expect(away.headers[.location] == QuickExit.elsewhere)
        #expect(filer.client.cookies.isEmpty)
        filer.client.cookies = before
        #expect(try await filer.client.get("/volgen/zaak").path == "/volgen?verlopen=1")
    }

    @Test(arguments: [("/bestaat-niet", HTTPResponse.Status.notFound), ("/en/nothing", .notFound)])
    func `an error page says what to do in its language`(path: String, status: HTTPResponse.Status)
        async throws
    {
        let world = try await TestSite.make()
        _ = try await world.desk.office()
        let page = try await world.client().get(path)
        #expect(page.status == status)
        #expect(PageCheck.problems(in: page) == [])
        #expect(page.links.contains("tel:0501234567"))
        #expect(page.html.contains(path.hasPrefix("/en") ? "lang=\"en\"" : "lang=\"nl\""))
    }

    @Test func `an old form is refused with a page`() async throws {
        let page = try await TestSite.make().client().post("/klacht/haast", [("haast", "nee")])
        #expect(page.status == .forbidden)
        #expect(PageCheck.problems(in: page) == [])
    }

    @Test func `every version of the rules keeps its address and says how long it held`() async throws {
        let world = try await TestSite.make()
        let client = world.client()
        #expect(!(try await client.get("/regeling").contains("Alle versies van onze regels")))
        let next = ProcedureVersion(name: "2026", effective: try #require(Day(iso: "2026-03-10")))
        try await world.desk.change([.versionPublished(.init(next))], now: world.now)
        let now = try await client.get("/regeling")
        #expect(now.contains("Deze regels gelden vanaf 10 maart 2026."))
        #expect(!now.contains("golden tot"))
        #expect(now.links.contains("/regeling/2025-01-01") && now.links.contains("/en/regeling"))
        let old = try await client.get("/regeling/2025-01-01")
        #expect(old.contains("Deze regels golden tot 10 maart 2026."))
        #expect(PageCheck.problems(in: old) == [])
        #expect(old.links.contains("/en/regeling/2025-01-01"))
        #expect(try await client.get("/regeling/2025-01-02").status == .notFound)
    }

    @Test func `the hours and the way in are in the language of the page`() async throws {
        let client = try await TestSite.make().client()
        #expect(try await client.get("/en/contact").contains("You can call: on working days from 9 to 17."))
        #expect(try await client.get("/contact").contains("Je kunt bellen: op werkdagen van 9 tot 17 uur."))
    }

    @Test func `the paper form has the questions of the site with their numbers`() async throws {
        for language in [Language.dutch, .english] {
            let form = PaperForm(
                texts: .of(language), language: language, organisation: TestOffice.organisation,
                terms: Terms(finish: 56, reaction: 14))
            #expect(form.html.string.contains(language == .dutch ? "8 weken" : "8 weeks"))
            let headings = TestMarkup(form.html.string).text(of: "h2")
            #expect(headings.count == Question.total)
            for (index, heading) in headings.enumerated() { #expect(heading.contains("\(index + 1)")) }
        }
    }

    @Test func `without a press the paper form says to telephone`() async throws {
        let page = try await TestSite.make().client().get("/formulier.pdf")
        #expect(page.status == .serviceUnavailable)
    }
}
