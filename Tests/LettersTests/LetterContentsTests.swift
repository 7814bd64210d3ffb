import HTML
import Letters
import Procedure
import Testing

@Suite("Domain rule 5 – what must be in each letter")
struct LetterContentsTests {
    /// Kind, Dutch, English: each piece stands in every preview of that kind.
    static let musts: [(Letter.Kind, [String], [String])] = [
        (
            .receipt,
            [
                "2026-014", "maandag 16 maart 2026", "Wat je ons vertelde", "uiterlijk maandag 27 april 2026",
                "2 weken om te reageren", "Wat vertellen we aan de persoon", "iemand meenemen", "tolk",
                "op elk moment stoppen", "vertrouwelijk", "6 weken",
            ],
            [
                "2026-014", "Monday 16 March 2026", "What you told us", "Monday 27 April 2026",
                "2 weeks to react",
                "What do we tell the person", "bring somebody", "interpreter", "stop your complaint",
                "confidential",
            ]
        ),
        (
            .notice,
            [
                "Dit is ons verteld", "eageer", "uiterlijk", "april 2026", "Hoe je reageert",
                "Steun voor jou",
                "Praat er niet over", "Help je deze persoon nu?", "Bel mij eerst", "niets besloten",
            ],
            [
                "what we were told", "April 2026 at the latest", "How to react",
                "Support for you",
                "Do not talk about it", "Do you help this person now?", "Call me first",
            ]
        ),
        (
            .invitation, ["dinsdag 24 maart 2026", "tolk", "verslag"],
            ["Tuesday 24 March 2026", "interpreter"]
        ),
        (
            .minutes, ["Het verslag", "Klopt het?", "uiterlijk", "Samira Bakker"],
            ["The record", "Is it right?"]
        ),
        (.progress, ["uiterlijk maandag 27 april 2026"], ["Monday 27 April 2026"]),
        (
            .overdue, ["onze fout", "reden", "uiterlijk maandag 11 mei 2026"],
            ["our fault", "Monday 11 May 2026"]
        ),
        (
            .settlement,
            [
                "maandag 16 maart 2026", "Wat er gebeurde", "Wat we afspraken", "Wie",
                "uiterlijk vrijdag 8 mei 2026",
                "niet aan de afspraken houden", "een jaar",
            ],
            ["Monday 16 March 2026", "What happened", "What we agreed", "Friday 8 May 2026", "do not keep"]
        ),
        (
            .calledOff, ["Het gesprek van dinsdag 24 maart 2026 gaat niet door."],
            ["of Tuesday 24 March 2026 does not take place"]
        ),
        (
            .confirmation, ["vrijdag 17 april 2026", "onderzoek klaar", "uiterlijk maandag 27 april 2026"],
            ["Friday 17 April 2026"]
        ),
        (
            .outcome,
            [
                "Ons antwoord op je klacht", "Wat je ons vertelde", "Wat ik heb uitgezocht", "beide kanten",
                "Wat ik vind, en waarom", "Wat we gaan doen", "Ben je het er niet mee eens?",
                "je kunt vragen",
                "maandag 16 maart 2026",
            ],
            [
                "What you told us", "What I looked into", "both sides", "What I think, and why",
                "going to do",
                "You can ask",
            ]
        ),
        (
            .tooOld, ["langer dan een jaar geleden", "Waarom", "bewaren"],
            ["more than one year ago", "Why", "keep"]
        ),
        (
            .outOfScope, ["gaat over iets anders", "Waarom", "Waar je wel terecht kunt", "050 123 45 68"],
            ["something else", "Why", "Where you can go"]
        ),
        (.refusedByPolicy, ["onze regel", "Waarom"], ["our rule", "Why"]),
        (
            .withdrawalConfirmed,
            ["donderdag 2 april 2026", "geen onderzoek meer", "telt wel mee"],
            ["Thursday 2 April 2026"]
        ),
        (.referredOn, ["maandag 20 april 2026", "Wie verdergaat", "Het wijkteam"], ["Who goes on"]),
        (.notAComplaint, ["geen klacht", "maandag 20 april 2026", "Waarom"], ["not a complaint"]),
        (
            .afterDeath, ["Gecondoleerd", "geen onderzoek meer", "geen toestemming nodig"],
            ["sorry for your loss"]
        ),
        (
            .howItEnded,
            ["Wat jou aangaat", "vertrouwelijk", "Vragen of steun", "Je hoeft dit niet alleen te doen"],
            ["What concerns you"]
        ),
        (
            .correction, ["2026", "Dat is onze fout", "Zo is het wel", "blijft gelden"],
            ["our mistake", "What is right", "still holds"]
        ),
        (
            .addendum, ["vrijdag 24 april 2026", "Je vond het goed", "blijft gelden"],
            ["You agreed", "still holds"]
        ),
        (
            .newHandler, ["had niets te maken met wat er gebeurde", "zoekt"],
            ["had nothing to do with what happened"]
        ),
        (.recorded, ["Klopt er iets niet?", "2026"], ["Is something not right?"]),
    ]

