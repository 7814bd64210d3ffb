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
        handled.place.wait(minutes: 121)
        let later = try await handled.handler.get(handled.path("maatregel") + "?" + query)
        #expect(later.status == .ok && !later.title.hasPrefix("Fout:"))
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
