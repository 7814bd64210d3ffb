import CaseDesk
import Foundation
import HTTPTypes
import Procedure
import Testing

@testable import Web

@Suite("My day: what others have in hand, and what was promised")
struct BesideTests {
    private static func goAway(_ place: TestSite, substitute: TestSite.Person) async throws {
        var samira = try #require(try await place.desk.office().accounts[TestSite.Person.samira.id])
        samira.substitute = substitute.id
        let stored = #"{"from": "2026-03-01", "through": "2026-06-30"}"#
        let absence = try JSONDecoder().decode(Account.Absence.self, from: Data(stored.utf8))
        try await place.desk.change(
            [.accountMade(.init(samira)), .absenceSet(account: "samira", absence)], now: place.now)
    }

    /// For so long a time the first of the list may also give it to somebody else: that is the only link.
    @Test func `who stands in reads a number, what is asked and for whom; no name, no story`()
        async throws
    {
        let handled = try await Handled.accepted()
        try await Self.goAway(handled.place, substitute: .noor)
        handled.place.wait(days: 8)
        let noor = try await handled.place.client(as: .noor)
        let day = try await noor.get("/werk")
        #expect(day.contains("Voor een collega die er niet is"))
        #expect(day.contains(handled.number) && day.contains("voor Samira Bakker"))
        #expect(!day.contains("Gülşen"))
        #expect(day.links.filter { $0.contains(handled.number) } == [handled.path("overnemen")])
        #expect(PageCheck.problems(in: day) == [])
        #expect(try await noor.get(handled.path("bericht")).status == .notFound)
        let other = try await handled.place.client(as: .balie)
        #expect(try await !other.get("/werk").contains("Voor een collega"))
    }

    @Test func `also for a few days away the way to somebody else is there, and not only the desk`()
        async throws
    {
        let handled = try await Handled.accepted()
        handled.place.wait(days: 8)
        let today = handled.place.now.today
        var samira = try #require(try await handled.place.desk.office().accounts[TestSite.Person.samira.id])
        samira.substitute = TestSite.Person.noor.id
        try await handled.place.desk.change(
            [
                .accountMade(.init(samira)),
                .absenceSet(account: "samira", Account.Absence(from: today, through: today + 2)),
            ], now: handled.place.now)
        let noor = try await handled.place.client(as: .noor)
        let day = try await noor.get("/werk")
        #expect(day.contains("Voor een collega die er niet is") && PageCheck.problems(in: day) == [])
        #expect(day.links.filter { $0.contains(handled.number) } == [handled.path("overnemen")])
        #expect(try await noor.get(handled.path("overnemen")).contains("Samira Bakker"))
    }

    /// Ria has until day 49; the handler spoke to the complainant and wrote on day 35, and all letters are read.
    @Test func `on the last day of the six weeks a case is there, also while it waits for a reaction`()
        async throws
    {
        let handled = try await Handled.accepted()
        try await handled.take("ontvangst", ["hoe": ["telephone"], "bereikt": ["ja"]], press: "Bewaar")
        try await handled.wait(days: 35)
        try await handled.ask()
        _ = try await Answerer.comes(to: handled.place, at: Handled.ria).question()
        try await handled.take("bericht", ["bericht": ["Ik wacht nog."]], press: "Verstuur het bericht")
        _ = try await handled.complainant.get("/volgen/brief/2/tekst")
        handled.place.wait(days: 7)
        let waiting = try await handled.casefile.actions(on: handled.place.now.today).map(\.kind)
        #expect(waiting == [.waitForReaction(.init(1))])
        try await Self.goAway(handled.place, substitute: .noor)
        let day = try await handled.place.client(as: .noor).get("/werk")
        #expect(day.contains("Voor een collega die er niet is") && day.contains(handled.number))
    }

    @Test func `who was involved stands in for nothing, and sees no number`() async throws {
        let handled = try await Handled.accepted()
        try await handled.place.act(
            .handling(.note(.isWitness, about: TestSite.Person.noor.id)), as: .samira, on: handled.number)
        try await Self.goAway(handled.place, substitute: .noor)
        handled.place.wait(days: 50)
        let noor = try await handled.place.client(as: .noor)
        #expect(try await !noor.get("/werk").contains(handled.number))
    }

