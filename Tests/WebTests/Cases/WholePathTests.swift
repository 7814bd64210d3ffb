import CaseDesk
import HTTPTypes
import Procedure
import Testing

@testable import Web

@Suite("From the form to the letter that ends it")
struct WholePathTests {
    @Test func `a complaint goes the whole path over the pages`() async throws {
        let handled = try await Handled.filed()
        #expect(try await handled.desk.get("/werk/balie").contains(handled.number))
        try await handled.accept()
        try await talk(handled)
        try await hear(handled)
        try await meet(handled)
        try await conclude(handled)
        try await answer(handled)
        #expect(try await handled.casefile.registration.entry != nil)
        #expect(try await handled.casefile.closing.ending == .judged)
        let day = try await handled.handler.get("/werk")
        #expect(day.contains("Bel over brief 1 of post hem – \(handled.number)"))
    }

    private func talk(_ handled: Handled) async throws {
        try await handled.follow()
        #expect(try await handled.complainant.get("/volgen/zaak").contains("Samira Bakker"))
        let page = try await handled.take(
            "ontvangst", ["hoe": ["telephone"], "bereikt": ["ja"], "notitie": ["We spraken lang."]],
            press: "Bewaar")
        #expect(page.contains("Het contact staat erbij."))
        #expect(page.contains("We spraken lang."))
    }

    private func hear(_ handled: Handled) async throws {
        try await handled.take(
            "reactie", ["soort": ["medewerker"], "naam": ["Ria Bos"], "punten[]": ["1"]],
            press: "Zet deze persoon erbij")
        let preview = try await handled.take(
            "reactie/1", ["vraag": ["Hoe ging het volgens jou?"]], press: "Bekijk wat deze persoon ziet")
        #expect(preview.contains("Hoe ging het volgens jou?"))
        #expect(preview.contains("De bel deed het niet."))
        let asked = try await handled.handler.submit(preview, press: "Zet de vraag klaar")
        #expect(asked.contains("Weet deze persoon ervan?"))
        try await handled.take("reactie/1", ["hoe": ["gepost"]], press: "Bewaar de dag")
        try await handled.wait(days: 3)
        let reacted = try await handled.take(
            "reactie/1", ["reactie": ["De bel was stuk."], "weg": ["email"]], press: "Bewaar de reactie")
        #expect(reacted.contains("De reactie staat erbij."))
        #expect(try await handled.complainant.get("/volgen/zaak").status == .ok)
    }

    private func meet(_ handled: Handled) async throws {
        try await handled.take(
            "gesprek",
            [
                "op-dag": ["20"], "op-maand": ["3"], "op-jaar": ["2026"], "om": ["14.30"],
                "waar": ["telefoon"],
                "wie[]": ["klager"],
            ], press: "Zet het gesprek erin")
        try await handled.wait(days: 1)
        try await handled.take("gesprek/1", ["geweest": ["ja"], "erbij[]": ["klager"]], press: "Bewaar")
        let preview = try await handled.take(
            "verslag/1", ["verslag": ["De klager vertelde over de bel."]],
            press: "Bekijk wat de anderen krijgen")
        #expect(preview.contains("De klager vertelde over de bel."))
        let shared = try await handled.handler.submit(preview, press: "Deel het verslag")
        #expect(shared.contains("Het verslag is gedeeld."))
        let minutes = try await handled.complainant.get("/volgen/verslag/1")
        #expect(minutes.contains("De klager vertelde over de bel."))
        _ = try await handled.complainant.submit(minutes, ["klopt": ["ja"]], press: "Verstuur")
        #expect(try await handled.open("verslag/1").contains("zegt: dit klopt."))
    }

    private func conclude(_ handled: Handled) async throws {
        try await handled.take(
            "onderzoek", ["soort": ["read"], "vond": ["De bel is in maart gemaakt."]], press: "Zet dit erbij")
        let page = try await handled.open("onderzoek/klaar")
        #expect(page.contains("De bel is in maart gemaakt."))
        let next = try await handled.handler.submit(page, ["wanneer": ["nu"]], press: "Ga verder")
        #expect(next.contains("Je bent klaar met uitzoeken."))
        #expect(try await handled.casefile.letters.outOn(.confirmation) != nil)
    }

    private func answer(_ handled: Handled) async throws {
        try await handled.judge()
        let letters = try await handled.open("einde")
        #expect(letters.contains("Dat had niet mogen gebeuren."))
        #expect(letters.contains("Fatma Demir"))
        let sending = try await handled.handler.submit(letters, press: "Ga verder")
        #expect(sending.heading == "Verstuur het antwoord")
        #expect(sending.contains("De klager leest de brief met de code."))
        let done = try await handled.handler.submit(sending, press: "Verstuur nu")
        #expect(done.contains("De brief is klaar."))
        let follow = try await handled.complainant.get("/volgen/uitkomst")
        #expect(follow.contains("Ons antwoord op je klacht"))
        #expect(try await handled.open().contains("Klaar op"))
    }
}
