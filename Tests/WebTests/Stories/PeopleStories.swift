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

    @Test func `by telephone only: from the first call to the posted letter, without a computer`()
        async throws
    {
        let place = try await TestSite.make()
        let story = try await Story.isCalledIn(on: place)
        try await story.isDistributed()
        try await story.posts("We hebben je klacht")
        try await story.posts("Wie je klacht uitzoekt")
        try await story.isHeard()
        try await story.posts("We hebben alles uitgezocht")
        try await story.judges("upheld")
        try await story.changesNothing()
        try await story.goes(to: "Schrijf het antwoord")
        try await story.manager.follows("Bekijk de brief")
        try await story.manager.presses("Ga verder")
        story.manager.sees("Deze brief gaat per post. Print en verstuur hem vandaag.")
        try await story.manager.presses("Verstuur nu")
        story.pass(days: 1)
        try await story.posts("Ons antwoord op je klacht")
        try await story.opensCase()
        story.manager.sees("Klaar op dinsdag 17 maart 2026")
        let row = try await story.row
        #expect(row.ending == .judged && row.channel == .telephone && row.daysToEnding == 5)
    }
}

extension Story {
    /// Somebody calls, last Thursday; the desk writes it down today, reads it back and prints the code.
    static func isCalledIn(
        on place: TestSite, _ changes: [String: [String]] = [:]
    ) async throws -> Story {
        try await Colleague.choosePasswords(on: place)
        let desk = try await Person(place.client(), at: Colleague.home)
        try await desk.comesIn(as: .balie)
        try await desk.follows("Nieuwe klacht")
        try await desk.presses("Ga verder en lees het voor", IntakeTests.call.merging(changes) { $1 })
        desk.sees("Gülşen Öztürk", "Buurtweg 12", "donderdag 23 april 2026")
        try await desk.isToldWhyNot("Sla de klacht op", [:], "Lees eerst alles na.")
        try await desk.presses("Sla de klacht op", ["voorgelezen": ["ja"]])
        let card = desk.page
        try await desk.presses("De kaart is geprint, haal de code weg")
        return try await Story(
            place: place, complainant: Person(place.client(), at: "/"), desk: desk,
            manager: Person(place.client(), at: Colleague.home),
            number: try #require(card.text.firstMatch(of: /20\d\d-\d{3}/).map { String($0.0) }),
            code: Filer.code(card))
    }

    /// Prints a letter that waits, and says that it went today.
    func posts(_ title: String, at location: SourceLocation = #_sourceLocation) async throws {
        try await goes(to: "Alle brieven", at: location)
        try await manager.follows("Print en verstuur: \(title)", at: location)
        try await manager.presses("Ja, de brief is weg", ["hoe": ["posted"]], at: location)
        manager.sees("De dag staat erbij.", at: location)
    }
}
