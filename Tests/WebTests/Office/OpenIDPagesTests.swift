import CaseDesk
import HTTPTypes
import SignOn
import Testing

@testable import Web

@Suite("In by way of the provider")
struct OpenIDPagesTests {
    private static let back = "/werk/inloggen/openid/terug"

    /// A site with a provider, and a browser at it.
    private struct Visit {
        let provider = FakeIdentities()
        let place: TestSite
        let client: TestClient

        init(isSecure: Bool = false) async throws {
            place = try await TestSite.make(isSecure: isSecure, signOn: provider)
            client = place.client()
            for (code, isStrong) in [("sterk", true), ("zwak", false)] {
                let person = Identity(
                    issuer: "https://inlog.voorbeeld.example", subject: "persoon-1",
                    email: "samira@buurt.example", isEmailVerified: true, hasSecondFactor: isStrong)
                provider.know(code, .success(person))
            }
        }

        /// As far as the provider's page; gives the state.
        func leave(_ query: String = "") async throws -> String {
            let away = try await client.get("/werk/inloggen/openid" + query)
            #expect(away.status == .seeOther)
            let address = try #require(away.headers[.location])
            #expect(address.hasPrefix(FakeIdentities.address))
            return String(address.split(separator: "=").last ?? "")
        }

        func comeBack(_ query: String) async throws -> TestPage {
            let page = try await client.get(OpenIDPagesTests.back + "?" + query)
            #expect(PageCheck.problems(in: page) == [])
            return page
        }
    }

    @Test func `the button leads to the provider, and back to the page that was asked for`() async throws {
        let visit = try await Visit()
        let door = try await visit.client.get("/werk/klachten")
        #expect(door.contains("Log in met de buurt"))
        #expect(PageCheck.problems(in: door) == [])
        let button = try #require(door.links.first { $0.hasPrefix("/werk/inloggen/openid") })
        let state = try await visit.leave(String(button.dropFirst("/werk/inloggen/openid".count)))
        #expect(visit.provider.returnAddress(of: state) == "http://localhost" + Self.back)
        let known = try await visit.comeBack("state=\(state)&code=sterk")
        #expect(known.status == .ok && known.heading == "We weten wie je bent")
        #expect(known.headers[.known("Refresh")] == "0; url=/werk/klachten")
        #expect(known.links.contains("/werk/klachten"))
        #expect(try await visit.client.get("/werk/klachten").path == "/werk/klachten")
    }

    /// The cookie of the try must come along from another site; that of the session must not.
    @Test func `the cookie of the try is lax, short and of this host; that of the session is strict`()
        async throws
    {
        let visit = try await Visit(isSecure: true)
        let away = try await visit.client.get("/werk/inloggen/openid")
        let first = away.headers[values: .setCookie].first { $0.hasPrefix("__Host-aanmelding=") }
        #expect(first?.hasSuffix("; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=3600") == true)
        let state = try #require(away.headers[.location]?.split(separator: "=").last)
        #expect(visit.provider.returnAddress(of: String(state)) == "https://localhost" + Self.back)
        let known = try await visit.comeBack("state=\(state)&code=sterk")
        let second = known.headers[values: .setCookie].first { $0.hasPrefix("__Host-werk=") }
        #expect(second?.contains("SameSite=Strict") == true && second?.contains("HttpOnly") == true)
    }

    @Test func `without a second factor at the provider the telephone is set up, and then asked`()
        async throws
    {
        let visit = try await Visit()
        let known = try await visit.comeBack(
            "state=\(try await visit.leave("?naar=/werk/klachten"))&code=zwak")
        #expect(known.headers[.known("Refresh")] == "0; url=/werk/inloggen/telefoon?naar=%2Fwerk%2Fklachten")
        #expect(try await visit.client.get("/werk").path.hasPrefix("/werk/inloggen"))
        #expect(try await visit.client.setsUpTelephone(on: visit.place).path == "/werk")
        let again = try await visit.comeBack(
            "state=\(try await visit.leave("?naar=/werk/klachten"))&code=zwak")
        let next = again.headers[.known("Refresh")]
        #expect(next == "0; url=/werk/inloggen/code?naar=%2Fwerk%2Fklachten")
    }

    @Test func `an answer that this browser did not ask for, or had already, is told plainly`() async throws {
        let visit = try await Visit()
        let state = try await visit.leave()
        let stranger = visit.place.client()
        let foreign = try await stranger.get("\(Self.back)?state=\(state)&code=sterk")
        #expect(foreign.status == .forbidden && foreign.contains("Begin opnieuw."))
        #expect(foreign.links.contains("/werk/inloggen"))
        _ = try await visit.comeBack("state=\(state)&code=sterk")
        for query in [
            "state=\(state)&code=sterk", "state=\(state)", "state=x&code=sterk", "", "error=access_denied",
        ] {
            let page = try await visit.comeBack(query)
            #expect(page.status == .forbidden && page.contains("Begin opnieuw."), "\(query)")
        }
    }

