import HTML
import Letters
import Procedure
import Testing

@Suite("Domain rule 5 – what a letter says in each case")
struct LetterBranchTests {
    /// Kind, preview, Dutch, English: what this preview says beside what its kind always says.
    static let branches: [(Letter.Kind, String, [String], [String])] = [
        (
            .receipt, "for somebody else",
            ["Je doet dit voor Fatma Yılmaz.", "Tot dan vertellen we jou niets", "Weten we het na 4 weken"],
            ["You do this for Fatma Yılmaz.", "Until then we tell you nothing", "after 4 weeks"]
        ),
        (
            .receipt, "for who cannot say", ["Als naaste heb je daarvoor geen toestemming nodig."],
            ["As next of kin"]
        ),
        (.receipt, "for a child", ["voor een kind"], ["for a child"]),
        (.receipt, "for a group", ["ook voor anderen"], ["for others"]),
        (
            .receipt, "needs an interpreter and reading aloud",
            [
                "Je krijgt onze brieven per post.", "een tolk: Tigrinya",
                "lezen we onze brieven ook aan je voor",
                "Bellen is moeilijk", "geen voicemail",
            ],
            [
                "by post", "an interpreter: Tigrinya", "read our letters to you", "Calling is hard",
                "no voicemail",
            ]
        ),
        (
            .notice, "employee, named",
            [
                "op maandag 23 maart 2026 op de post", "uiterlijk woensdag 8 april 2026", "Petra Smit",
                "evenveel dagen langer", "van een van ons",
            ],
            ["posted on Monday 23 March 2026", "as many days more", "one of us give you the letter"]
        ),
        (
            .notice, "organisation",
            ["vanaf de dag dat je deze brief opent", "uiterlijk maandag 6 april 2026"],
            ["from the day on which you open this letter"]
        ),
        (
            .invitation, "at a place",
            ["dinsdag 24 maart 2026 om 14.30 uur?", "Dorpsweg 12, kamer 3", "Kim de Vries"],
            ["Tuesday 24 March 2026 at 2:30 pm", "Kim de Vries"]
        ),
        (
            .invitation, "with an interpreter", ["om 9.00 uur", "Wij zorgen voor een tolk: Tigrinya."],
            ["at 9:00 am", "We arrange an interpreter: Tigrinya."]
        ),
        (
            .invitation, "by telephone", ["om 12.05 uur", "Ik bel je.", "Er mag iemand meeluisteren."],
            ["12:05 pm", "Somebody may listen in."]
        ),
        (.calledOff, "for good", ["Je hoeft die dag niets te doen."], ["You need not do anything"]),
        (.calledOff, "moved", ["Ik vraag je voor een andere dag."], ["I ask you for another day."]),
        (
            .tooOld, "two parts",
            ["In 2023 kreeg ik", "Mijn post was open", "dinsdag 5 november 2024", "werken hier niet meer"],
            ["Tuesday 5 November 2024"]
        ),
        (
            .withdrawalConfirmed, "own wish",
            ["Wil je toch verder?", "uiterlijk vrijdag 8 mei 2026"], ["Friday 8 May 2026"]
        ),
        (
            .withdrawalConfirmed, "mandate refused",
            ["wil niet verder", "Je mag ook een eigen klacht sturen"], ["a complaint of your own"]
        ),
        (
            .howItEnded, "judged",
            [
                "dit niet goed is gegaan", "niet vaststellen", "De briefjes bleven liggen.",
                "hoe ik hiertoe kwam",
            ],
            ["did not go well", "how I came to this"]
        ),
        (
            .howItEnded, "several ends",
            ["niet goed is gegaan", "niet onderzocht", "Een andere organisatie", "geen klacht te zijn"],
            ["did not look into this", "Another organisation"]
        ),
    ]

    @Test(arguments: branches.indices)
    func `each branch says what it is about, in both languages`(_ index: Int) throws {
        let (kind, name, dutch, english) = Self.branches[index]
        for (language, pieces) in [(Language.dutch, dutch), (.english, english)] {
            let letter = try #require(Rendered.one(kind, name, language))
            for piece in pieces { #expect(letter.words.contains(piece), "\(letter): \(piece)") }
        }
    }

    /// Decision 0017: the days of a letter on paper move along with the day of posting.
    @Test(arguments: [Letter.Kind.settlement, .withdrawalConfirmed], Language.allCases)
    func `a letter on paper says that its days count from posting; behind the code it is out at once`(
        _ kind: Letter.Kind, _ language: Language
    ) throws {
        let more = language == .dutch ? "evenveel dagen langer" : "as many days more"
        let moves = language == .dutch ? "schuift die dag mee" : "that day moves along"
        let paper = try #require(Rendered.all(kind).first { $0.language == language })
        let code = try #require(Rendered.one(kind, "behind the code", language))
        #expect(paper.words.contains(more))
        #expect(paper.words.contains(moves))
        #expect(!code.words.contains(more))
        #expect(!code.words.contains(moves))
    }

    @Test(arguments: Rendered.all(.howItEnded))
    func `a respondent never reads the reasons that are written to the complainant`(_ rendered: Rendered) {
        #expect(!rendered.words.contains("Wij hadden je moeten terugbellen"))
        #expect(!rendered.words.contains("gelijk"))
    }

    @Test(arguments: Language.allCases)
    func `after a no of whom it is for nobody is told how to go on`(_ language: Language) throws {
        let letter = try #require(Rendered.one(.withdrawalConfirmed, "mandate refused", language))
        let texts = language == .dutch ? ["toch verder", "verder waar we waren"] : ["go on after all"]
        for piece in texts { #expect(!letter.words.contains(piece)) }
    }

    @Test func `each preview has a file name of its own, without spaces and commas`() {
        let names = LetterCatalogue.previews.map { LetterCatalogue.fileName(of: $0.name) }
        #expect(Set(names).count == names.count)
        for name in names { #expect(name.wholeMatch(of: /[a-z0-9-]+/) != nil, "\(name)") }
    }
}
