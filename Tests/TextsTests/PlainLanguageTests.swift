import Procedure
import Testing
import Texts

@Suite("Plain language")
struct PlainLanguageTests {
    /// Longer on purpose: the questions as they were agreed on, which lose their meaning when cut in two.
    static let longSentences: Set<String> = ["form.name.hint", "form.name.question", "form.needs.discreet"]

    static let banned: Set<String> = [
        "verplicht", "verplichte", "ongeldig", "ongeldige", "helaas", "betrokkene", "betrokkenen",
        "ontvankelijk",
        "gegrond", "ongegrond", "termijn", "termijnen", "invalid", "unfortunately", "mandatory",
    ]

    @Test(arguments: Language.allCases)
    func `no hard or blaming words on public pages`(_ language: Language) {
        for text in placed(Catalogue.of(language).groups) {
            let found = Sentences.words(text.text).intersection(Self.banned)
            #expect(found.isEmpty, "\(text.place): \(found)")
        }
    }

    @Test func `staff are not blamed either`() {
        for text in placed(DeskTexts.dutch.groups) {
            let found = Sentences.words(text.text).intersection([
                "verplicht", "ongeldig", "helaas", "ontvankelijk",
            ])
            #expect(found.isEmpty, "\(text.place): \(found)")
        }
    }

    @Test func `nothing is exclaimed and nothing is left to fill in`() {
        let all =
            Language.allCases.flatMap { placed(Catalogue.of($0).groups) } + placed(DeskTexts.dutch.groups)
        for text in all {
            #expect(!text.text.contains { "![]{}".contains($0) }, "\(text.place): \(text.text)")
        }
    }

    @Test(arguments: Language.allCases)
    func `a sentence on a public page has at most twelve words`(_ language: Language) {
        for text in placed(Catalogue.of(language).groups) where !Self.longSentences.contains(text.place) {
            for sentence in Sentences.of(text.text) {
                #expect(sentence.count <= 12, "\(text.place): \(sentence.joined(separator: " "))")
            }
        }
    }

    @Test(arguments: Language.allCases)
    func `the average sentence has at most eight words`(_ language: Language) {
        let sentences = placed(Catalogue.of(language).groups).flatMap { Sentences.of($0.text) }
        let words = sentences.map(\.count).reduce(0, +)
        #expect(words <= sentences.count * 8)
    }

    @Test func `a sentence at the desk has at most fifteen words`() {
        for text in placed(DeskTexts.dutch.groups) {
            for sentence in Sentences.of(text.text) {
                #expect(sentence.count <= 15, "\(text.place): \(sentence.joined(separator: " "))")
            }
        }
    }

    @Test func `a promise of a day says at the latest, never before`() {
        for text in placed(Catalogue.of(.dutch).groups) {
            #expect(!text.text.contains("voor «day»"), "\(text.place)")
        }
    }

    @Test func `English has no Dutch left in it`() {
        let dutch: Set<String> = [
            "de", "het", "een", "je", "jij", "wij", "niet", "klacht", "klachten", "van", "voor", "met",
            "naar", "dat",
            "wat", "waar", "wie", "ons", "onze", "nog", "geen", "ook", "uiterlijk", "dag", "werkdag", "zijn",
        ]
        for text in placed(Catalogue.of(.english).groups) {
            let found = Sentences.words(text.text).intersection(dutch)
            #expect(found.isEmpty, "\(text.place): \(found)")
        }
    }

    @Test func `no two languages share a sentence`() {
        let english = placed(Catalogue.of(.english).groups)
        for (left, right) in zip(placed(Catalogue.of(.dutch).groups), english) {
            #expect(left.place == right.place)
            guard Sentences.of(left.text).contains(where: { $0.count > 3 }) else { continue }
            #expect(left.text != right.text, "\(left.place)")
        }
    }
}
