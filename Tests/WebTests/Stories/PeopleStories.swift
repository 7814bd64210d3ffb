import Procedure
import Register
import Testing

@testable import Web

@Suite("Stories – who complains (domain rule 2)")
struct PeopleStories {
    @Test func `without a name: handled fully, and the code leads to every letter`() async throws {
        let story = try await Story.isTakenUp(["naam": [""], "noemen": []])
        try await story.opensCase()
        story.manager.sees("Zonder naam")
        try await story.isHeard()
        try await story.judges("upheld")
        try await story.changesNothing()
        try await story.sends(from: "Schrijf het antwoord", by: "Bekijk de brief")
        try await story.looks()
        let letter = try await story.complainant.readsLetter("Ons antwoord op je klacht")
        #expect(letter.contains("Je hebt gelijk."))
        #expect(!letter.contains("Gülşen"))
        #expect(try await story.row.ending == .judged)
    }

    @Test func `for a group: one complaint, and the manager knows how many stand behind it`() async throws {
        let story = try await Story.isTakenUp(["voor": ["groep"], "groep": ["6"]])
        try await story.opensCase()
        story.manager.sees("6")
        try await story.isHeard()
        try await story.judges("upheld")
        try await story.changesNothing()
        try await story.sends(from: "Schrijf het antwoord", by: "Bekijk de brief")
        #expect(try await story.row.ending == .judged)
    }

    @Test func `for somebody else: nothing is told before they said yes, and the first day counts`()
        async throws
    {
        let story = try await Story.isTakenUp([
            "voor": ["ander"], "ander_naam": ["Mevrouw Jansen"], "weet": ["nee"],
        ])
        try await story.takes(
            "Vraag toestemming aan de ander", ["wat": ["gesproken"], "taal": ["Nederlands"]],
            press: "Bewaar dit")
        try await story.isHeard()
        try await story.judges("upheld")
        try await story.changesNothing()
        try await story.sends(from: "Schrijf het antwoord", by: "Bekijk de brief")
        #expect(try await story.row.ending == .judged)
    }

    @Test func `for somebody else who says no: the complaint stops`() async throws {
        let story = try await Story.isTakenUp([
            "voor": ["ander"], "ander_naam": ["Mevrouw Jansen"], "weet": ["nee"],
        ])
        try await story.classifies()
        try await story.takes(
            "Vraag toestemming aan de ander", ["wat": ["nee"]], press: "Bewaar dit")
        try await story.sends(from: "Bevestig dat de klacht stopt")
        #expect(try await story.row.ending == .withdrawn)
    }

    @Test func `a letter by post: the handler prints it, posts it, and says on which day`() async throws {
        let story = try await Story.isTakenUp([
            "contact": ["brief"], "adres": ["Dorpsstraat 1\n9700 AA Groningen"],
        ])
        try await story.takes("Print en verstuur brief 1", ["hoe": ["posted"]], press: "Ja, de brief is weg")
        story.manager.sees("De dag staat erbij.")
        try await story.goes(to: "Alle brieven")
        try await story.manager.follows("Print en verstuur: Wie je klacht uitzoekt")
        try await story.manager.presses("Ja, de brief is weg", ["hoe": ["handedOver"]])
        try await story.opensCase()
        #expect(!story.manager.canFollow("Print en verstuur brief 2"))
    }
}
