import HTTPTypes
import Testing

@testable import Web

@Suite("Shell – only our own forms do something")
struct CsrfTests {
    private let site = HTTPField.Name.known("Sec-Fetch-Site")

    @Test func `a form of ours arrives with all it showed`() async throws {
        let client = TestShell.client()
        let page = try await client.get("/vraag")
        #expect(try await client.submit(page, press: "Ga verder").text == "<oud> \"|b|verder")
        let answers = ["verhaal": ["nieuw"], "wens[]": ["a", "b"]]
        #expect(try await client.submit(page, answers).text == "nieuw|a,b|")
    }

    @Test func `a cookie comes only with a page that has a form, and stays`() async throws {
        let client = TestShell.client()
        #expect(try await client.get("/").headers[values: .setCookie].isEmpty)
        let lines = try await client.get("/vraag").headers[values: .setCookie]
        #expect(lines.count == 1 && lines[0].hasPrefix("formulier="))
        #expect(lines[0].hasSuffix("; Path=/; HttpOnly; SameSite=Lax"))
        #expect(try await client.get("/vraag").headers[values: .setCookie].isEmpty)
    }

    @Test func `with TLS the cookie cannot be planted by another host`() async throws {
        let client = TestShell.client(TestShell.settings(isSecure: true))
        let line = try #require(try await client.get("/vraag").headers[.setCookie])
        #expect(
            line.hasPrefix("__Host-formulier=") && line.hasSuffix("; Path=/; HttpOnly; SameSite=Lax; Secure"))
    }

    @Test func `without its token, with another's or without the cookie a form is stale`() async throws {
        let client = TestShell.client()
        let token = try #require(
            try await client.get("/vraag").form(with: nil)?.controls.first { $0.name == "csrf" }?.value)
        #expect(try await client.post("/vraag", [("csrf", token)]).status == .ok)
        #expect(try await client.post("/vraag").status == .forbidden)
        #expect(try await client.post("/vraag", [("csrf", token.uppercased())]).status == .forbidden)
        #expect(try await client.post("/vraag", [("csrf", String(token.dropLast(2)))]).status == .forbidden)
        #expect(
            try await client.post("/vraag", [("csrf", token)], headers: [.cookie: "x=1"]).status == .forbidden
        )
        let other = TestShell.client()
        _ = try await other.get("/vraag")
        #expect(try await other.post("/vraag", [("csrf", token)]).status == .forbidden)
    }

    @Test func `two cookies of one name count as none`() async throws {
        let client = TestShell.client()
        let page = try await client.get("/vraag")
        let token = try #require(page.form(with: nil)?.controls.first?.value)
        let cookie = try #require(client.cookies["formulier"])
        let twice: HTTPFields = [.cookie: "formulier=\(cookie); formulier=\(cookie)"]
        #expect(try await client.post("/vraag", [("csrf", token)], headers: twice).status == .forbidden)
    }

    @Test func `another site's form is refused whatever it carries`() async throws {
        let client = TestShell.client()
        let token = try #require(try await client.get("/vraag").form(with: nil)?.controls.first?.value)
        func status(_ headers: HTTPFields) async throws -> Int {
            try await client.post("/vraag", [("csrf", token)], headers: headers).status.code
        }
        #expect(try await status([site: "cross-site"]) == 403)
        #expect(try await status([site: "same-site"]) == 403)
        #expect(try await status([site: "none"]) == 403)
        #expect(try await status([site: "", .origin: "http://evil.example"]) == 403)
        #expect(try await status([site: "", .origin: "null"]) == 403)
        #expect(try await status([site: "", .origin: "http://localhost"]) == 200)
        #expect(try await status([site: "", .origin: "https://localhost"]) == 200)
        #expect(try await status([site: ""]) == 200)
    }

    @Test func `a link from elsewhere may still be followed`() async throws {
        let client = TestShell.client()
        #expect(try await client.get("/", headers: [site: "cross-site"]).status == .ok)
    }

    @Test func `hexadecimal reads back what it wrote`() {
        #expect(Hex.string([0, 15, 255]) == "000fff")
        #expect(Hex.bytes("000fff") == [0, 15, 255])
        #expect(Hex.bytes("0f0") == nil && Hex.bytes("0g") == nil && Hex.bytes("0F") == nil)
    }

    @Test func `a cookie is one plain line`() async {
        let policy = CookiePolicy(isSecure: true)
        let cookie = SetCookie("zitting", "abc", maxAge: 60, isStrict: true)
        #expect(
            policy.header(cookie)
                == "__Host-zitting=abc; Path=/; HttpOnly; SameSite=Strict; Secure; Max-Age=60")
        #expect(policy.header(.expired("zitting")).hasSuffix("; Max-Age=0"))
        await #expect(processExitsWith: .failure) { _ = SetCookie("a", "b; Domain=x") }
        await #expect(processExitsWith: .failure) { _ = SetCookie("a", "b\r\nX: y") }
    }
}
