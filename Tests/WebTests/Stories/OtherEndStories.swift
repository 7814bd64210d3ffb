import Procedure
import Register
import Testing

@testable import Web

@Suite("Stories – ends without a judgment, and going on by word (domain rule 2)")
struct OtherEndStories {
    @Test func `referred on: somebody else takes it further, and the letter says who`() async throws {
        let story = try await Story.isTakenUp()
        try await story.classifies(["other"])
        try await story.ends(
            "Een ander gaat ermee verder", saying: "Het wijkteam, 050 111 22 33",
            reading: "Het wijkteam, 050 111 22 33", "Fatma Demir")
        let letter = try await story.readsTheEnd("verder")
        #expect(letter.contains("Het wijkteam, 050 111 22 33"))
        let row = try await story.row
        #expect(row.ending == .referredOn && row.judgments == [] && row.subjects == [.other])
    }

    @Test func `not a complaint after all: both agree, and it is registered all the same`() async throws {
        let story = try await Story.isTakenUp()
        try await story.classifies(["information"])
        try await story.ends(
            "Het was toch geen klacht", saying: "Het was een vraag over de bel.",
            reading: "Het was een vraag over de bel.")
        try await story.opensCase()
        story.manager.sees("Geen klacht")
        #expect(try await story.row.ending == .notAComplaint)
    }

    @Test func `ended by death: the next of kin get a letter by post, and may complain themselves`()
        async throws
    {
        let story = try await Story.isTakenUp([
            "contact": ["brief"], "adres": ["Dorpsstraat 1\n9700 AA Groningen"],
        ])
        try await story.classifies()
        try await story.posts("We hebben je klacht")
        try await story.goes(to: "Hoe loopt dit af?")
        try await story.manager.follows("De klager is overleden")
        try await story.manager.presses("Schrijf dit op")
        story.manager.sees("Gecondoleerd.")
        try await story.manager.presses("Ga verder")
        try await story.manager.presses("Verstuur nu")
        #expect(try await story.row.daysToEnding == nil)
        try await story.goes(to: "Alle brieven")
        let last = try #require(
            story.manager.page.markup.linksWithWords.last { $0.words.hasPrefix("Print en verstuur") })
        try await story.manager.follows(last.words)
        try await story.manager.presses("Ja, de brief is weg", ["hoe": ["posted"]])
        let row = try await story.row
        #expect(row.ending == .endedByDeath && row.daysToEnding == 0)
    }

    @Test
    func `cannot be answered: a note without a name is looked at, registered, and ends without a letter`()
        async throws
    {
        let story = try await Story.isFoundInTheBox()
        try await story.isDistributed()
        try await story.classifies(["facilities"])
        try await story.goes(to: "Hoe loopt dit af?")
        try await story.manager.follows("Niemand kan antwoord krijgen")
        try await story.manager.isToldWhyNot(
            "Schrijf dit op", ["waarom": ["noWay"]], "Kijk eerst of iemand in gevaar is.")
        try await story.manager.presses("Schrijf dit op", ["gevaar": ["ja"]])
        try await story.manager.presses("Ga verder")
        try await story.manager.presses("Verstuur nu")
        let row = try await story.row
        #expect(row.ending == .cannotBeAnswered && row.channel == .paper && row.daysToFirstContact == nil)
    }

    @Test func `solved, but not really, said by telephone: the same complaint goes on, and a letter says so`()
        async throws
    {
        let story = try await Story.isTakenUp()
        try await story.classifies()
        try await story.proposes("De bel maken")
        try await story.looks()
        try await story.complainant.follows("Lees de afspraken")
        try await story.complainant.presses("Ik ben het hiermee eens")
        try await story.sends(from: "Schrijf het antwoord", by: "Bekijk de brief")
        #expect(try await story.row.ending == .solved)
        story.pass(days: 3)
        try await story.goes(to: "Schrijf op wat de klager zei")
        try await story.manager.follows("De klager wil toch verder")
        story.manager.sees("De klacht gaat verder.")
        try await story.manager.isToldWhyNot(
            "Schrijf dit op", ["zeihoe": ["telephone"], "woorden": ["De bel is nog stuk."]],
            "Lees eerst voor wat je opschreef.")
        try await story.manager.presses("Schrijf dit op", ["voorgelezen": ["ja"]])
        story.manager.sees("De klacht gaat verder.", "maandag 27 april 2026")
        #expect(try await story.row.ending == nil)
        try await story.looks()
        story.complainant.sees("maandag 27 april 2026")
        _ = try await story.complainant.readsLetter("Wat je ons vertelde")
    }

    @Test func `withdrawn, and back by word`() async throws {
        let story = try await Story.isTakenUp()
        try await story.classifies()
        try await story.stops()
        try await story.sends(from: "Bevestig dat de klacht stopt")
        story.pass(days: 2)
        try await story.goes(to: "Schrijf op wat de klager zei")
        try await story.manager.follows("De klager wil toch verder")
        try await story.manager.presses(
            "Schrijf dit op", ["zeihoe": ["inPerson"], "voorgelezen": ["ja"]])
        story.manager.sees("De klacht gaat verder.")
        #expect(try await story.row.ending == nil)
        try await story.looks()
        #expect(story.complainant.canFollow("Stop met je klacht"))
    }
}

extension Story {
    /// An end that the complainant agreed to by telephone, from the page of all ends to the last letter.
    func ends(
        _ way: String, saying what: String, reading words: String...,
        at location: SourceLocation = #_sourceLocation
    ) async throws {
        try await goes(to: "Hoe loopt dit af?", at: location)
        try await manager.follows(way, at: location)
        try await manager.isToldWhyNot(
            "Ga verder", ["zeihoe": ["telephone"], "woorden": [what]], "Lees eerst voor wat je opschreef.",
            at: location)
        try await manager.presses("Ga verder", ["voorgelezen": ["ja"]], at: location)
        for words in words { manager.sees(words, at: location) }
        try await manager.presses("Ga verder", at: location)
        try await manager.presses("Verstuur nu", at: location)
    }

    /// The newest letter, as the complainant opens it.
    func readsTheEnd(
        _ words: String, at location: SourceLocation = #_sourceLocation
    ) async throws -> TestPage {
        try await looks(at: location)
        try await complainant.follows("Lees onze brieven", at: location)
        let links = complainant.page.markup.linksWithWords.filter { $0.address.contains("/volgen/brief/") }
        let newest = try #require(links.first, "no letter", sourceLocation: location)
        let letter = try await complainant.readsLetter(newest.words, at: location)
        #expect(letter.contains(words), "\(letter.text)", sourceLocation: location)
        return letter
    }

    /// A note without a name or an address lay in the box; the desk writes down what it says.
    static func isFoundInTheBox() async throws -> Story {
        let place = try await TestSite.make()
        try await Colleague.choosePasswords(on: place)
        let desk = try await Person(place.client(), at: Colleague.home)
        try await desk.comesIn(as: .balie)
        try await desk.follows("Nieuwe klacht")
        try await desk.presses(
            "Ga verder en lees het voor",
            IntakeTests.with([
                "kanaal": ["paper"], "naam": [""], "noemen": [], "contact": ["geen"], "telefoon": [""],
                "adres": [""],
            ]))
        try await desk.presses("Sla de klacht op", ["voorgelezen": ["ja"]])
        return try await Story(
            place: place, complainant: Person(place.client(), at: "/"), desk: desk,
            manager: Person(place.client(), at: Colleague.home),
            number: try #require(desk.page.text.firstMatch(of: /20\d\d-\d{3}/).map { String($0.0) }),
            code: "")
    }
}
