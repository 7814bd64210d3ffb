import Procedure
import Testing

@testable import Letters

@Suite("Article 2 and 7 – no research is promised that may never come")
struct BeginningTests {
    private func words(of content: any LetterContent) -> String {
        Rendered(name: "", letter: Example.letter(content), language: .dutch).words
    }

    @Test func `who complains of long ago hears that we look, and no handler, term or reaction`() {
        var content = ReceiptContent.example
        content.isTooOld = true
        let words = words(of: content)
        #expect(words.contains("We kijken eerst of we het nog mogen uitzoeken."))
        #expect(words.contains("hoor je dat in een brief."))
        for promise in ["wie je klacht uitzoekt", "om te reageren", "krijg je ons antwoord"] {
            #expect(!words.contains(promise), "\(promise)")
        }
    }

    @Test func `who stopped hears who confirms it, and no research`() {
        let content = NewHandlerContent(
            handler: "Samira Bakker", title: "manager", contactBy: Example.day("2026-03-19"),
            task: .confirmingStop)
        let words = words(of: content)
        #expect(words.contains("Samira Bakker is manager en bevestigt dat in een brief."))
        #expect(!words.contains("zoekt je klacht uit") && !words.contains("neemt contact met je op"))
    }

    @Test func `about what is long ago nobody promises an investigation`() {
        for reason in [NewHandlerContent.Reason.first, .successor, .outsider(appointedBy: "het bestuur")] {
            let content = NewHandlerContent(
                handler: "Samira Bakker", title: "manager", reason: reason, task: .looking)
            let words = words(of: content)
            #expect(words.contains("Samira Bakker is manager en kijkt of we je klacht nog mogen uitzoeken."))
            #expect(!words.contains("zoekt je klacht uit") && !words.contains("zoekt vanaf nu"))
        }
    }
}
