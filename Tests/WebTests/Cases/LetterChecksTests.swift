import CaseDesk
import HTTPTypes
import Procedure
import Testing

@testable import Web

@Suite("The check of a letter, finding by finding")
struct LetterChecksTests {
    /// A point that is judged with these words, and an ending that waits for its letter.
    private func judged(
        examined: String = "Ik sprak met het team.", why: String = "Het ging niet goed. Dat mag niet."
    ) async throws -> Handled {
        let handled = try await Handled.accepted()
        try await handled.hear()
        try await handled.take("punten", ["onderwerp-1": ["reachability"]], press: "Bewaar het onderwerp")
        try await handled.take("onderzoek", ["soort": ["read"], "vond": ["De map."]], press: "Zet dit erbij")
        try await handled.take("onderzoek/klaar", ["wanneer": ["straks"]], press: "Ga verder")
        try await handled.take(
            "antwoord/1",
            [
                "uitgezocht": [examined], "kanten": ["Beide kanten zeggen iets anders."],
                "vind": ["upheld"], "waarom": [why],
            ], press: "Bewaar dit punt")
        try await handled.take("maatregel", ["omdat": ["Het is al geregeld."]], press: "We veranderen niets")
        return handled
    }

    private func version(_ handled: Handled) async throws -> String {
        try await handled.open("antwoord/1").version
    }

    @Test(arguments: [
        ("Omdat het zo is.", "Schrijf minstens twee zinnen: punt 1, waarom je dat vindt."),
        ("Dat vroeg ik aan [naam]. Het klopt.", "Er staan nog haken in de tekst."),
        ("Het ging niet goed. En toen…", "Er staan nog drie puntjes in de tekst."),
    ])
    func `what is missing is said, leads to where it is mended, and keeps the letter here`(
        why: String, said: String
    ) async throws {
        let handled = try await judged(why: why)
        let page = try await handled.open("einde")
        #expect(page.contains("Deze brief kan nog niet weg"))
        #expect(page.contains(said))
        #expect(page.links.contains { $0.hasPrefix(handled.path("antwoord")) })
        #expect(page.form(with: "Ga verder") == nil)
        let sent = try await handled.handler.post(
            handled.path("einde/weg"),
            [("csrf", try await handled.open("antwoord/1").csrf), ("versie", try await version(handled))])
        #expect(sent.status == .unprocessableContent)
        #expect(sent.contains(said))
        #expect(try await !handled.casefile.closing.hasEnded)
        try await handled.take(
            "antwoord/1", ["waarom": ["Het ging niet goed. Dat had niet gemogen."]], press: "Bewaar dit punt")
        #expect(try await handled.open("einde").form(with: "Ga verder") != nil)
    }

    @Test func `the desk lets no such letter go, whoever asks`() async throws {
        let handled = try await judged(why: "Omdat het zo is.")
        let samira = try await handled.place.staff(.samira)
        await #expect(throws: DeskFault.letterNotReady) {
            try await handled.place.desk.carryOut(
                on: handled.number, as: samira, ifStillAt: nil, now: handled.place.now
            ) { plan throws(Refusal) in try plan.end() }
        }
    }

    @Test func `a name, a hard word and a long sentence are remarks, and lock nothing`() async throws {
        let long = "Ik heb " + Array(repeating: "heel", count: 20).joined(separator: " ") + " goed gekeken."
        let handled = try await judged(examined: "Ik sprak met Fatima over de termijn. \(long)")
        let page = try await handled.open("einde")
        #expect(page.contains("Je noemt ‘Fatima’. Moet dat?"))
        #expect(page.contains("‘termijn’ is een moeilijk woord."))
        #expect(page.contains("Deze zin is lang: “Ik heb heel"))
        #expect(page.contains("Je mag de brief ook zo versturen."))
        #expect(!page.contains("Deze brief kan nog niet weg"))
        #expect(page.form(with: "Ga verder") != nil)
    }

    @Test func `a number that could be a citizen number is remarked`() async throws {
        let handled = try await judged(examined: "In de map staat 111222333 als nummer.")
        #expect(try await handled.open("einde").contains("een burgerservicenummer kan zijn"))
    }

    @Test func `each check says whether it holds`() async throws {
        let handled = try await judged(why: "Omdat het zo is.")
        let page = try await handled.open("einde")
        #expect(page.contains("Elke uitleg heeft minstens twee zinnen: nog niet"))
        #expect(page.contains("Elk punt heeft een antwoord"))
        #expect(!page.contains("Elk punt heeft een antwoord: nog niet"))
        #expect(page.contains("De klachtenfunctionaris staat erin"))
    }
}
