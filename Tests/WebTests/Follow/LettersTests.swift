import CaseDesk
import HTTPTypes
import Hummingbird
import Procedure
import Testing

@testable import Web

@Suite("Our letters, the report and the agreements")
struct LettersTests {
    @Test func `a letter opens as it was frozen, and is then read`() async throws {
        let world = try await TestSite.make()
        let (client, _) = try await world.filed()
        let list = try await client.get("/volgen/uitkomst")
        #expect(list.contains("nog niet gelezen"))
        #expect(PageCheck.problems(in: list) == [])
        let frame = try await client.get("/volgen/brief/1")
        #expect(PageCheck.problems(in: frame) == [])
        #expect(try await client.get("/volgen/uitkomst").contains("nog niet gelezen"))
        let letter = try await client.get("/volgen/brief/1/tekst")
        #expect(letter.contains("2026-001") && letter.links.contains("/volgen/brief/1"))
        #expect(letter.contains("Verlaat deze site") && PageCheck.problems(in: letter) == [])
        #expect(!(try await client.get("/volgen/uitkomst")).contains("nog niet gelezen"))
        #expect(frame.headers[.contentSecurityPolicy]?.contains("unsafe-inline") == false)
    }

    @Test func `without a press a letter is still there as a page`() async throws {
        let world = try await TestSite.make()
        let (client, _) = try await world.filed()
        #expect(try await client.get("/volgen/brief/1.pdf").status == .serviceUnavailable)
        #expect(try await client.get("/volgen/brief/1/tekst").status == .ok)
    }

    @Test func `somebody else's letter is not there`() async throws {
        let world = try await TestSite.make()
        _ = try await world.filed()
        let (other, _) = try await world.filed()
        #expect(try await other.get("/volgen/brief/1/tekst").contains("2026-002"))
    }

    private func talked() async throws -> (TestSite, TestClient) {
        let world = try await TestSite.make()
        let (client, _) = try await world.filed()
        try await world.accepted()
        let today = world.now.today
        let one = Conversation.ID(1)
        try await world.act(
            .conversations(.arrange(on: today, .byTelephone, with: [.complainant], company: nil)), as: .samira
        )
        try await world.act(.conversations(.hold(one, on: today, attended: [.complainant])), as: .samira)
        let minutes = Conversation.Minutes(words: try words("We spraken over\nde bel."), to: [.complainant])
        try await world.act(.conversations(.shareMinutes(one, minutes)), as: .samira)
        return (world, client)
    }

    @Test func `the report asks whether it is right, and the answer is added`() async throws {
        let (_, client) = try await talked()
        #expect(try await client.get("/volgen/zaak").links.contains("/volgen/verslag/1"))
        let report = try await client.get("/volgen/verslag/1")
        #expect(report.contains("We spraken over de bel."))
        #expect(PageCheck.problems(in: report) == [])
        #expect(try await client.submit(report).contains("Kies of het verslag klopt."))
        let why = try await client.submit(report, ["klopt": ["nee"]])
        #expect(why.contains("Schrijf op wat er niet klopt."))
        #expect(PageCheck.problems(in: why) == [])
        let done = try await client.submit(report, ["klopt": ["nee"], "woorden": ["Het was de deur."]])
        #expect(done.contains("Je antwoord staat bij het verslag."))
        let after = try await client.get("/volgen/verslag/1")
        #expect(after.contains("Het was de deur."))
        #expect(!after.contains("Klopt dit verslag?"), "it does not ask again")
        #expect(PageCheck.problems(in: after) == [])
        let added = try await client.submit(after, ["woorden": ["En het licht."]])
        #expect(added.contains("Je antwoord staat bij het verslag."))
        #expect(try await client.get("/volgen/verslag/1").contains("En het licht."))
    }

