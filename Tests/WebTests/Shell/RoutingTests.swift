import HTTPTypes
import Hummingbird
import Testing

@testable import Web

@Suite("Shell – every address has a guard")
struct RoutingTests {
    @Test func `the table lists every address with its cell`() {
        let routes = TestShell.table().routes
        #expect(
            routes.map { "\($0.method.rawValue) \($0.path)" }.prefix(3) == [
                "GET /", "GET /en", "GET /werk/:nr",
            ])
        #expect(routes.contains { $0.path == "/dicht" && $0.cell == .nobody })
    }

    @Test func `the cell speaks before the handler, and tells it who came`() async throws {
        let client = TestShell.client()
        #expect(try await client.get("/dicht").status == .forbidden)
        #expect(try await client.get("/werk/2026-014").text == "2026-014 Samira")
    }

    @Test func `a language has its own addresses`() async throws {
        let client = TestShell.client()
        #expect(try await client.get("/").text == "nl")
        #expect(try await client.get("/en").text == "en")
        #expect(try await client.get("/en/weg").text.hasPrefix("fout 404 en"))
        #expect(try await client.get("/entree").text.hasPrefix("fout 404 nl"))
    }

    @Test func `a path part is decoded once, and unreadable ones lead nowhere`() async throws {
        let client = TestShell.client()
        #expect(try await client.get("/werk/a%20b").text == "a b Samira")
        #expect(try await client.get("/werk/%ZZ").status == .notFound)
        #expect(try await client.get("/werk/%FF").status == .notFound)
        #expect(try await client.get("/werk/a%2Fb").status == .notFound)
        #expect(try await client.get("/werk/%2e%2e").status == .notFound)
    }

    @Test(arguments: [
        "//", "//werk/1", "/werk//1", "//evil.example/", "/./", "/werk/..", "/werk\\1", "/%00", "/werk/%0A",
    ])
    func `an address has one spelling`(path: String) async throws {
        let client = TestShell.client()
        client.followsRedirects = false
        #expect(try await client.get(path).status == .notFound)
    }

    @Test func `a slash at the end leads to the address without`() async throws {
        let client = TestShell.client()
        client.followsRedirects = false
        let page = try await client.get("/vraag/?fout=1")
        #expect(page.status == .permanentRedirect)
        #expect(page.headers[.location] == "/vraag?fout=1")
        #expect(try await client.post("/vraag/").status == .notFound)
    }

    @Test func `another method is refused with the ones that are known`() async throws {
        let client = TestShell.client()
        let page = try await client.send(.put, "/vraag")
        #expect(page.status == .methodNotAllowed)
        #expect(page.headers[.allow] == "GET, HEAD, POST")
        #expect(try await client.post("/weg").status == .notFound)
    }

    @Test func `HEAD answers like GET without the page`() async throws {
        let page = try await TestShell.client().send(.head, "/vraag")
        #expect(page.status == .ok && page.bytes.isEmpty)
        #expect((page.headers[.contentLength].flatMap { Int($0) } ?? 0) > 100)
    }

    @Test func `two handlers for one address are a programmer error`() async {
        await #expect(processExitsWith: .failure) {
            var routes = RouteTable<TestCell>()
            routes.get("/x", cell: .everyone) { _, _ in .plain("") }
            routes.get("/x", cell: .nobody) { _, _ in .plain("") }
        }
    }

    @Test func `a path matches by its parts`() {
        let path: RoutePath = "/werk/klachten/:nr"
        #expect(
            path.matches("/werk/klachten/1") && !path.matches("/werk/klachten")
                && !path.matches("/werk/klachten/"))
        #expect(path.below("en") == "/en/werk/klachten/:nr")
    }

    @Test(
        arguments: [
            ("/werk/klachten/zoeken", "/werk/klachten/:nr"), ("/werk/:lijst", "/:room/klachten"),
            ("/a", "/:b"),
        ] as [(RoutePath, RoutePath)])
    func `what is spelled out comes before what is left open`(_ first: RoutePath, _ second: RoutePath) {
        #expect(first.isMoreLiteral(than: second) && !second.isMoreLiteral(than: first))
        #expect(!first.isMoreLiteral(than: first))
    }
}
