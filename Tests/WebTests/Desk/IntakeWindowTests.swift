import HTTPTypes
import Procedure
import Testing

@testable import Web

@Suite("Two windows of one browser, in which a complaint is taken down")
struct IntakeWindowTests {
    private static let other = IntakeTests.with(["verhaal": ["De taxi kwam niet."], "naam": ["Bas Pol"]])
    private static let file = "Sla de klacht op"
    private static let printed = "De kaart is geprint, haal de code weg"

    private func check(_ form: TestPage, _ typed: [String: [String]], _ client: TestClient) async throws
        -> TestPage
    {
        let page = try await client.submit(form, typed, press: IntakeTests.next)
        #expect(page.heading == "Lees voor en laat bevestigen")
        return page
    }

    @Test(arguments: [false, true])
    func `what was read aloud in one window does not file what another typed`(_ isFiled: Bool) async throws {
        let place = try await TestSite.make()
        let client = try await place.client(as: .balie)
        let first = try await check(try await client.get("/werk/nieuw"), IntakeTests.call, client)
        let card = try await client.submit(first, ["voorgelezen": ["ja"]], press: Self.file)
        _ = try await client.submit(card, press: Self.printed)
        let second = try await check(try await client.get("/werk/nieuw"), Self.other, client)
        if isFiled { _ = try await client.submit(second, ["voorgelezen": ["ja"]], press: Self.file) }
        let back = try await client.submit(first, ["voorgelezen": ["ja"]], press: Self.file)
        #expect(back.status == .conflict && PageCheck.problems(in: back) == [])
        #expect(back.contains("Hier is nu niets opgeslagen") && !back.contains("De taxi kwam niet."))
        #expect(try await client.get("/werk/balie").contains("2026-002") == isFiled)
        let own = try await client.submit(second, ["voorgelezen": ["ja"]], press: Self.file)
        #expect(own.contains("2026-002") && !Filer.code(own).isEmpty)
    }

    @Test func `the wipe of one window leaves what another one typed`() async throws {
        let place = try await TestSite.make()
        let client = try await place.client(as: .balie)
        let (first, second) = (try await client.get("/werk/nieuw"), try await client.get("/werk/nieuw"))
        _ = try await check(first, IntakeTests.call, client)
        let beside = try await client.submit(second, Self.other, press: IntakeTests.next)
        #expect(beside.status == .conflict && !beside.contains("of wis hem"))
        for page in [second, beside] {
            let refused = try await client.submit(try await wipe(page, client), press: "Wis alles")
            #expect(refused.status == .conflict && refused.contains("Hier is niets gewist"))
            #expect(PageCheck.problems(in: refused) == [])
            #expect(try await client.get("/werk/nieuw").html.contains("De bel deed het niet."))
        }
        let empty = try await client.submit(try await wipe(first, client), press: "Wis alles")
        #expect(empty.path == "/werk/nieuw" && !empty.html.contains("De bel deed het niet."))
    }

    @Test func `the card of one window is not printed in another`() async throws {
        let place = try await TestSite.make()
        let client = try await place.client(as: .balie)
        let first = try await check(try await client.get("/werk/nieuw"), IntakeTests.call, client)
        let old = try await client.submit(first, ["voorgelezen": ["ja"]], press: Self.file)
        _ = try await client.submit(old, press: Self.printed)
        let second = try await check(try await client.get("/werk/nieuw"), Self.other, client)
        let card = try await client.submit(second, ["voorgelezen": ["ja"]], press: Self.file)
        let again = try await client.submit(old, press: Self.printed)
        #expect(again.path == "/werk/nieuw/klaar" && Filer.code(again) == Filer.code(card))
        #expect(try await client.submit(card, press: Self.printed).path.hasPrefix("/werk/balie"))
    }

    @Test func `the form of the first of a group does not overwrite the next one`() async throws {
        let place = try await TestSite.make()
        let client = try await place.client(as: .balie)
        let group = IntakeTests.with(["voor": ["groep"], "groep": ["3"]])
        let first = try await client.get("/werk/nieuw")
        let card = try await client.submit(
            try await check(first, group, client), ["voorgelezen": ["ja"]], press: Self.file)
        let next = try await client.submit(card, press: "Schrijf de volgende van de groep op")
        _ = try await client.submit(next, ["naam": ["Bram Visser"]], press: "Bewaar")
        let back = try await client.submit(first, group, press: "Bewaar")
        #expect(back.status == .conflict && back.html.contains("Gülşen"))
        let kept = try await client.get("/werk/nieuw")
        #expect(kept.html.contains("Bram Visser") && !kept.html.contains("Gülşen"))
    }

    private func wipe(_ page: TestPage, _ client: TestClient) async throws -> TestPage {
        try await client.get(try #require(page.links.first { $0.hasPrefix("/werk/nieuw/wissen") }))
    }
}
