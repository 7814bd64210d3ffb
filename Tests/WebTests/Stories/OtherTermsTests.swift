import CaseDesk
import Procedure
import Testing

@testable import Web

/// Under `wijkhulp` nobody reads a term of the first procedure; on the first day none can be a coincidence.
@Suite("Art. 10 – no page under another version says what the first one says")
struct OtherTermsTests {
    private static var own: Regex<Substring> {
        #/
        \b(?:2|6|twee|zes|two|six)\ (?:weken|weeks)\b|\b(?:14|42)\ (?:dagen|days)\b
        |\b(?:dan|tot|hooguit|binnen)\ een\ jaar\b|\b(?:than|for|within|most)\ (?:a|one)\ year\b
        /#.ignoresCase()
    }

    private func check(_ page: TestPage, _ location: SourceLocation = #_sourceLocation) {
        let found = page.text.firstMatch(of: Self.own)?.output
        #expect(found == nil, "\(page.path): \(page.text)", sourceLocation: location)
    }

    /// Whatever lies one link away below an address.
    private func checkAll(
        _ client: TestClient, from address: String, below: String,
        _ location: SourceLocation = #_sourceLocation
    ) async throws {
        let first = try await client.get(address)
        check(first, location)
        let links = Set(first.links).filter { $0.hasPrefix(below) && $0 != address && !$0.contains("#") }
        #expect(!links.isEmpty, "nothing below \(address)", sourceLocation: location)
        for link in links.sorted() { check(try await client.get(link), location) }
    }

    @Test(arguments: ["", "/en"]) func `public pages`(_ prefix: String) async throws {
        let client = try await OtherProcedureStories.site().client()
        for path in ["", "/klachtenfunctionaris", "/regeling", "/contact", "/privacy", "/volgen"] {
            check(try await client.get(prefix + path == "" ? "/" : prefix + path))
        }
        #expect(
            try await client.get(prefix + "/regeling").text.contains(prefix == "" ? "8 weken" : "8 weeks"))
    }

    @Test func `a case that runs, for who handles it and for who complains`() async throws {
        let story = try await Story.isTakenUp(on: try await OtherProcedureStories.site())
        try await story.classifies()
        try await story.names("Kim Visser")
        try await story.asks()
        let page = "/werk/klachten/\(story.number)"
        try await checkAll(story.manager.client, from: page, below: page)
        try await story.looks()
        try await checkAll(story.complainant.client, from: "/volgen/zaak", below: "/volgen")
    }

    @Test func `a case that is closed, and the card for who passes something on`() async throws {
        let story = try await Story.isTakenUp(on: try await OtherProcedureStories.site())
        try await story.classifies()
        try await story.proposes("De bel maken")
        try await story.looks()
        try await story.complainant.follows("Lees de afspraken")
        try await story.complainant.presses("Ik ben het hiermee eens")
        try await story.sends(from: "Schrijf het antwoord", by: "Bekijk de brief", reading: "16 maart 2029")
        let page = "/werk/klachten/\(story.number)"
        try await checkAll(story.manager.client, from: page, below: page)
        try await story.manager.opens(page)
        story.manager.sees("Binnen 8 weken")
        try await story.looks()
        try await checkAll(story.complainant.client, from: "/volgen/zaak", below: "/volgen")
        try await story.desk.opens("/doorgeven/kaart")
        story.desk.sees("Je krijgt binnen 8 weken antwoord.")
    }
}
