import Procedure
import Register
import Testing

@testable import Web

@Suite("Stories – solved, stopped, or not taken up (art. 1, 2, 4 and 7)")
struct EndedStories {
    @Test func `solved: the complainant agrees on the site, and the letter names the agreements`()
        async throws
    {
        let story = try await Story.isTakenUp()
        try await story.classifies()
        try await story.proposes("De bel maken")
        try await story.looks()
        try await story.complainant.follows("Lees de afspraken")
        story.complainant.sees("De bel was stuk.", "De bel maken", "1 april 2026")
        try await story.complainant.presses("Ik ben het hiermee eens")
        story.complainant.sees("Je bent het eens.")
        try await story.sends(from: "Schrijf het antwoord", by: "Bekijk de brief", reading: "De bel maken")
        let row = try await story.row
        #expect(row.ending == .solved && row.judgments == [] && row.daysToEnding == 0)
    }

    @Test func `solved, but not really: within two weeks the same complaint goes on`() async throws {
        let story = try await Story.isTakenUp()
        try await story.classifies()
        try await story.proposes("De bel maken")
        try await story.looks()
        try await story.complainant.follows("Lees de afspraken")
        try await story.complainant.presses("Ik ben het hiermee eens")
        try await story.sends(from: "Schrijf het antwoord", by: "Bekijk de brief")
        story.pass(days: 14)
        try await story.looks()
        try await story.complainant.follows("Dit is niet opgelost")
        try await story.complainant.presses("Ga verder met mijn klacht", ["woorden": ["De bel is nog stuk."]])
        story.complainant.sees("We gaan verder met je klacht.", "maandag 27 april 2026")
        try await story.goes(to: "Schrijf het antwoord")
        story.manager.sees("Punt 1 heeft nog geen antwoord")
        #expect(try await story.row.ending == nil)
    }

    @Test func `solved: on the fifteenth day there is no way back any more, but there is a way on`()
        async throws
    {
        let story = try await Story.isTakenUp()
        try await story.classifies()
        try await story.proposes("De bel maken")
        try await story.looks()
        try await story.complainant.follows("Lees de afspraken")
        try await story.complainant.presses("Ik ben het hiermee eens")
        try await story.sends(from: "Schrijf het antwoord", by: "Bekijk de brief")
        story.pass(days: 15)
        try await story.looks()
        #expect(!story.complainant.canFollow("Dit is niet opgelost"))
        #expect(story.complainant.canFollow("Klachtenfunctionaris"))
    }

    @Test func `withdrawn on the site: no investigation, a letter of the manager, and a call`() async throws {
        let story = try await Story.isTakenUp()
        try await story.classifies()
        try await story.stops()
        try await story.sends(from: "Bevestig dat de klacht stopt")
        #expect(try await story.row.ending == .withdrawn)
        try await story.takes("Bel de klager na het stoppen", press: "Ik heb gebeld")
        story.manager.sees("Het telefoontje staat erbij.")
    }

    @Test func `withdrawn, and back: the first day goes on counting`() async throws {
        let story = try await Story.isTakenUp()
        try await story.classifies()
        try await story.stops()
        try await story.sends(from: "Bevestig dat de klacht stopt")
        story.pass(days: 10)
        try await story.looks()
        try await story.complainant.follows("Ga toch verder")
        try await story.complainant.presses("Ja, ga verder met mijn klacht")
        story.complainant.sees("We gaan verder met je klacht.", "maandag 27 april 2026")
        try await story.opensCase()
        story.manager.sees("Uitzoeken", "maandag 27 april 2026")
        #expect(try await story.row.ending == nil)
    }

    @Test func `withdrawn by telephone: it counts once it was read back, and a letter confirms it`()
        async throws
    {
        let story = try await Story.isTakenUp()
        try await story.classifies()
        try await story.goes(to: "Schrijf op dat de klager wil stoppen")
        try await story.manager.isToldWhyNot(
            "Schrijf dit op", ["zeihoe": ["telephone"]], "Lees eerst voor wat je opschreef.")
        try await story.manager.presses("Schrijf dit op", ["voorgelezen": ["ja"], "reden": ["opgelost"]])
        try await story.sends(from: "Bevestig dat de klacht stopt")
        try await story.looks()
        story.complainant.sees("Je bent gestopt met je klacht")
        #expect(try await story.row.ending == .withdrawn)
    }