    @Test func `past six weeks the director reads the number and who handles it, and nothing else`()
        async throws
    {
        let handled = try await Handled.accepted()
        let before = try await handled.place.client(as: .directeur)
        #expect(try await !before.get("/werk").contains(handled.number))
        handled.place.wait(days: 43)
        let director = try await handled.place.client(as: .directeur)
        let day = try await director.get("/werk")
        #expect(day.contains("Te laat bij een ander") && day.contains(handled.number))
        #expect(day.contains("Samira Bakker zoekt deze klacht uit"))
        #expect(!day.contains("Gülşen") && PageCheck.problems(in: day) == [])
        let noor = try await handled.place.client(as: .noor)
        #expect(try await !noor.get("/werk").contains(handled.number))
    }

    @Test func `the greeting counts the same cases in every sentence`() async throws {
        let handled = try await Self.answered()
        try await handled.wait(days: 40)
        let day = try await handled.handler.get("/werk")
        #expect(day.contains("Je hebt 1 klacht."))
        #expect(day.contains("1 daarvan is beantwoord, en vraagt nog iets."))
        #expect(day.contains("Vandaag vraagt 1 klacht iets van jou."))
    }

    @Test func `all promises stand on one page, before and after they are done`() async throws {
        let handled = try await Self.answered()
        let page = try await handled.handler.get("/werk/beloofd")
        #expect(page.contains("Wij bellen je terug.") && page.contains("Nog te doen"))
        #expect(page.links.contains(handled.path("maatregel")))
        #expect(PageCheck.problems(in: page) == [])
        try await handled.take(
            "maatregel", ["op-1-dag": ["16"], "op-1-maand": ["3"], "op-1-jaar": ["2026"]],
            press: "Dit is gedaan (1)")
        #expect(try await handled.handler.get("/werk/beloofd").contains("Gedaan: hielp het?"))
        try await handled.take("maatregel", ["hulp-1": ["Ja, de bel doet het."]], press: "Bewaar dit")
        #expect(try await handled.handler.get("/werk/beloofd").contains("Er staat nu niets open."))
    }

    @Test func `the owner of a measure reads only that, and reports it done; an involved owner nothing`()
        async throws
    {
        let handled = try await Self.answered(owner: "noor de wit")
        let noor = try await handled.place.client(as: .noor)
        let day = try await noor.get("/werk")
        #expect(day.contains("Wat jij zou doen") && day.contains("Wij bellen je terug."))
        let page = try await noor.get("/werk/beloofd")
        #expect(page.contains("Vragen? Bel Samira Bakker: 050 111 22 33."))
        #expect(!page.contains("Gülşen") && !page.contains("De bel deed"))
        #expect(PageCheck.problems(in: page) == [])
        let report = "Dit is gedaan (\(handled.number), 1)"
        let wrong = try await noor.submit(
            page, ["op-\(handled.number)-1-jaar": ["2027"]], press: report)
        #expect(wrong.status == .unprocessableContent && wrong.contains("Deze dag komt nog."))
        let done = try await noor.submit(page, press: report)
        #expect(done.contains("Er staat nu niets open."))
        #expect(try await noor.submit(page, press: report).status == .ok)
        let measure = try await handled.casefile.measures.list.first
        #expect(measure?.stage == .done(on: handled.place.now.today))
        let balie = try await handled.place.client(as: .balie)
        let own = try await balie.get("/werk/uitloggen")
        let forged = try await balie.post(
            "/werk/beloofd/\(handled.number)/1",
            [
                ("csrf", own.csrf), ("op-\(handled.number)-1-dag", "16"),
                ("op-\(handled.number)-1-maand", "3"), ("op-\(handled.number)-1-jaar", "2026"),
            ])
        #expect(forged.status.kind == .clientError)
    }

    /// Judged and closed, with a measure of this owner.
    private static func answered(owner: String = "Samira Bakker") async throws -> Handled {
        let handled = try await Handled.accepted()
        try await handled.hear()
        try await handled.judge(owner: owner)
        let letters = try await handled.open("einde")
        let sending = try await handled.handler.submit(letters, press: "Ga verder")
        _ = try await handled.handler.submit(sending, press: "Verstuur nu")
        return handled
    }
}
