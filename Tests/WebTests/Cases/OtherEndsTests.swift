import CaseDesk
import HTTPTypes
import Procedure
import Testing

@testable import Web

@Suite("Other ends, over the pages (art. 1, 2, 4, 6.5 and 7)")
struct OtherEndsTests {
    @Test func `a withdrawal on paper ends with the manager's letter, and a call`() async throws {
        let handled = try await Handled.accepted()
        try await handled.take("punten", ["onderwerp-1": ["other"]], press: "Bewaar het onderwerp")
        let done = try await handled.take(
            "stoppen", ["zeihoe": ["paper"], "voorgelezen": ["ja"], "reden": ["opgelost"]],
            press: "Schrijf dit op")
        #expect(done.contains("Bevestig nu in een brief dat de klacht stopt."))
        try await end(handled)
        #expect(try await handled.casefile.closing.ending == .withdrawn)
        let called = try await handled.take("stoppen", press: "Ik heb gebeld")
        #expect(called.contains("Het telefoontje staat erbij."))
    }

    @Test func `agreements that the complainant accepts on the site end the case`() async throws {
        let handled = try await Handled.accepted()
        try await handled.take("punten", ["onderwerp-1": ["other"]], press: "Bewaar het onderwerp")
        let more = try await handled.take(
            "oplossing", ["feiten": ["De bel was stuk."], "wat-1": ["De bel maken"]],
            press: "Nog een afspraak")
        #expect(more.contains("Afspraak 2"))
        #expect(more.contains("De bel maken"))
        let proposed = try await handled.handler.submit(
            more,
            [
                "wie-1": ["Samira"], "voor-1-dag": ["1"], "voor-1-maand": ["april"], "voor-1-jaar": ["2026"],
            ], press: "Leg dit voor aan de klager")
        #expect(proposed.contains("De afspraken liggen bij de klager."))
        try await handled.take(
            "oplossing", ["zei": ["eens"], "zeihoe": ["telephone"], "voorgelezen": ["ja"]],
            press: "Schrijf dit op")
        try await end(handled)
        #expect(try await handled.casefile.closing.ending == .solved)
        let kept = try await handled.take("oplossing", ["gedaan-1": ["ja"]], press: "Bewaar")
        #expect(kept.contains("Het is opgeschreven."))
    }

    @Test func `what does not concern us is refused with a reason, and the letter says why`() async throws {
        let handled = try await Handled.accepted()
        try await handled.take("punten", ["onderwerp-1": ["other"]], press: "Bewaar het onderwerp")
        let old = try await handled.take(
            "afwijzing", ["grond": ["leeftijd"], "waarom": ["Te oud. Zo is het."]],
            press: "Onderzoek dit punt niet")
        #expect(old.status == .unprocessableContent)
        try await handled.take(
            "afwijzing",
            ["grond": ["bereik"], "waarom": ["Dit gaat over de gemeente. Wij gaan daar niet over."]],
            press: "Onderzoek dit punt niet")
        #expect(try await handled.open("einde").contains("Dit gaat over de gemeente."))
        try await end(handled)
        #expect(try await handled.casefile.closing.ending == .notTakenUp)
    }

    @Test func `after six weeks the page is loud, and the letter honest`() async throws {
        let handled = try await Handled.accepted()
        try await handled.wait(days: 44)
        let handler = handled.handler
        let page = try await handler.get(handled.path())
        #expect(page.contains("Stuur bericht: we zijn te laat"))
        let form = try await handler.get(handled.path("te-laat"))
        let answers = [
            "waarom": ["Iemand was lang ziek."], "nieuw-dag": ["15"], "nieuw-maand": ["mei"],
            "nieuw-jaar": ["2026"],
        ]
        let preview = try await handler.submit(form, answers, press: "Bekijk de brief")
        #expect(preview.contains("Iemand was lang ziek."))
        #expect(preview.contains("15 mei 2026"))
        _ = try await handler.submit(preview, press: "Verstuur dit bericht")
        #expect(try await handled.casefile.letters.outOn(.overdue) == handled.place.now.today)
    }

    @Test func `who chose post gets a letter that is printed and ticked with its day`() async throws {
        let handled = try await Handled.accepted {
            $0.answers[.contact] = ["contact": ["brief"]]
            $0.answers[.detail] = ["adres": ["Dorpsstraat 1\n9700 AA Groningen"]]
        }
        let list = try await handled.open("brieven")
        #expect(list.contains("Print en verstuur"))
        let ticked = try await handled.take("brieven/1", ["hoe": ["posted"]], press: "Ja, de brief is weg")
        #expect(ticked.contains("De dag staat erbij."))
        #expect(try await handled.casefile.letters[Letter.ID(1)]?.out?.how == .posted)
    }

    @Test func `a reason that is taken back stands in the form again`() async throws {
        let handled = try await Handled.accepted()
        try await handled.take(
            "afwijzing",
            ["grond": ["bereik"], "waarom": ["Dit gaat over de gemeente. Wij gaan daar niet over."]],
            press: "Onderzoek dit punt niet")
        let back = try await handled.take("afwijzing", press: "Haal dit terug")
        #expect(back.contains("Wij gaan daar niet over."))
        #expect(try await handled.casefile.dispositions.isEmpty)
    }

    @Test func `a letter with a gap does not go out, whoever presses the button`() async throws {
        let handled = try await Handled.accepted()
        try await handled.take("punten", ["onderwerp-1": ["other"]], press: "Bewaar het onderwerp")
        let short = try await handled.take(
            "afwijzing", ["grond": ["bereik"], "waarom": ["Te kort."]], press: "Onderzoek dit punt niet")
        #expect(short.status == .unprocessableContent)
        #expect(short.contains("Leg het uit in minstens twee zinnen.") && short.contains("Te kort."))
        try await handled.take(
            "afwijzing", ["grond": ["bereik"], "waarom": ["Ga naar [naam]. Die gaat erover."]],
            press: "Onderzoek dit punt niet")
        let page = try await handled.open("einde")
        #expect(page.contains("Deze brief kan nog niet weg"))
        #expect(page.form(with: "Ga verder") == nil)
        let form = try await handled.open("bericht")
        let forced = try await handled.handler.post(
            handled.path("einde/weg"), [("csrf", form.csrf), ("versie", form.version)])
        #expect(forced.status == .unprocessableContent)
        #expect(try await !handled.casefile.closing.hasEnded)
    }

    private func end(_ handled: Handled) async throws {
        let letters = try await handled.open("einde")
        let sending = try await handled.handler.submit(letters, press: "Ga verder")
        let done = try await handled.handler.submit(sending, press: "Verstuur nu")
        #expect(done.status == .ok)
        // Pressed twice leads to the same page.
        let again = try await handled.handler.submit(sending, press: "Verstuur nu")
        #expect(again.status == .ok && again.path == done.path)
    }
}