    @Test func `not taken up for its age: told all the same, registered, and refused with reasons`()
        async throws
    {
        let story = try await Story.isTakenUp(["jaar": ["2024"], "toch": ["vertellen"]])
        story.complainant.sees("We lezen je verhaal en sturen je een brief")
        try await story.classifies()
        try await story.declines(
            "leeftijd", "Het gebeurde in maart 2024. Dat is langer dan een jaar geleden.")
        try await story.sends(
            from: "Onderzoek dit punt niet", by: "Bekijk de laatste brief", reading: "Fatma Demir")
        let row = try await story.row
        #expect(row.ending == .notTakenUp && row.judgments == [] && row.monthsOfAge == 24)
    }

    @Test func `not taken up for its scope: the letter says why, and where to go`() async throws {
        let story = try await Story.isTakenUp()
        try await story.classifies(["other"])
        try await story.declines("bereik", "Dit gaat over de gemeente. Wij gaan daar niet over.")
        try await story.sends(
            from: "Onderzoek dit punt niet", by: "Bekijk de laatste brief",
            reading: "Dit gaat over de gemeente.", "Fatma Demir")
        try await story.looks()
        story.complainant.sees("Lees de brief")
        #expect(try await story.row.ending == .notTakenUp)
    }

    @Test func `overdue: an honest letter with a new day, and the case stays late`() async throws {
        let story = try await Story.isTakenUp()
        try await story.classifies()
        story.pass(days: 44)
        try await story.looks()
        story.complainant.sees("We zijn te laat. Dat spijt ons.")
        try await story.takes(
            "Stuur bericht: antwoord komt later",
            [
                "waarom": ["Iemand was lang ziek."], "nieuw-dag": ["15"], "nieuw-maand": ["mei"],
                "nieuw-jaar": ["2026"],
            ], press: "Bekijk de brief")
        story.manager.sees("Iemand was lang ziek.", "15 mei 2026")
        try await story.manager.presses("Verstuur dit bericht")
        try await story.looks()
        let letter = try await story.complainant.readsLetter("We zijn te laat met ons antwoord")
        #expect(letter.contains("Iemand was lang ziek.") && letter.contains("15 mei 2026"))
        try await story.isHeard()
        try await story.judges("upheld")
        try await story.changesNothing()
        try await story.sends(from: "Schrijf het antwoord", by: "Bekijk de brief")
        story.manager.sees("Niet binnen 6 weken")
        #expect(try await story.row.daysToEnding == 44)
    }
}

extension Story {
    /// One agreement, laid before the complainant.
    func proposes(_ what: String, at location: SourceLocation = #_sourceLocation) async throws {
        try await takes(
            "Maak afspraken",
            [
                "feiten": ["De bel was stuk."], "wat-1": [what], "wie-1": ["Samira"], "voor-1-dag": ["1"],
                "voor-1-maand": ["april"], "voor-1-jaar": ["2026"],
            ], press: "Leg dit voor aan de klager", at: location)
    }

    func stops(after talk: String = "", at location: SourceLocation = #_sourceLocation) async throws {
        try await looks(at: location)
        try await complainant.follows("Stop met je klacht", at: location)
        try await complainant.presses(
            "Ja, stop met mijn klacht", ["reden": ["durfniet"], "gepraat": [talk]], at: location)
        complainant.sees("Je klacht is gestopt.", at: location)
    }

    func declines(
        _ ground: String, _ why: String, at location: SourceLocation = #_sourceLocation
    ) async throws {
        try await takes(
            "Onderzoek dit punt niet", ["grond": [ground], "waarom": [why]], press: "Onderzoek dit punt niet",
            at: location)
    }
}
