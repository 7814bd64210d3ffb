import Procedure

extension LetterTexts.Receipt {
    static let dutch = Self(
        subject: "We hebben je klacht ontvangen",
        thanks: "Je klacht is binnen. Dank je wel dat je dit vertelt.",
        received: { day, number in "We kregen je klacht op \(day). Je klachtnummer is \(number)." },
        wordsHeading: "Wat je ons vertelde",
        words: { channel in
            switch channel {
            case .web, .paper, .email: "Dit schreef je ons:"
            case .telephone, .inPerson: "Dit schreven wij op toen je het vertelde:"
            case .viaOthers: "Dit kregen wij via iemand anders:"
            }
        },
        effect: "Dit betekent het voor jou:",
        wish: "Dit wil je graag:",
        inFile: "Je klacht staat in het bestand dat je ons gaf.",
        attachments: { $0 == 1 ? "Je gaf ons ook 1 bestand." : "Je gaf ons ook \($0) bestanden." },
        nextHeading: "Wat er nu gebeurt",
        assigned: { "Uiterlijk \($0) hoor je wie je klacht uitzoekt." },
        uninvolved: "Dat is iemand die niets te maken had met wat er gebeurde.",
        reaction: { "De persoon over wie je klacht gaat, krijgt \($0) om te reageren." },
        minutes: "Praten we met elkaar? Dan maken we een verslag. Jij krijgt dat ook.",
        answer: { day, term in "Uiterlijk \(day) krijg je ons antwoord. Dat is \(term) na je klacht." },
        longAgo: { "Het is langer dan \($0) geleden." },
        longAgoLook: "We kijken eerst of we het nog mogen uitzoeken.",
        longAgoAnswer: { "Uiterlijk \($0) hoor je dat in een brief." },
        tellingHeading: "Wat vertellen we aan de persoon over wie het gaat?",
        telling: .dutch,
        behalf: .dutch,
        needsHeading: "Waar we rekening mee houden",
        needs: .dutch,
        rightsHeading: "Wat je mag doen",
        bring: "Je mag iemand meenemen naar een gesprek. Een tolk mag ook.",
        withdraw: "Je mag op elk moment stoppen met je klacht. Je hoeft niet te zeggen waarom.",
        codeHeading: "Je klachtcode",
        codeOnScreen: {
            "Je klachtcode staat niet in deze brief. Die kreeg je op het scherm. Kwijt? Bel \($0)."
        },
        codeOnlyOnScreen: "Je klachtcode staat niet in deze brief. Die kreeg je op het scherm. "
            + "Bewaar hem goed: zonder je naam kunnen we geen nieuwe maken.",
        codeOnCard: "Je klachtcode staat niet in deze brief. Je krijgt de code apart, op een kaart.",
        privacyHeading: "Je privacy",
        privacy: "Je klacht is vertrouwelijk. Alleen wie eraan werkt, leest de klacht. "
            + "Iedereen die leest, moet erover zwijgen. Jij kunt zien wie er keek.",
        retention: {
            "In onze laatste brief staat op welke dag we alles wissen. Meer hierover staat op \($0)/privacy."
        })
}

extension LetterTexts.Telling {
    static let dutch = Self(
        named: "We vertellen waar je klacht over gaat. We vertellen ook van wie de klacht is. "
            + "Je adres en je telefoonnummer geven we niet.",
        unnamed: "We vertellen waar je klacht over gaat. Je naam noemen we niet. "
            + "Soms begrijpt iemand toch van wie de klacht is. Daarom praten we eerst met jou.",
        callFirst: "We vertellen nog niets. We praten eerst met jou.",
        nameless: "We vertellen waar je klacht over gaat. Je naam weten we niet. "
            + "Soms begrijpt iemand toch van wie de klacht is.")
}

extension LetterTexts.BehalfTexts {
    static let dutch = Self(
        child: "Je doet dit voor een kind.",
        group: "Je doet dit ook voor anderen.",
        someone: { name in name.map { "Je doet dit voor \($0)." } ?? "Je doet dit voor iemand anders." },
        asked: "We vragen die persoon eerst of dit goed is.",
        untilThen: "Tot dan vertellen we jou niets over die persoon.",
        ownName: { "Weten we het na \($0) nog niet? Dan zoeken we uit wat jij zelf zag." },
        nextOfKin: "Als naaste heb je daarvoor geen toestemming nodig.")
}

extension LetterTexts.NeedsTexts {
    static let dutch = Self(
        paper: "Je krijgt onze brieven per post.",
        interpreter: { "Je wilt een tolk: \($0). Wij zorgen daarvoor. Dat kost je niets." },
        reading: "Lezen is moeilijk voor je. Daarom lezen we onze brieven ook aan je voor.",
        hearing: "Bellen is moeilijk voor je. Daarom schrijven we, of we spreken af.",
        noVoicemail: "We spreken geen voicemail in.")
}