    @Test func `two tabs both come in`() async throws {
        let visit = try await Visit()
        let (first, second) = (try await visit.leave(), try await visit.leave())
        for state in [second, first] {
            #expect(try await visit.comeBack("state=\(state)&code=sterk").status == .ok)
        }
    }

    @Test(arguments: [("niemand@buurt.example", true), ("samira@buurt.example", false), (nil, true)])
    func `who is not known hears one and the same, with a way on`(_ email: String?, _ isVerified: Bool)
        async throws
    {
        let visit = try await Visit()
        let person = Identity(
            issuer: "https://inlog.voorbeeld.example", subject: "x", email: email,
            isEmailVerified: isVerified,
            hasSecondFactor: true)
        visit.provider.know("x", .success(person))
        let page = try await visit.comeBack("state=\(try await visit.leave())&code=x")
        #expect(page.status == .forbidden && page.heading == "Inloggen is zo niet gelukt")
        #expect(page.contains("Bij je inlog van de buurt vinden we hier geen account."))
        #expect(page.links.contains("/werk/inloggen") && !page.contains("@buurt.example"))
        #expect(try await visit.client.get("/werk").path.hasPrefix("/werk/inloggen"))
    }

    @Test func `when the provider does not answer the password still works`() async throws {
        let visit = try await Visit()
        visit.provider.know("weg", .failure(.away(reason: "nobody is there")))
        let page = try await visit.comeBack("state=\(try await visit.leave())&code=weg")
        #expect(page.status == .serviceUnavailable && page.contains("log in met je wachtwoord"))
    }

    @Test func `after five wrong answers one has to wait`() async throws {
        let visit = try await Visit()
        for _ in 0..<5 { _ = try await visit.comeBack("state=\(try await visit.leave())&code=mis") }
        let page = try await visit.comeBack("state=\(try await visit.leave())&code=sterk")
        #expect(page.status == .tooManyRequests && page.contains("Wacht"))
    }

    @Test func `nothing leads to another site afterwards`() async throws {
        let visit = try await Visit()
        for page in ["//kwaad.example", "https://kwaad.example", "/werk/%0d%0aX: y", "/weg"] {
            let state = try await visit.leave("?naar=\(PercentCoding.encode(page))")
            let known = try await visit.comeBack("state=\(state)&code=sterk")
            #expect(known.headers[.known("Refresh")] == "0; url=/werk", "\(page)")
        }
    }

    @Test func `signing out says that the provider was not left`() async throws {
        let visit = try await Visit()
        _ = try await visit.comeBack("state=\(try await visit.leave())&code=sterk")
        let page = try await visit.client.get("/werk/uitloggen")
        #expect(page.contains("Je logt alleen hier uit.") && PageCheck.problems(in: page) == [])
        let out = try await visit.client.submit(page, press: "Log uit")
        #expect(out.contains("Je bent uitgelogd. Bij de buurt ben je misschien nog ingelogd."))
    }

    @Test func `the office's log has it, and an administrator makes the account free`() async throws {
        let visit = try await Visit()
        _ = try await visit.comeBack("state=\(try await visit.leave())&code=sterk")
        let office = try await OfficeVisit.begin(on: visit.place)
        let log = try await office.open("/beheer/logboek")
        #expect(log.contains("Inlog van buiten gekoppeld: Samira Bakker"))
        let free = try await office.send("/beheer/mensen/samira", press: "Maak die inlog los")
        #expect(free.contains("De inlog van buiten is losgemaakt."))
        #expect(try await office.account("samira@buurt.example").openID == nil)
        #expect(try await visit.client.get("/werk").path.hasPrefix("/werk/inloggen"))
        let after = try await office.open("/beheer/logboek")
        #expect(after.contains("Inlog van buiten losgemaakt: Samira Bakker"))
    }

    @Test func `the page about cookies names it where there is a provider`() async throws {
        let visit = try await Visit()
        #expect(try await visit.client.get("/cookies").contains("aanmelding"))
        #expect(try await visit.client.get("/en/cookies").contains("is signing in"))
        let plain = try await TestSite.make().client()
        #expect(try await !plain.get("/cookies").contains("aanmelding"))
    }

    @Test func `without a provider there is no button and no such page`() async throws {
        let client = try await TestSite.make().client()
        #expect(try await !client.get("/werk/inloggen").html.contains("openid"))
        for path in ["/werk/inloggen/openid", Self.back, Self.back + "?state=a&code=b"] {
            #expect(try await client.get(path).status == .notFound)
        }
    }
}
