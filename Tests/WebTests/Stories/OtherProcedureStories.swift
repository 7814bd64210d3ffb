import CaseDesk
import Foundation
import Procedure
import Register
import Testing

@testable import Web

/// `examples/procedures/wijkhulp.md`: other terms, other grounds, other words; not a line of code.
@Suite("Stories – under another procedure (art. 10)")
struct OtherProcedureStories {
    static func site() async throws -> TestSite {
        let place = try await TestSite.make()
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let file = root.appending(components: "examples", "procedures", "wijkhulp.md")
        var edition = try ProcedureFile(parsing: String(contentsOf: file, encoding: .utf8)).edition
        edition.version.effective = place.now.today
        try await place.desk.publish(edition, now: place.now)
        return place
    }

    @Test func `the public pages promise what this procedure promises`() async throws {
        let client = try await Self.site().client()
        #expect(try await client.get("/").contains("Je krijgt binnen 8 weken antwoord."))
        let rules = try await client.get("/regeling")
        #expect(rules.contains("3 weken nadenken en reageren") && rules.contains("hooguit 2 jaar geleden"))
        #expect(rules.contains("Klachtenregeling van Wijkhulp"))
        #expect(try await client.get("/privacy").contains("3 jaar"))
    }

    @Test func `eight weeks for the answer, three for a reaction, two working days for the first contact`()
        async throws
    {
        let story = try await Story.isTakenUp(on: try await Self.site())
        try await story.looks()
        // 16 March and 56 days.
        story.complainant.sees("maandag 11 mei 2026")
        try await story.classifies()
        try await story.names("Kim Visser")
        try await story.asks()
        try await story.opensCase()
        story.manager.sees("6 april 2026")
        story.pass(days: 43)
        try await story.opensCase()
        story.manager.doesNotSee("Niet binnen")
    }

    @Test func `eighteen months ago is in time here, and a ground of its own has a letter of its own`()
        async throws
    {
        let story = try await Story.isTakenUp(
            ["jaar": ["2024"], "maand": ["september"]], on: try await Self.site())
        try await story.classifies()
        try await story.goes(to: "Onderzoek dit punt niet")
        story.manager.sees("De rechter of een commissie kijkt al naar deze zaak.")
        try await story.declines(
            "beleid-De rechter of een commissie kijkt al naar deze zaak.",
            "De rechter beslist in mei. Wij wachten dat af.")
        try await story.sends(
            from: "Onderzoek dit punt niet", by: "Bekijk de laatste brief",
            reading: "De rechter of een commissie kijkt al naar deze zaak.", "Fatma Demir")
        #expect(try await story.row.version == "wijkhulp-1")
    }

    @Test func `measures are called as this procedure calls them`() async throws {
        let story = try await Story.isTakenUp(on: try await Self.site())
        try await story.classifies()
        try await story.opensCase()
        try await story.manager.opens("/werk/klachten/\(story.number)/maatregel")
        story.manager.sees("Zo werken wij voortaan", "Iemand anders die bij je komt", "Excuses")
        story.manager.doesNotSee("Anders werken", "Een andere medewerker")
    }

    @Test func `four weeks to say that it is not solved, and three years until it is erased`() async throws {
        let story = try await Story.isTakenUp(on: try await Self.site())
        try await story.classifies()
        try await story.proposes("De bel maken")
        try await story.looks()
        try await story.complainant.follows("Lees de afspraken")
        try await story.complainant.presses("Ik ben het hiermee eens")
        try await story.sends(from: "Schrijf het antwoord", by: "Bekijk de brief", reading: "16 maart 2029")
        story.pass(days: 28)
        try await story.looks()
        #expect(story.complainant.canFollow("Dit is niet opgelost"))
        story.pass(days: 1)
        try await story.looks()
        #expect(!story.complainant.canFollow("Dit is niet opgelost"))
    }
}
