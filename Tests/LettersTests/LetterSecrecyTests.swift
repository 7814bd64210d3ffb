import HTML
import Letters
import Procedure
import Testing

@Suite("Art. 8 – what is never in a letter")
struct LetterSecrecyTests {
    @Test(arguments: Rendered.all)
    func `nothing from outside, no script, a language and a title`(_ rendered: Rendered) {
        let html = rendered.html
        for forbidden in [
            "http:", "https:", "<script", "src=", "url(", "@import", "<link", "javascript", "href=",
        ] {
            #expect(!html.lowercased().contains(forbidden), "\(forbidden)")
        }
        #expect(html.contains("<html lang=\"\(rendered.language.rawValue)\""))
        #expect(html.contains("<title>"))
    }

    @Test(arguments: Rendered.all)
    func `text of people is escaped`(_ rendered: Rendered) {
        #expect(!rendered.html.contains("<b>"))
    }

    @Test(arguments: Rendered.all(.outcome))
    func `personnel measures never appear`(_ rendered: Rendered) {
        for word in ["cursus", "Kim krijgt", "Gesprek met Kim", "Noor Jansen"] {
            #expect(!rendered.words.contains(word))
        }
        #expect(
            rendered.words.contains(
                rendered.language == .dutch ? "staat nooit in een brief" : "is never in a letter"))
    }

    @Test(arguments: MeasureKind.allCases)
    func `an answer keeps every measure but the personnel ones`(_ kind: MeasureKind) {
        let day = Day(ordinal: 20_000)
        let answer = OutcomeContent(
            receivedOn: day, points: [],
            measures: .taken([.init(kind: kind, what: "a", owner: "b", due: day)]))
        let kept = OutcomeContent.Measures.taken(
            kind.group == .employee ? [] : [.init(kind: kind, what: "a", owner: "b", due: day)])
        #expect(answer.measures == kept)
    }

    @Test(arguments: Rendered.all.filter { $0.letter.content.audience == .respondent })
    func `a respondent reads no officer's paragraph, no agreement and no address of the complainant`(
        _ rendered: Rendered
    ) {
        #expect(!rendered.words.contains("Ali Demir"))
        #expect(!rendered.words.contains("Kerkstraat"))
        #expect(!rendered.words.contains("2028"))
    }

    @Test(arguments: Language.allCases)
    func `a complainant who may not be named is not named to the respondent`(_ language: Language) throws {
        let notice = try #require(Rendered.one(.notice, "partner, not named", language))
        #expect(!notice.words.contains("Öztürk"))
        #expect(notice.words.contains(language == .dutch ? "Iemand heeft" : "Somebody has"))
    }

    @Test(arguments: Rendered.all(.receipt))
    func `a receipt never shows a receipt code`(_ rendered: Rendered) {
        #expect(
            rendered.words.contains(
                rendered.language == .dutch
                    ? "klachtcode staat niet in deze brief" : "code is not in this letter"))
    }

    @Test func `only the name and address stand in the window of the envelope`() throws {
        let html = try #require(Rendered.one(.receipt, "on the site")).html
        let window = try #require(html.firstMatch(of: /<address class="window">(.*?)<\/address>/)).1
        #expect(
            window == "<bdi>Gülşen Öztürk</bdi><br><bdi>Kerkstraat 8</bdi><br><bdi>9701 BB Groningen</bdi>")
    }

    @Test func `a letter behind the code has no window`() throws {
        var letter = try #require(Rendered.one(.receipt, "on the site")).letter
        letter.recipient = Recipient(reading: .code)
        let html = letter.html(in: .dutch).string
        #expect(!html.contains("window\">"))
        #expect(html.contains("<p>Hallo,</p>"))
        #expect(html.contains("met je klachtcode"))
    }
}
