import HTTPTypes
import Hummingbird
import Testing

@testable import Web

@Suite("Shell – what every answer tells the browser")
struct HeaderTests {
    @Test(arguments: ["/", "/kapot", "/weg", "/dicht", "//", "/vraag"])
    func `pages and errors carry the same policy and are kept nowhere`(path: String) async throws {
        let headers = try await TestShell.client().get(path).headers
        #expect(
            headers[.contentSecurityPolicy]
                == "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
                + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'")
        #expect(headers[.xContentTypeOptions] == "nosniff")
        #expect(headers[.cacheControl] == "no-store")
        #expect(headers[.known("Referrer-Policy")] == "same-origin")
        #expect(headers[.known("Cross-Origin-Opener-Policy")] == "same-origin")
        #expect(headers[.strictTransportSecurity] == nil)
    }

    @Test func `with TLS a browser is told to keep to it`() async throws {
        let page = try await TestShell.client(TestShell.settings(isSecure: true)).get("/")
        #expect(page.headers[.strictTransportSecurity] == "max-age=31536000")
    }

    @Test func `only our own names are answered`() async throws {
        let client = TestShell.client(TestShell.settings(hosts: ["klacht.example", "localhost:8080"]))
        client.host = "Klacht.Example"
        #expect(try await client.get("/").status == .ok)
        client.host = "localhost:8080"
        #expect(try await client.get("/").status == .ok)
        client.host = "evil.example"
        #expect(try await client.get("/").status == .misdirectedRequest)
        client.host = ""
        #expect(try await client.get("/").status == .badRequest)
    }

    @Test func `an unknown fault shows and logs no word of what it carried`() async throws {
        let client = TestShell.client()
        let page = try await client.get("/kapot")
        #expect(page.status == .internalServerError)
        #expect(page.text == "fout 500 nl test")
        #expect(client.log.lines == ["error request failed error=Fault.secret hb.request.id=test status=500"])
        #expect(ErrorName.of(Fault.secret("Jansen")) == "Fault.secret")
        #expect(ErrorName.of(FormProblem.duplicate) == "FormProblem.duplicate")
        #expect(ErrorName.of(WebProblem.tooMany(retryAfter: 3)) == "WebProblem.tooMany")
    }

    @Test func `assets are kept for ever under their digest`() async throws {
        let client = TestShell.client()
        let path = Assets.embedded.path("gehoord.css")
        let page = try await client.get(path)
        #expect(page.status == .ok && page.headers[.contentType] == "text/css; charset=utf-8")
        #expect(page.headers[.cacheControl] == "public, max-age=31536000, immutable")
        let tag = try #require(page.headers[.eTag])
        #expect(try await client.get(path, headers: [.ifNoneMatch: tag]).status == .notModified)
        #expect(
            try await client.get("/static/0123456789abcdef/gehoord.css").headers[.cacheControl] == "no-cache")
        #expect(try await client.get("/static/x/nergens.css").status == .notFound)
        #expect(try await client.get("/static").status == .notFound)
        #expect(try await client.post(path).status == .methodNotAllowed)
        #expect(try await client.send(.head, path).bytes.isEmpty)
    }

    @Test func `the fonts are fonts and lie beside the style sheet that names them`() throws {
        #expect(Assets.fonts.regular.starts(with: "wOF2".utf8) && Assets.fonts.bold.starts(with: "wOF2".utf8))
        let sheet = String(decoding: PackageResources.gehoord_css, as: UTF8.self)
        #expect(
            sheet.contains("url(buurtletter-regular.woff2)") && sheet.contains("url(buurtletter-bold.woff2)"))
        #expect(!sheet.contains("http") && !sheet.contains("@import"))
    }

    @Test func `a download is saved, under its own name`() {
        let response = Response.download([1], type: "application/pdf", name: "Antwoord \"é\".pdf")
        #expect(
            response.headers[.contentDisposition]
                == "attachment; filename*=UTF-8''Antwoord%20%22%C3%A9%22.pdf")
    }
}
