import Procedure
import Register
import Testing

@testable import Web

@Suite("Stories – a complaint that is judged (art. 6)")
struct JudgedStories {
    @Test func `upheld: heard on both sides, a talk with minutes, a promise, and the letter that says so`()
        async throws
    {
        let story = try await Story.isTakenUp()
        try await story.looks()
        story.complainant.sees("Manager Samira Bakker zoekt uit wat er is gebeurd.")
        try await story.calls()
        try await story.classifies()
        try await story.names("Ria Bos")
        try await story.asks()
        try await story.hears("De bel was stuk. Ik wist het niet.")
        story.pass(days: 5)
        try await story.meets("De klager vertelde over de bel.")
        try await story.looks()
        try await story.complainant.follows("Lees het verslag")
        story.complainant.sees("De klager vertelde over de bel.")
        try await story.complainant.presses("Verstuur", ["klopt": ["ja"]])
        try await story.concludes()
        try await story.judges("upheld")
        try await story.promises("Wij maken de bel en bellen je terug.")
        try await story.sends(
            from: "Schrijf het antwoord", by: "Bekijk de brief", reading: "Dat had niet mogen gebeuren.",
            "Fatma Demir")
        try await reads(
            story, "Je hebt gelijk.", "Wij maken de bel en bellen je terug.", "Dat had niet mogen gebeuren.",
            "Fatma Demir")
        let row = try await story.row
        #expect(row.ending == .judged && row.judgments == [.upheld] && row.subjects == [.reachability])
        #expect(row.measures == [.explanation] && row.daysToFirstContact == 0 && row.daysToEnding == 5)
    }

    @Test func `not upheld: the letter gives the reasons, and names the officer`() async throws {
        let story = try await Story.isTakenUp()
        try await story.isHeard()
        try await story.judges("notUpheld", "De bel ging wel. Het team kwam binnen tien minuten.")
        try await story.changesNothing()
        try await story.sends(from: "Schrijf het antwoord", by: "Bekijk de brief")
        try await reads(
            story, "geen gelijk", "Het team kwam binnen tien minuten.", "Fatma Demir")
        let row = try await story.row
        #expect(row.judgments == [.notUpheld] && row.measures == [])
    }

    @Test func `mixed: two points, each with its own answer in one letter`() async throws {
        let story = try await Story.isTakenUp()
        try await story.takes(
            "Maak punten", ["punt-1": ["De bel deed het niet."], "punt-2": ["Niemand kwam."]], press: "Bewaar"
        )
        try await story.classifies(["facilities", "continuity"])
        try await story.names("Ria Bos", about: ["1", "2"])
        try await story.asks()
        try await story.hears("De bel was stuk, maar ik kwam wel.")
        try await story.concludes()
        try await story.judges("upheld", point: 1)
        try await story.goes(to: "Schrijf het antwoord")
        story.manager.sees("Punt 2 heeft nog geen antwoord")
        try await story.judges(
            "notUpheld", "De wijkzuster was er om tien uur. Dat staat in het boek.", point: 2)
        try await story.promises("Wij maken de bel.")
        try await story.sends(from: "Schrijf het antwoord", by: "Bekijk de brief")
        try await reads(
            story, "Voor een deel heb je gelijk", "De bel deed het niet.", "Dat staat in het boek.",
            "Wij maken de bel.")
        #expect(try await story.row.judgments == [.upheld, .notUpheld])
    }

    @Test func `no finding: who cannot be heard is not judged, and gets no letter`() async throws {
        let story = try await Story.isTakenUp()
        try await story.classifies()
        try await story.names("Iemand van de nachtdienst")
        try await story.takes(
            "Vraag persoon 1 om een reactie",
            ["reden": ["onbekend"], "uitleg": ["Niemand weet wie er was."]],
            press: "Ga verder zonder deze persoon te horen")
        try await story.concludes()
        try await story.goes(to: "Schrijf het antwoord")
        try await story.manager.follows("Schrijf het antwoord op punt 1")
        let answers = [
            "uitgezocht": ["Ik las het rooster."], "kanten": ["Alleen jouw kant is bekend."],
            "vind": ["upheld"], "waarom": ["Het is waar. Ik denk het."],
        ]
        try await story.manager.isToldWhyNot("Bewaar dit punt", answers, "niet vast te stellen")
        try await story.manager.presses(
            "Bewaar dit punt",
            ["vind": ["noFinding"], "waarom": ["Ik weet niet wie er was. Ik kon het niemand vragen."]])
        try await story.changesNothing()
        try await story.sends(from: "Schrijf het antwoord", by: "Bekijk de brief")
        try await reads(story, "niet vaststellen", "Ik kon het niemand vragen.")
        #expect(try await story.row.judgments == [.noFinding])
        try await story.goes(to: "Alle brieven")
        story.manager.doesNotSee("Iemand van de nachtdienst")
    }

    @Test func `a silent respondent: two weeks go by, and the handler goes on without`() async throws {
        let story = try await Story.isTakenUp()
        try await story.classifies()
        try await story.names("Ria Bos")
        try await story.asks()
        story.pass(days: 14)
        try await story.goes(to: "Wacht op de reactie van persoon 1")
        #expect(story.manager.page.form(with: "Ga verder zonder reactie") == nil)
        story.pass(days: 1)
        try await story.takes(
            "Ga verder zonder reactie van persoon 1", press: "Ga verder zonder reactie")
        try await story.concludes()
        try await story.judges("upheld")
        try await story.promises("Wij maken de bel.")
        try await story.sends(from: "Schrijf het antwoord", by: "Bekijk de brief")
        #expect(try await story.row.judgments == [.upheld])
    }

    @Test func `minutes that are not right: what the complainant says stands beside them, and stays`()
        async throws
    {
        let story = try await Story.isTakenUp()
        try await story.meets("De klager kwam te laat.")
        try await story.looks()
        try await story.complainant.follows("Lees het verslag")
        try await story.complainant.isToldWhyNot(
            "Verstuur", ["klopt": ["nee"]], "Schrijf op wat er niet klopt.")
        try await story.complainant.presses(
            "Verstuur", ["klopt": ["nee"], "woorden": ["Ik was er om negen uur."]])
        story.complainant.sees("Je antwoord staat bij het verslag.")
        try await story.goes(to: "Gesprekken")
        try await story.manager.follows("Verslag van het gesprek")
        story.manager.sees(
            "De klager kwam te laat.", "Gülşen Öztürk zegt: dit klopt niet.", "Ik was er om negen uur.")
    }

    private func reads(
        _ story: Story, _ words: String..., at location: SourceLocation = #_sourceLocation
    ) async throws {
        try await story.looks(at: location)
        let letter = try await story.complainant.readsLetter("Ons antwoord op je klacht", at: location)
        for words in words {
            #expect(letter.contains(words), "\(words): \(letter.text)", sourceLocation: location)
        }
    }
}

extension Story {
    /// Classified, asked, heard and looked into: ready for a judgment.
    func isHeard(at location: SourceLocation = #_sourceLocation) async throws {
        try await classifies(at: location)
        try await names("Ria Bos", at: location)
        try await asks(at: location)
        try await hears("Ik was er binnen tien minuten.", at: location)
        try await concludes(at: location)
    }
}
