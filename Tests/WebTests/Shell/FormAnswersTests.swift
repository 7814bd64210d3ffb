import CaseDesk
import HTTPTypes
import Testing

@testable import Web

@Suite("A form is never answered with a page")
struct FormAnswersTests {
    private static let typed = "Zo is het dus niet gegaan."

    /// A measure of which only the words were typed.
    private static func refused(_ handled: Handled) async throws -> TestPage {
        let page = try await handled.open("maatregel")
        handled.handler.followsRedirects = false
        defer { handled.handler.followsRedirects = true }
        return try await handled.handler.submit(page, ["wat": [typed]], press: "Zet deze maatregel erbij")
    }

    @Test func `what is wrong has an address of its own, which ends where the words are`() async throws {
        let handled = try await Handled.accepted()
        let sent = try await Self.refused(handled)
        #expect(sent.status == .seeOther)
        let address = try #require(sent.headers[.location])
        #expect(
            address.wholeMatch(of: /\/werk\/klachten\/[0-9-]+\/maatregel\?antwoord=[0-9a-f]{64}#melding/)
                != nil)
        let path = String(address.prefix { $0 != "#" })
        for _ in 0..<2 {
            let page = try await handled.handler.get(path)
            #expect(page.status == .unprocessableContent && page.title.hasPrefix("Fout:"))
            #expect(page.contains(Self.typed))
        }
        let plain = try await handled.handler.get(handled.path("maatregel"))
        #expect(plain.status == .ok && !plain.title.hasPrefix("Fout:"))
    }

    @Test func `another browser, another page and a later hour show the plain page`() async throws {
        let handled = try await Handled.accepted()
        let address = try #require(try await Self.refused(handled).headers[.location])
        let query = try #require(address.split(separator: "?").last?.prefix { $0 != "#" })
        let other = try await handled.place.client(as: .samira)
        let elsewhere = try await other.get(handled.path("maatregel") + "?" + query)
        #expect(elsewhere.status == .ok && !elsewhere.title.hasPrefix("Fout:"))
        let otherPage = try await handled.handler.get(handled.path("brieven") + "?" + query)
        #expect(otherPage.status == .ok && !otherPage.title.hasPrefix("Fout:"))
        handled.place.wait(minutes: 61)
        let later = try await handled.handler.get(handled.path("maatregel") + "?" + query)
        #expect(later.path.hasPrefix(handled.path("maatregel")) && !later.title.hasPrefix("Fout:"))
    }

    /// They are sent to the question whether they were there, and that is all they see.
    @Test func `who was asked anew sees nothing of when they handled it`() async throws {
        let handled = try await Handled.accepted()
        let form = try #require(try await handled.open("maatregel").form(with: nil))
        let token = try #require(form.controls.first { $0.name == "csrf" }).value
        handled.handler.followsRedirects = false
        // An address that is no page: the answer belongs to the page of the case.
        let sent = try await handled.handler.post(
            handled.path("einde/weg"), [("csrf", token)],
            headers: [.referer: "http://localhost\(handled.path())"])
        handled.handler.followsRedirects = true
        let address = try #require(sent.headers[.location])
        #expect(address.hasPrefix(handled.path() + "?antwoord="))
        let path = String(address.prefix { $0 != "#" })
        #expect(try await handled.handler.get(path).path == path)
        _ = try await handled.take(
            "teruggeven", ["waarom": ["Verlof."]], press: "Geef de klacht terug aan de balie")
        let distribution = try await handled.open("behandelaar", as: handled.desk)
        _ = try await handled.desk.submit(distribution, ["wie": ["samira"]], press: "Vraag deze persoon")
        #expect(try await handled.handler.get(path).path == handled.path("behandelaar"))
    }

    @Test func `a database that takes nothing costs nobody what they typed`() async throws {
        let handled = try await Handled.accepted()
        try await handled.place.withoutKeptAnswers()
        let sent = try await Self.refused(handled)
        #expect(sent.status == .unprocessableContent && sent.contains(Self.typed))
    }

    @Test func `a page with a secret is kept by nobody`() async throws {
        let place = try await TestSite.make()
        try await place.desk.choosePasswords(
            [TestSite.Person.samira.id: "drie blauwe fietsen"], now: place.now)
        let client = place.client()
        let telephone = try await client.submit(
            try await client.get("/werk/inloggen"),
            ["email": ["samira@buurt.example"], "wachtwoord": ["drie blauwe fietsen"]], press: "Log in")
        #expect(telephone.secret != nil)
        client.followsRedirects = false
        let wrong = try await client.submit(telephone, ["code": ["000000"]], press: "Zet aan")
        #expect(wrong.status == .unprocessableContent && wrong.headers[.location] == nil)
    }

    @Test func `who lost the case meanwhile does not see the answer either`() async throws {
        let handled = try await Handled.accepted()
        let address = try #require(try await Self.refused(handled).headers[.location])
        let path = String(address.prefix { $0 != "#" })
        let question = try await handled.take(
            "reactie", ["soort": ["medewerker"], "account": ["samira"], "punten[]": ["1"]],
            press: "Zet deze persoon erbij")
        _ = try await handled.handler.submit(question, press: "Ja, de klacht gaat over mij")
        #expect(try await handled.handler.get(path).status == .notFound)
        handled.handler.cookies[handled.place.site.settings.cookies.fullName(SiteCookie.staff.rawValue)] = nil
        #expect(try await handled.handler.get(path).path.hasPrefix("/werk/inloggen"))
    }

    @Test func `a form whose address is no page leads back to the page that it stood on`() async throws {
        let place = try await TestSite.make()
        let client = place.client()
        client.followsRedirects = false
        let entry = try await client.get("/vragen?verlopen=1&antwoord=oud")
        let form = try #require(entry.forms.first { $0.action == "/vragen/code" })
        let fields = form.fields(filledWith: ["code": ["ABCD"]], press: nil, at: #_sourceLocation)
        for (referer, goesTo) in [
            ("http://localhost/vragen?na=1&verlopen=1&antwoord=oud", "/vragen?na=1&antwoord="),
            ("http://elders.example/vragen", nil), ("http://localhost/nergens", nil), ("onzin", nil),
        ] {
            let sent = try await client.post("/vragen/code", fields, headers: [.referer: referer])
            #expect(sent.status == (goesTo == nil ? .unprocessableContent : .seeOther), "\(referer)")
            #expect(sent.headers[.location]?.hasPrefix(goesTo ?? "/") ?? (goesTo == nil), "\(referer)")
        }
    }
}