    private func proposed() async throws -> (TestSite, TestClient) {
        let world = try await TestSite.make()
        let (client, _) = try await world.filed()
        try await world.accepted()
        let agreement = Agreement(
            id: Agreement.ID(1), what: try words("De bel maken"), who: try words("Samira"),
            due: world.now.today + 7)
        let list = try #require(NonEmpty([agreement]))
        let proposal = Settlement.Proposal(
            parts: [Part.ID(1)], facts: try words("De bel deed het niet."), agreements: list)
        try await world.act(.settlement(.propose(proposal)), as: .samira)
        return (world, client)
    }

    @Test func `agreements are shown with who and when, and can be agreed to`() async throws {
        let (_, client) = try await proposed()
        let page = try await client.get("/volgen/afspraken")
        #expect(page.contains("De bel maken"))
        #expect(page.contains("maandag 23 maart 2026"))
        #expect(PageCheck.problems(in: page) == [])
        let agreed = try await client.submit(page, press: "Ik ben het hiermee eens")
        #expect(agreed.contains("Je bent het eens. Je krijgt een brief met de afspraken."))
        let twice = try await client.submit(page, press: "Ik ben het hiermee eens")
        #expect(twice.status == .unprocessableContent)
        #expect(PageCheck.problems(in: twice) == [])
    }

    @Test func `a yes is to what was on screen: agreements that changed are shown again first`() async throws
    {
        let (world, client) = try await proposed()
        let seen = try await client.get("/volgen/afspraken")
        let later = Agreement(
            id: Agreement.ID(1), what: try words("De deur maken"), who: try words("Samira"),
            due: world.now.today + 7)
        let proposal = Settlement.Proposal(
            parts: [Part.ID(1)], facts: try words("De bel deed het niet."),
            agreements: try #require(NonEmpty([later])))
        try await world.act(.settlement(.propose(proposal)), as: .samira)
        let replaced = try await client.submit(seen, press: "Ik ben het hiermee eens")
        #expect(replaced.status == .unprocessableContent)
        #expect(replaced.contains("De afspraken zijn net veranderd."))
        #expect(replaced.contains("De deur maken"))
        #expect(PageCheck.problems(in: replaced) == [])
        let agreed = try await client.submit(replaced, press: "Ik ben het hiermee eens")
        #expect(agreed.contains("Je bent het eens."))
        #expect(
            try await client.get("/volgen/afspraken")
                .contains("Je was het eens met deze afspraken op maandag 16 maart 2026."))
    }

    @Test func `a passage for another is not in the report of this reader`() async throws {
        let world = try await TestSite.make()
        let (client, _) = try await world.filed()
        try await world.accepted()
        let today = world.now.today
        try await world.act(
            .conversations(.arrange(on: today, .byTelephone, with: [.complainant], company: nil)), as: .samira
        )
        let ahead = try await client.get("/volgen/zaak")
        #expect(ahead.contains("We bellen je op maandag 16 maart 2026 voor een gesprek."))
        let one = Conversation.ID(1)
        try await world.act(.conversations(.hold(one, on: today, attended: [.complainant])), as: .samira)
        let minutes = Conversation.Minutes(
            words: try words("We spraken. Een ander kind was erbij. Tot ziens."), to: [.complainant],
            leftOut: [.complainant: .passage(try words("Een ander kind was erbij."), why: try words("Privé"))]
        )
        try await world.act(.conversations(.shareMinutes(one, minutes)), as: .samira)
        let report = try await client.get("/volgen/verslag/1")
        #expect(!report.contains("Een ander kind") && !report.contains("Privé"))
        #expect(report.contains("Een deel van het verslag staat hier niet."))
        #expect(PageCheck.problems(in: report) == [])
    }

    @Test func `talking first is as easy as agreeing`() async throws {
        let (_, client) = try await proposed()
        let page = try await client.get("/volgen/afspraken")
        let talk = try await client.submit(page, ["woorden": ["Te laat"]], press: "Ik wil eerst overleggen")
        #expect(talk.contains("We nemen contact met je op."))
    }
}
