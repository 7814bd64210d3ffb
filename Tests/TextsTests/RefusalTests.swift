import Procedure
import Testing
import Texts

@Suite("From refusal to sentence")
struct RefusalTests {
    @Test func `staff get a sentence for every refusal`() {
        for refusal in Refusal.examples {
            let words = DeskTexts.dutch.words(refusal)
            #expect(words.hasSuffix("."), "\(refusal): \(words)")
        }
    }

    @Test(arguments: Language.allCases)
    func `whoever complains gets one too, and it names no article`(_ language: Language) {
        for refusal in Refusal.examples {
            let words = Catalogue.of(language).refusal.words(refusal)
            #expect(words.hasSuffix("."), "\(refusal)")
            #expect(!words.contains("artikel"))
        }
    }

    @Test func `the room of the officer has its own sentences`() {
        for refusal in Mediation.Refusal.examples {
            #expect(DeskTexts.dutch.words(refusal).hasSuffix("."))
            #expect(Catalogue.of(.english).refusal.words(refusal).hasSuffix("."))
        }
    }

    @Test func `a refusal to staff says what to do next`() {
        let verbs: Set<String> = [
            "kies", "vraag", "wacht", "schrijf", "bel", "kijk", "verdeel", "maak", "stuur",
        ]
        let words = DeskTexts.dutch.words(.handling(.handlerWasInvolved(StaffID("a"))))
        #expect(!Sentences.words(words).isDisjoint(with: verbs))
        #expect(words.contains("artikel 2"))
    }

    @Test func `every action of a case starts with a capital verb and is not a question`() {
        let actions: [Action.Kind] = [.distribute, .answer, .sendOverdueLetter, .postLetter(.init(2))]
        for action in actions {
            let words = DeskTexts.dutch.action.words(action)
            #expect(words.first?.isUppercase == true)
            #expect(!words.hasSuffix("?"))
        }
    }

    @Test func `the timeline keeps from the complainant what is not theirs`() {
        let timeline = Catalogue.of(.dutch).follow.timeline
        #expect(timeline.words(.handling(.declined(StaffID("a")))) == nil)
        #expect(timeline.words(.reactions(.reminded(.init(1)))) == nil)
        #expect(timeline.words(.handling(.accepted(StaffID("a")))) == "Een manager zoekt je klacht uit")
        #expect(timeline.words(.registration(.registered(entry: "x"))) == nil)
    }
}