    @Test(arguments: Letter.Kind.allCases)
    func `each letter has what it must have, in both languages`(_ kind: Letter.Kind) throws {
        let (_, dutch, english) = try #require(Self.musts.first { $0.0 == kind })
        let rendered = Rendered.all(kind).filter { $0.name != "outcome, carrying others" }
        #expect(rendered.count >= 2)
        for letter in rendered {
            for piece in letter.language == .dutch ? dutch : english {
                #expect(letter.words.lowercased().contains(piece.lowercased()), "\(letter.name): \(piece)")
            }
        }
    }

    @Test(arguments: Rendered.all.filter { $0.letter.content.audience == .complainant })
    func `the officer is in every letter to the complainant`(_ rendered: Rendered) {
        #expect(rendered.words.contains(rendered.letter.sender.officer.name))
        #expect(rendered.words.contains(rendered.letter.sender.officer.contact))
    }

    @Test(arguments: Rendered.all.filter { Letter.Kind.endings.contains($0.letter.kind) })
    func `every letter that ends a complaint names the day of erasure`(_ rendered: Rendered) {
        #expect(
            rendered.words.contains(
                rendered.language == .dutch ? "maandag 24 april 2028" : "Monday 24 April 2028"))
    }

    @Test(arguments: Rendered.all)
    func `who signs, the day and the number are in every letter`(_ rendered: Rendered) {
        #expect(rendered.words.contains(rendered.letter.sender.signer.name))
        #expect(rendered.words.contains(rendered.letter.sender.signer.phone))
        #expect(rendered.words.contains("2026-014"))
        #expect(rendered.html.contains("<time datetime=\"\(rendered.letter.date.iso)\">"))
    }

    @Test func `the receipt quotes the full words`() throws {
        let receipt = try #require(Rendered.one(.receipt, "on the site"))
        for words in [
            "Ik heb drie keer gebeld.", "Niemand belde terug. Mijn hulp kwam twee weken niet.",
            "Ik kon niet naar buiten.",
        ] {
            #expect(receipt.words.contains(words))
        }
    }

    @Test func `a mixed ending carries the others as parts of one letter`() throws {
        let mixed = try #require(
            Rendered.all.first { $0.name == "outcome, carrying others" && $0.language == .dutch })
        #expect(mixed.letter.carriedKinds == [.overdue, .confirmation, .tooOld])
        for heading in [
            "We zijn te laat met ons antwoord", "We hebben je klacht onderzocht",
            "Dit gebeurde langer dan een jaar geleden",
        ] {
            #expect(mixed.html.contains("<h2>\(heading)</h2>"))
        }
        #expect(mixed.html.ranges(of: "<h1>").count == 1)
        #expect(mixed.words.ranges(of: "onze klachtenfunctionaris").count == 1)
    }

    @Test func `the outside body is named only where the settings have one`() throws {
        var letter = try #require(Rendered.one(.outcome, "upheld")).letter
        #expect(letter.html(in: .dutch).string.contains("Je kunt vragen of de ombudsman"))
        letter.sender.outsideBody = nil
        #expect(!letter.html(in: .dutch).string.contains("Je kunt vragen"))
    }
}
