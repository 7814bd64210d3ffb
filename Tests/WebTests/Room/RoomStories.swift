import CaseDesk
import HTTPTypes
import Procedure
import Register
import Testing

@testable import Web

@Suite("Stories – with the complaints officer (art. 5 and 7)")
struct RoomStories {
    private static let secret = "Mijn buurvrouw weet van de schulden."

    /// Taken up, and the complainant wrote to the officer; nobody else knows.
    private func talking() async throws -> (story: Story, officer: Person) {
        let story = try await Story.isTakenUp()
        let officer = try await OfficeWithRooms.openForBoth(on: story.place).officer
        try await story.looks()
        try await story.complainant.follows("Praat vertrouwelijk met de klachtenfunctionaris")
        story.complainant.sees("Alleen jij en Fatma Demir lezen dit, en bij afwezigheid Ruud Vos.")
        try await story.complainant.presses(
            "Verstuur", ["over": ["nee"], "naam": ["Gül"], "bericht": [Self.secret]])
        story.complainant.sees("Je bericht is verstuurd.", "Je krijgt uiterlijk", Self.secret)
        try await officer.opens("/kamer")
        officer.doesNotSee(story.number)
        try await officer.follows("Gül")
        officer.sees(Self.secret)
        return (story, officer)
    }

    private func asks(_ officer: Person, _ kind: String, _ text: String) async throws {
        try await officer.follows("Vraag of je iets mag vertellen")
        try await officer.presses("Leg de tekst voor", ["soort": [kind], "tekst": [text]])
        officer.sees("Wacht op antwoord", text)
    }

    @Test func `a mediation becomes a settlement, and only the approved words left the room`() async throws {
        let (story, officer) = try await talking()
        try await story.classifies()
        try await officer.presses("Verstuur", ["bericht": ["Zal ik met de manager praten?"]])
        try await officer.follows("Bemiddelen")
        try await officer.presses("Begin de bemiddeling", ["doel": ["solution"]])
        let today = story.place.now.today.civil
        let day = ["op-dag": ["\(today.day)"], "op-maand": ["\(today.month)"], "op-jaar": ["\(today.year)"]]
        try await officer.presses(
            "Bewaar het gesprek",
            day.merging(["wie": ["together"], "notitie": ["Er werd gehuild."]]) { $1 })
        officer.sees("Samen: Gedaan op")
        try await officer.follows("Gesprek met Gül")
        try await asks(officer, "agreement", "We maken de bel voor 1 april.")
        try await story.complainant.opens("/volgen/vertrouwelijk")
        story.complainant.sees("Zal ik met de manager praten?", "Alleen deze tekst gaat naar de manager.")
        story.complainant.doesNotSee("Er werd gehuild.")
        let waiting = story.complainant.page
        try await story.complainant.presses("Ja, dit mag")
        story.complainant.sees("Je antwoord is bewaard.", "Je zei ja op")
        try await officer.opens("/kamer")
        officer.sees("Klacht \(story.number)", "De persoon zei ja: geef de tekst door")
        try await officer.follows("Gül")
        try await officer.follows("Vraag of je iets mag vertellen")
        try await officer.presses("Geef deze tekst door")
        officer.sees("Doorgegeven aan de manager")
        // A no that comes after that hears that it is too late.
        let late = try await story.complainant.client.submit(waiting, press: "Nee, liever niet")
        #expect(late.contains("De manager heeft deze tekst al."))
        try await story.opensCase()
        story.manager.sees("Van de klachtenfunctionaris", "We maken de bel voor 1 april.")
        story.manager.doesNotSee(Self.secret, "Zal ik met de manager praten?", "Er werd gehuild.")
        try await story.takes(
            "Maak afspraken",
            [
                "punten[]": ["1"], "feiten": ["De bel was stuk."], "wat-1": ["De bel maken"],
                "wie-1": ["Samira Bakker"], "voor-1-dag": ["1"], "voor-1-maand": ["april"],
                "voor-1-jaar": ["2026"], "bemiddeld": ["ja"],
            ], press: "Leg dit voor aan de klager")
        try await story.looks()
        try await story.complainant.follows("Lees de afspraken")
        try await story.complainant.presses("Ik ben het hiermee eens")
        try await story.sends(
            from: "Schrijf het antwoord", by: "Bekijk de brief",
            reading: "Dat lukte met hulp van de klachtenfunctionaris.")
        #expect(try await story.row.ending == .solved)
        try await officer.opens("/kamer")
        try await officer.follows("Gül")
        try await officer.follows("Afsluiten")
        try await officer.presses("Sluit dit af", ["hoe": ["solved"]])
        try await story.complainant.opens("/volgen/vertrouwelijk")
        story.complainant.sees("is dit afgesloten")
    }

