import CaseDesk
import HTTPTypes
import Procedure
import Testing

@testable import Web

@Suite("What a complainant changes later: the name, and how we reach them")
struct WishesTests {
    @Test func `a no on the form becomes a yes, and the handler sees it`() async throws {
        let world = try await TestSite.make()
        let (client, _) = try await world.filed { $0.answers[.name] = ["naam": ["Jan"], "noemen": ["nee"]] }
        let page = try await client.get("/volgen/naam")
        #expect(page.contains("Nu noemen wij je naam niet."))
        #expect(PageCheck.problems(in: page) == [])
        let empty = try await client.submit(page)
        #expect(empty.status == .unprocessableContent && empty.contains("Kies of wij je naam mogen noemen."))
        let done = try await client.submit(page, ["noemen": ["ja"]])
        #expect(done.contains("We hebben je antwoord bewaard."))
        let again = try await client.submit(page, ["noemen": ["ja"]])
        #expect(again.path.hasPrefix("/volgen/zaak"), "the same answer twice is no mistake")
        #expect(try await client.get("/volgen/naam").contains("Nu mogen wij je naam noemen."))
        #expect(try await client.get("/en/volgen/naam").contains("We may give your name now."))
    }

    @Test func `who gave no name is not asked about it`() async throws {
        let world = try await TestSite.make()
        let (client, _) = try await world.filed { $0.answers[.name] = [:] }
        #expect(!(try await client.get("/volgen/zaak")).links.contains("/volgen/naam"))
        #expect(try await client.get("/volgen/naam").path == "/volgen/zaak")
    }

    @Test func `another way to be reached asks only what it needs`() async throws {
        let world = try await TestSite.make()
        let (client, _) = try await world.filed()
        let which = try await client.get("/volgen/bereikbaar")
        #expect(PageCheck.problems(in: which) == [])
        let detail = try await client.submit(which, ["contact": ["mailen"]])
        #expect(detail.path == "/volgen/bereikbaar/mailen")
        #expect(PageCheck.problems(in: detail) == [])
        let wrong = try await client.submit(detail, ["email": ["geen adres"]])
        #expect(wrong.status == .unprocessableContent && wrong.html.contains("geen adres"))
        #expect(PageCheck.problems(in: wrong) == [])
        let done = try await client.submit(detail, ["email": ["jan@voorbeeld.example"]])
        #expect(done.contains("We bereiken je voortaan zo."))
        #expect(try await client.get("/volgen/bereikbaar/mailen").html.contains("jan@voorbeeld.example"))
        let back = try await client.submit(which, ["contact": ["code"]])
        #expect(back.contains("We bereiken je voortaan zo."))
    }

    @Test func `nothing chosen, or a way that is none, is said or is not there`() async throws {
        let world = try await TestSite.make()
        let (client, _) = try await world.filed()
        let which = try await client.get("/volgen/bereikbaar")
        let none = try await client.submit(which, ["contact": []])
        #expect(none.status == .unprocessableContent)
        #expect(none.contains("Kies hoe je iets van ons wilt horen."))
        for way in ["code", "duif", "%00"] {
            let status = try await client.get("/volgen/bereikbaar/\(way)").status
            #expect(status == .notFound || status == .badRequest)
        }
    }

    @Test func `without a code none of it opens`() async throws {
        let world = try await TestSite.make()
        _ = try await world.filed()
        for path in ["/volgen/naam", "/volgen/bereikbaar", "/volgen/bereikbaar/brief", "/volgen/stoppen"] {
            #expect(try await world.client().get(path).heading == "Vul je code in")
        }
    }
}
