import CaseDesk
import HTTPTypes
import Procedure
import Testing

@testable import Web

@Suite("In and out of the work")
struct SignInTests {
    private let password = "drie blauwe fietsen"

    private func place() async throws -> TestSite {
        let place = try await TestSite.make()
        try await place.desk.choosePasswords([TestSite.Person.samira.id: password], now: place.now)
        return place
    }

    @Test func `with a password one comes in on my day, with a cookie that only this site sends`()
        async throws
    {
        let place = try await place()
        let client = place.client()
        let form = try await client.get("/werk/inloggen")
        #expect(PageCheck.problems(in: form) == [])
        client.followsRedirects = false
        let answers = ["email": ["samira@buurt.example"], "wachtwoord": [password]]
        let half = try await client.submit(form, answers, press: "Log in")
        #expect(half.headers[.location] == "/werk/inloggen/telefoon")
        #expect(half.headers[.setCookie]?.contains("SameSite=Strict") == true)
        client.followsRedirects = true
        #expect(try await client.get("/werk").path.hasPrefix("/werk/inloggen"))
        let day = try await client.setsUpTelephone(on: place)
        #expect(day.path == "/werk")
        #expect(day.heading == "Goedemorgen Samira")
        #expect(PageCheck.problems(in: day) == [])
    }

    @Test(arguments: [("samira@buurt.example", "fout"), ("niemand@buurt.example", "fout"), ("", "")])
    func `a wrong address and a wrong password say the same`(email: String, typed: String) async throws {
        let client = try await place().client()
        let form = try await client.get("/werk/inloggen")
        let page = try await client.submit(form, ["email": [email], "wachtwoord": [typed]], press: "Log in")
        #expect(page.status == .unprocessableContent)
        #expect(page.contains(email.isEmpty ? "Vul je e-mailadres en wachtwoord in." : "Dit klopt niet."))
        #expect(PageCheck.problems(in: page) == [])
        #expect(!page.html.contains(">fout<") && !page.html.contains("value=\"fout\""))
    }

    @Test func `after five wrong tries one has to wait`() async throws {
        let client = try await place().client()
        var page = try await client.get("/werk/inloggen")
        for _ in 0..<6 {
            page = try await client.submit(
                page, ["email": ["samira@buurt.example"], "wachtwoord": ["mis"]], press: "Log in")
        }
        #expect(page.contains("Wacht"))
    }

    @Test func `signing out ends the session, and a link cannot do it`() async throws {
        let place = try await place()
        let client = try await place.client(as: .samira)
        let page = try await client.get("/werk/uitloggen")
        #expect(try await client.get("/werk").status == .ok)
        let out = try await client.submit(page, press: "Log uit")
        #expect(out.contains("Je bent uitgelogd."))
        #expect(try await client.get("/werk").path.hasPrefix("/werk/inloggen"))
    }
}
