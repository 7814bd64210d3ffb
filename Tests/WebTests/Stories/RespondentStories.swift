import CaseDesk
import Procedure
import Register
import Testing

@testable import Web

@Suite("Stories – both sides are heard (art. 6, 2e streepje)")
struct RespondentStories {
    @Test func `two respondents: one silent, one a partner by post with a code; both hear how it ended`()
        async throws
    {
        let story = try await Story.isTakenUp()
        let (ria, partner) = (try await Person.nobody(at: story), try await Person.nobody(at: story))
        try await story.names("Ria Bos")
        try await story.asksOnSite(1, at: Handled.ria)
        try await story.takes(
            "Over wie gaat het?",
            ["soort": ["partner"], "organisatie": ["Partner Noord"], "punten[]": ["1"]],
            press: "Zet deze persoon erbij")
        try await story.takes(
            "Vraag persoon 2 om een reactie", ["via": ["post"], "vraag": ["Wie kwam er?"]],
            press: "Bekijk wat deze persoon ziet")
        // A name is no address: without one the letter to a partner does not go.
        story.manager.sees("Er is geen adres voor deze brief.")
        try await story.takes(
            "Vraag persoon 2 om een reactie",
            ["via": ["post"], "postadres": ["Dorpsstraat 4\n9711 AA Groningen"], "vraag": ["Wie kwam er?"]],
            press: "Bekijk wat deze persoon ziet")
        try await story.manager.presses("Zet de vraag klaar")
        try await story.manager.presses("Maak een code")
        let code = Filer.code(story.manager.page)
        try await story.takes(
            "De brief aan persoon 2 moet nog weg", ["hoe": ["gepost"]], press: "Bewaar de dag")

        // Ria reads it the same day, and says nothing.
        try await ria.opens(try Answerer.path(in: try #require(try await story.mails(to: Handled.ria).last)))
        try await ria.presses("Stuur mij een link")
        try await ria.opens(try Answerer.path(in: try #require(try await story.mails(to: Handled.ria).last)))
        try await ria.presses("Open mijn vragen")
        try await ria.follows("Vraag over klacht \(story.number)")
        ria.doesNotSee("De bel deed het niet.")
        try await ria.presses("Dat beloof ik")
        ria.sees("De bel deed het niet.", "Hoe ging het volgens jou?")
        ria.doesNotSee("Partner Noord", "Wie kwam er?")

        // The partner gets a letter with a card, and reacts on the site five days later.
        try await story.pass(ticking: 5)
        try await partner.opens("/vragen")
        try await partner.presses("Open met de code", ["code": [code]])
        try await partner.follows("Vraag over klacht \(story.number)")
        partner.doesNotSee("De bel deed het niet.")
        try await partner.presses("Dat beloof ik")
        partner.sees("Wie kwam er?")
        partner.doesNotSee("Ria Bos", "Hoe ging het volgens jou?")
        try await partner.follows("Schrijf je reactie")
        try await partner.presses("Bekijk je reactie", ["reactie": ["Wij kwamen een dag later."]])
        try await partner.presses("Verstuur je reactie")
        partner.sees("Je reactie is binnen.")

        // Reminded on day 10 and on day 14; the day after, the case goes on without her.
        try await story.pass(ticking: 10)
        let mails = try await story.mails(to: Handled.ria)
        #expect(mails.count == 3)
        try await story.opensCase()
        story.manager.sees("Ria Bos", "reageerde niet")
        try await story.isJudged()

        try await ria.opens(try Answerer.path(in: try #require(try await story.mails(to: Handled.ria).last)))
        try await ria.presses("Stuur mij een link")
        try await ria.opens(try Answerer.path(in: try #require(try await story.mails(to: Handled.ria).last)))
        try await ria.presses("Open mijn vragen")
        ria.sees("Afgerond")
        try await ria.follows("Vraag over klacht \(story.number)")
        ria.sees("Deze klacht is afgerond.", "De klacht is nu klaar.")
        ria.doesNotSee("Er is nog niets besloten.", "Help je deze persoon nu?", "Je antwoordt zelf.")
        let letter = try await ria.readsLetter("Hoe het afliep")
        #expect(letter.contains("Ik vind dat dit niet goed is gegaan."))
        #expect(!letter.contains("Partner Noord"))
        #expect(try await story.row.ending == .judged)
    }
}

extension Person {
    /// At a browser of their own, and not inside yet.
    static func nobody(at story: Story) async throws -> Person {
        try await Person(story.place.client(), at: "/")
    }
}

extension Story {
    /// Asks on an own mail address.
    func asksOnSite(
        _ number: Int, at address: String, at location: SourceLocation = #_sourceLocation
    ) async throws {
        try await takes(
            "Vraag persoon \(number) om een reactie",
            ["via": ["mail"], "mailadres": [address], "vraag": ["Hoe ging het volgens jou?"]],
            press: "Bekijk wat deze persoon ziet", at: location)
        manager.sees("Zo ziet deze persoon het op de site", at: location)
        try await manager.presses("Zet de vraag klaar", at: location)
    }

    func mails(to address: String) async throws -> [String] { try await place.mails(to: address) }

    /// Days go by, each with a round of the clock.
    func pass(ticking days: Int) async throws {
        for _ in 0..<days {
            pass(days: 1)
            try await place.desk.tick(now: place.now)
        }
    }

    /// From here on as every judged complaint.
    func isJudged(at location: SourceLocation = #_sourceLocation) async throws {
        try await calls(at: location)
        try await classifies(at: location)
        try await concludes(at: location)
        try await judges("upheld", at: location)
        try await changesNothing(at: location)
        try await sends(from: "Schrijf het antwoord", by: "Bekijk de brief", at: location)
    }
}
