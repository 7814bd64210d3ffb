import HTML
import Letters
import Procedure
import Testing

@Suite("Plain language")
struct LetterLanguageTests {
    @Test(arguments: Rendered.all.filter { $0.language == .dutch })
    func `our own sentences have at most fifteen words`(_ rendered: Rendered) {
        var words = rendered.words
        for quoted in [rendered.letter.sender.officer.contact] { words = words.replacing(quoted, with: "x") }
        let sentences = words.replacing("  ", with: "\n").split { ".?!:\n".contains($0) }
        for sentence in sentences {
            // A date in words counts as one: "maandag 27 april 2026".
            let count = sentence.replacing(/\w+dag \d+ \w+ \d{4}/, with: "dag").split(separator: " ").count
            #expect(count <= 15, "\(sentence)")
        }
    }

    @Test(arguments: Rendered.all.filter { $0.language == .dutch })
    func `no word of offices`(_ rendered: Rendered) {
        let words = rendered.words.lowercased()
        for hard in [
            "helaas", "gegrond", "betrokkene", "ontvankelijk", "termijn", "bejegening", " u ", " uw ",
            "klager", "voor maandag",
        ] {
            #expect(!words.contains(hard), "\(hard)")
        }
        #expect(!words.contains("!"))
    }

    @Test(arguments: Rendered.all)
    func `headings go down one level at a time`(_ rendered: Rendered) {
        let levels = rendered.html.matches(of: /<h([1-6])>/).compactMap { Int($0.1) }
        #expect(levels.first == 1)
        #expect(levels.filter { $0 == 1 }.count == 1)
        for (before, after) in zip(levels, levels.dropFirst()) { #expect(after <= before + 1) }
    }

    @Test(arguments: Rendered.all)
    func `the same letter gives the same bytes`(_ rendered: Rendered) {
        #expect(
            rendered.letter.html(in: rendered.language).bytes
                == rendered.letter.html(in: rendered.language).bytes)
        #expect(
            !rendered.words.contains("[") && !rendered.words.contains("…") && !rendered.words.contains("nil"))
    }
}
