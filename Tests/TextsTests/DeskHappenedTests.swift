import Procedure
import Testing
import Texts

@Suite("What happened and what was done, to staff")
struct DeskHappenedTests {
    private let names = DeskHappened.Names(
        person: { "Bas Mulder\($0.number)" }, letter: { "Brief \($0.number) (de uitkomst)" })

    private var events: [Event] {
        Filing.Event.examples.map(Event.filing) + Mandate.Event.examples.map(Event.mandate)
            + Handling.Event.examples.map(Event.handling) + Contacts.Event.examples.map(Event.contacts)
            + Reactions.Event.examples.map(Event.reactions)
            + Conversations.Event.examples.map(Event.conversations)
            + Measures.Event.examples.map(Event.measures) + Letters.Event.examples.map(Event.letters)
    }

    @Test func `every event is a short line without a cheer`() {
        for event in events {
            let words = DeskTexts.dutch.happened.words(event, names)
            #expect(words.contains { !$0.isWhitespace })
            #expect(!words.contains("!"))
            for sentence in Sentences.of(words) { #expect(sentence.count <= 15, "\(words)") }
        }
    }

    @Test func `people and letters go by the names that they have in the case`() {
        let words = events.map { DeskTexts.dutch.happened.words($0, names) }
        #expect(words.contains { $0.hasPrefix("Bas Mulder1 reageerde") })
        #expect(words.contains("Brief 1 (de uitkomst) is weg"))
        #expect(!words.contains { $0.contains("ersoon 1") })
    }

    @Test(arguments: DeskDone.allCases)
    func `what was done is said in plain sentences`(done: DeskDone) {
        #expect(!done.words.contains("!"))
        for sentence in Sentences.of(done.words) { #expect(sentence.count <= 15, "\(done.words)") }
    }
}
