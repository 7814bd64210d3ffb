import HTTPTypes
import Testing

@testable import Web

@Suite("What one address may do so often")
struct QuotaTests {
    private static let prints = 30
    private static let messages = 60

    @Test func `a paper form that is asked for without end says when to come back`() async throws {
        let client = try await TestSite.make().client()
        let page = try await Self.refused(after: Self.prints) { try await client.get("/formulier.pdf") }
        #expect(page.headers[.retryAfter] != nil)
        #expect(page.contains("Even wachten") && page.links.contains("tel:0501234567"))
        #expect(PageCheck.problems(in: page) == [])
        #expect(try await client.get("/").status == .ok)
    }

    @Test func `a message beyond the limit comes back with its words`() async throws {
        let world = try await TestSite.make()
        let (client, _) = try await world.filed()
        let thread = try await client.get("/volgen/bericht")
        let name = try #require(thread.form(with: nil)?.controls.last { $0.type != "hidden" }?.name)
        let page = try await Self.refused(after: Self.messages) {
            try await client.submit(thread, [name: ["Dit moet je echt nog lezen."]])
        }
        #expect(page.contains("Dit moet je echt nog lezen.") && page.contains("Wacht 1 minuut"))
        #expect(PageCheck.problems(in: page) == [])
    }

    /// The first answer that was one too many: on a slow machine some come free while it asks.
    private static func refused(after most: Int, _ ask: () async throws -> TestPage) async throws -> TestPage
    {
        for number in 1...3 * most {
            let page = try await ask()
            guard page.status == .tooManyRequests else { continue }
            #expect(number > most)
            return page
        }
        let nobody: TestPage? = nil
        return try #require(nobody, "nobody was ever refused")
    }

    @Test func `a library with one address can file a complaint at every computer`() async throws {
        let world = try await TestSite.make()
        for number in 1...8 {
            let sent = try await Filer(world.client()).file()
            #expect(sent.contains("2026-00\(number)"))
        }
    }

    @Test func `wrong codes at one computer do not lock the next one out`() async throws {
        let world = try await TestSite.make()
        let (_, code) = try await world.filed()
        let first = world.client()
        for _ in 1...6 {
            _ = try await first.submit(try await first.get("/volgen"), ["code": ["7K3M Q2XP 94TD"]])
        }
        let locked = try await first.submit(try await first.get("/volgen"), ["code": [code]])
        #expect(locked.status == .tooManyRequests)
        let second = world.client()
        let page = try await second.submit(try await second.get("/volgen"), ["code": [code]])
        #expect(page.path == "/volgen/zaak")
    }
}
