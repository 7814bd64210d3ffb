import Letters
import Procedure
import Testing

@Suite("Art. 10 – letters under another version")
struct OtherTermsTests {
    /// None of them is the regulation's own.
    private static var terms: Terms {
        var terms = Terms(finish: 56, reaction: 21)
        (terms.maximumAge, terms.mandate) = (4, 35)
        return terms
    }

    /// The last day of an answer stands in a letter as a day; its distance is counted from what the letter holds.
    private static var own: Regex<Substring> {
        #/
        \b2\ (?:weken|weeks)\b|\b(?:14|42)\ (?:dagen|days)\b|\b4\ (?:weken|weeks)\b
        |\b(?:een|1)\ jaar\b|\b(?:one|a|1)\ year\b
        /#
    }

    /// A notice names the days of its own question, which its content holds.
    private static let promising = Rendered.all.filter { $0.letter.kind != .notice }

    @Test(arguments: promising)
    func `a letter promises what the version of its case promises`(_ rendered: Rendered) {
        var letter = rendered.letter
        letter.terms = Self.terms
        let other = Rendered(name: rendered.name, letter: letter, language: rendered.language)
        #expect(other.words.firstMatch(of: Self.own)?.output == nil, "\(other.words)")
    }

    @Test func `under the regulation's own version some of them do`() {
        let letters = Rendered.all.filter { $0.words.firstMatch(of: Self.own) != nil }
        #expect(Set(letters.map(\.letter.kind)).isSuperset(of: [.receipt, .tooOld, .settlement]))
    }
}
