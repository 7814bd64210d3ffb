import CaseDesk
import HTTPTypes
import Procedure
import Testing

@testable import Web

@Suite("Letter 12 has words of its own (domain rule 5)")
struct TellingTests {
    @Test func `what a respondent reads is typed apart, looked at, and stands in that letter only`()
        async throws
    {
        let handled = try await Handled.accepted()
        try await handled.hear()
        try await handled.take(
            "onderzoek", ["soort": ["read"], "vond": ["De bel is in maart gemaakt."]], press: "Zet dit erbij")
        try await handled.take("onderzoek/klaar", ["wanneer": ["nu"]], press: "Ga verder")
        try await handled.judge()
        let letters = try await handled.open("einde")
        #expect(letters.contains("Wat wil je Ria Bos nog zeggen?"))
        #expect(letters.contains("Beloofde je iets dat deze persoon gaat doen?"))
        let again = try await handled.handler.submit(
            letters, ["vertel-1": ["Het lag aan het rooster, niet aan jou."]],
            press: "Bekijk de brieven opnieuw")
        #expect(again.contains("Het lag aan het rooster, niet aan jou."))
        let sending = try await handled.handler.submit(again, press: "Ga verder")
        _ = try await handled.handler.submit(sending, press: "Verstuur nu")
        let sent = try await handled.casefile.letters.list
        for kind in [Letter.Kind.howItEnded, .outcome] {
            let letter = try #require(sent.first { $0.kind == kind })
            let text = try await handled.handler.get(handled.path("brieven/\(letter.id.number)/tekst"))
            #expect(text.contains("niet aan jou") == (kind == .howItEnded))
            #expect(text.contains("Dat had niet mogen gebeuren.") == (kind == .outcome))
        }
    }
}