    @Test func `stopping after a talk ends the case, and nothing of the talk crosses`() async throws {
        let (story, officer) = try await talking()
        try await story.classifies()
        try await officer.presses("Verstuur", ["bericht": ["Dan is stoppen misschien beter."]])
        try await story.looks()
        try await story.stops(after: "bemiddeling")
        try await story.opensCase()
        story.manager.doesNotSee(Self.secret, "klachtenfunctionaris helpt", "Dan is stoppen")
        try await story.sends(
            from: "Bevestig dat de klacht stopt", reading: "Wat daar is verteld, blijft geheim.")
        #expect(try await story.row.ending == .withdrawn)
        try await story.opensCase()
        story.manager.doesNotSee(Self.secret, "Van de klachtenfunctionaris")
        // The talk itself goes on.
        try await story.complainant.opens("/volgen/vertrouwelijk")
        try await story.complainant.presses("Verstuur", ["bericht": ["Dank je wel."]])
        try await officer.opens("/kamer")
        try await officer.follows("Gül")
        officer.sees("Dank je wel.")
    }

    @Test func `a no leaves everything where it was`() async throws {
        let (story, officer) = try await talking()
        try await asks(officer, "message", "Zij wil een andere begeleider.")
        try await story.complainant.opens("/volgen/vertrouwelijk")
        try await story.complainant.presses("Nee, liever niet")
        story.complainant.sees("Het is niet verteld.")
        try await officer.opens("/kamer")
        officer.doesNotSee(story.number)
        try await officer.follows("Gül")
        try await officer.follows("Vraag of je iets mag vertellen")
        #expect(officer.page.form(with: "Geef deze tekst door") == nil)
        try await story.opensCase()
        story.manager.doesNotSee("andere begeleider", "klachtenfunctionaris helpt")
    }

    @Test func `a result after the ending becomes an addendum`() async throws {
        let (story, officer) = try await talking()
        try await story.classifies()
        try await story.looks()
        try await story.stops()
        try await story.sends(from: "Bevestig dat de klacht stopt")
        try await asks(officer, "result", "Er is weer vertrouwen. Jullie praten weer samen.")
        try await story.complainant.opens("/volgen/vertrouwelijk")
        try await story.complainant.presses("Ja, dit mag")
        try await officer.opens("/kamer")
        try await officer.follows("Gül")
        try await officer.follows("Vraag of je iets mag vertellen")
        try await officer.presses("Geef deze tekst door")
        try await story.goes(to: "Stuur een aanvulling")
        story.manager.sees("Er is weer vertrouwen.")
        try await story.manager.presses("Stuur deze brief")
        try await story.opensCase()
        #expect(!story.manager.canFollow("Stuur een aanvulling"))
    }

    @Test func `a message after the ending is a line in the case, and no addendum`() async throws {
        let (story, officer) = try await talking()
        try await story.classifies()
        try await story.looks()
        try await story.stops()
        try await story.sends(from: "Bevestig dat de klacht stopt")
        try await asks(officer, "message", "Zij wil graag gebeld worden.")
        try await story.complainant.opens("/volgen/vertrouwelijk")
        try await story.complainant.presses("Ja, dit mag")
        try await officer.opens("/kamer")
        try await officer.follows("Gül")
        try await officer.follows("Vraag of je iets mag vertellen")
        try await officer.presses("Geef deze tekst door")
        try await story.opensCase()
        story.manager.sees("Om te weten", "Zij wil graag gebeld worden.")
        #expect(!story.manager.canFollow("Stuur een aanvulling"))
    }

    @Test func `the officer reads the complaint when allowed, and the complainant sees that they looked`()
        async throws
    {
        let (story, officer) = try await talking()
        try await officer.opens("/kamer/klachten/\(story.number)", expecting: .notFound)
        try await story.complainant.opens("/volgen/vertrouwelijk/weten")
        try await story.complainant.presses("Laat de klachtenfunctionaris mijn klacht lezen")
        try await officer.opens("/kamer")
        try await officer.follows("Gül")
        try await officer.follows("Lees klacht \(story.number)")
        officer.doesNotSee("De bel deed het niet.")
        try await officer.isToldWhyNot("Open de klacht", [:], "Beloof eerst dat je zwijgt")
        try await officer.presses("Open de klacht", ["belofte": ["ja"]])
        officer.sees("De bel deed het niet.", "Zo bereik je de klager", "Aan de klager")
        let letter = "/kamer/klachten/\(story.number)/brieven/1"
        #expect(officer.page.links.contains(letter))
        try await officer.opens(letter)
        officer.sees("De bel deed het niet.")
        try await story.complainant.opens("/volgen/wie-keek")
        story.complainant.sees("Fatma Demir")
        try await story.complainant.opens("/volgen/vertrouwelijk/weten")
        try await story.complainant.presses("De klachtenfunctionaris mag mijn klacht niet meer lezen")
        try await officer.opens("/kamer/klachten/\(story.number)", expecting: .notFound)
        #expect(try await officer.client.get(letter).status == .notFound)
    }
}

extension Person {
    /// Opens an address that answers with another status than usual.
    func opens(_ address: String, expecting status: HTTPResponse.Status) async throws {
        let answer = try await client.get(address)
        #expect(answer.status == status)
        #expect(!answer.contains("De bel deed het niet."))
    }
}
