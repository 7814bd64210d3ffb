import Procedure
import Testing
import Texts

/// A term of a version is given to a text, never written in it.
@Suite("Art. 10 – terms are data")
struct FixedTermsTests {
    /// How the regulation's own terms look in words; every sample is given others (`Terms.others`).
    private static var own: Regex<Substring> {
        #/
        \b(?:2|6|twee|zes|two|six)\ (?:weken|weeks)\b
        |\b(?:14|42|veertien|fourteen)\ (?:dagen|days)\b
        |\b(?:2|3|twee|drie|two|three)\ (?:werkdagen|working\ days)\b
        |\b(?:1|2|twee|two|one)\ (?:jaar|years?)\b
        |\b(?:dan|tot|hooguit|binnen)\ een\ jaar\b|\been\ jaar\ (?:geleden|oud|na|nadat)\b
        |\b(?:than|for|within|most)\ a\ year\b|\ba\ year\ (?:ago|old|after)\b
        /#.ignoresCase()
    }

    @Test(arguments: Language.allCases)
    func `no public text has a term of its own`(_ language: Language) {
        for text in placed(Catalogue.of(language).groups) {
            let found = text.text.firstMatch(of: Self.own)?.output
            #expect(found == nil, "\(text.place): \(text.text)")
        }
    }

    @Test func `no text at the desk has a term of its own`() {
        for text in placed(DeskTexts.dutch.groups) {
            let found = text.text.firstMatch(of: Self.own)?.output
            #expect(found == nil, "\(text.place): \(text.text)")
        }
    }

    @Test func `a term of its own would be found`() {
        for text in [
            "Dit is langer dan een jaar geleden.", "Klaar binnen 6 weken", "De 2 weken lopen nu.",
            "It was more than a year ago", "Liefst binnen 2 werkdagen.", "You have 14 days.",
        ] {
            #expect(text.firstMatch(of: Self.own) != nil, "\(text)")
        }
        #expect("Een maand en een jaar is genoeg.".firstMatch(of: Self.own) == nil)
    }
}
