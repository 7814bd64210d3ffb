import HTTPTypes
import NIOCore
import Testing

@testable import Web

@Suite("What no form of ours sends")
struct BadInputTests {
    private static let form = "application/x-www-form-urlencoded"

    /// A browser in the middle of the form, with the token of its page.
    private func begun() async throws -> (client: TestClient, token: String) {
        let world = try await TestSite.make()
        let filer = Filer(world.client())
        try await filer.answer(.story)
        let page = try await filer.client.get("/klacht/gevolg")
        let token = try #require(page.form(with: nil)?.controls.first { $0.name == "csrf" }?.value)
        return (filer.client, token)
    }

    @Test(arguments: [
        ("gevoel=%FF%FE", "bytes that are no UTF-8"), ("gevoel=%ED%A0%80", "half a surrogate pair"),
        ("gevoel=a%00b", "a zero byte"), ("gevoel=%4", "half a percent sign"),
        ("gevoel=%zz", "no hexadecimal"), ("gevoel=a&gevoel=b", "one field twice"),
    ])
    func `an unreadable form gets a page with a way on`(body: String, what: String) async throws {
        let (client, token) = try await begun()
        let page = try await client.send(
            .post, "/klacht/gevolg", headers: [.contentType: Self.form],
            body: ByteBuffer(string: "csrf=\(token)&\(body)"))
        #expect(page.status == .badRequest, "\(what)")
        #expect(PageCheck.problems(in: page) == [])
        #expect(page.links.contains("/") && page.links.contains("tel:0501234567"))
        #expect(try await client.get("/klacht/verhaal").html.contains("De bel deed"))
    }

    @Test(arguments: ["text/plain", "application/json", "multipart/form-data; boundary=x", ""])
    func `another kind of body is refused in words`(type: String) async throws {
        let (client, token) = try await begun()
        let headers: HTTPFields = type.isEmpty ? [:] : [.contentType: type]
        let page = try await client.send(
            .post, "/klacht/gevolg", headers: headers, body: ByteBuffer(string: "csrf=\(token)&gevoel=x"))
        #expect(page.status == .unsupportedMediaType)
        #expect(PageCheck.problems(in: page) == [])
    }

    @Test func `more than a form can hold is refused in words`() async throws {
        let (client, token) = try await begun()
        let long = String(repeating: "a", count: Limits.formBytes)
        let page = try await client.post("/klacht/gevolg", [("csrf", token), ("gevoel", long)])
        #expect(page.status == .contentTooLarge)
        #expect(PageCheck.problems(in: page) == [])
    }

    @Test(arguments: [
        (["dag": ["16"], "maand": ["4"], "jaar": ["2026"]], "Deze dag is nog niet geweest."),
        (["dag": ["29"], "maand": ["2"], "jaar": ["2026"]], "Deze dag bestaat niet."),
        (["dag": ["-1"], "maand": ["2"], "jaar": ["2026"]], "Deze dag bestaat niet."),
        (["dag": ["1"], "maand": ["lente"], "jaar": ["2026"]], "Deze maand kennen we niet."),
        (["jaar": ["1850"]], "Dat is te lang geleden."),
        (["jaar": ["26"]], "Schrijf het jaar met vier cijfers"), (["maand": ["3"]], "Vul ook het jaar in"),
        (["dag": ["1"], "jaar": ["2026"]], "Vul ook de maand in"),
        (["jaar": ["2026"], "weetniet": ["ja"]], "Kies één antwoord"),
    ])
    func `a date that cannot be says what to do`(typed: [String: [String]], words: String) async throws {
        let (client, _) = try await begun()
        let page = try await client.submit(
            try await client.get("/klacht/wanneer"), typed, press: "Ga verder")
        #expect(page.title.hasPrefix("Fout:") && page.contains(words))
    }

    @Test func `a value that was never offered counts as no answer`() async throws {
        let (client, token) = try await begun()
        let page = try await client.post("/klacht/haast", [("csrf", token), ("haast", "<script>")])
        #expect(page.contains("Kies of er haast bij is."))
        #expect(!page.html.contains("<script>"))
        let contact = try await client.post("/klacht/contact", [("csrf", token), ("contact", "geen")])
        #expect(contact.contains("Kies hoe je iets van ons wilt horen."))
    }

    @Test func `signs of every script come back as they were typed`() async throws {
        let (client, _) = try await begun()
        let typed = "Żaneta Łęcka – نسخة – 你好 – 👩‍👩‍👧 – van 't Hof & <zoon>"
        let page = try await client.submit(
            try await client.get("/klacht/gevolg"), ["gevoel": [typed]], press: "Ga verder")
        #expect(page.path == "/klacht/wens")
        #expect(try await client.get("/klacht/gevolg").text.contains(typed))
    }
}
