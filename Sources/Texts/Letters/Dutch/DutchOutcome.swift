import Procedure

extension LetterTexts.Outcome {
    static let dutch = Self(
        subject: "Ons antwoord op je klacht",
        intro: { "Op \($0) kregen wij je klacht. Dit is ons antwoord." },
        upheld: "Je hebt gelijk. Dat had niet mogen gebeuren. Onze excuses.",
        partly: "Voor een deel heb je gelijk.",
        wentWrong: { "Bij \($0) ging het fout. Onze excuses daarvoor." },
        wentWell: { "Bij \($0) vinden wij dat het goed is gegaan." },
        cannotTell: { "Bij \($0) kan ik niet vaststellen wat er is gebeurd." },
        notUpheld: "Wij geven je hierin geen gelijk. Ik leg uit waarom.",
        noFinding: "Ik kan niet vaststellen wat er is gebeurd. Het kan zijn gegaan zoals jij zegt. "
            + "Ik kon het niet vaststellen.",
        toldHeading: "Wat je ons vertelde",
        examinedHeading: "Wat ik heb uitgezocht",
        sides: "Dit zeggen beide kanten:",
        opinionHeading: "Wat ik vind, en waarom",
        verdict: { judgment in
            switch judgment {
            case .upheld: "Je hebt gelijk."
            case .notUpheld: "Ik geef je geen gelijk."
            case .noFinding: "Dit is niet vast te stellen."
            }
        },
        doingHeading: "Wat we gaan doen",
        nothing: { "We veranderen niets, omdat \($0)" },
        neverStaff: "Wat we met medewerkers bespreken, staat nooit in een brief.",
        notDone: { name, phone in "Gebeurt het niet? Bel \(name): \(phone)." })
}

extension LetterTexts.Settlement {
    static let dutch = Self(
        subject: "We hebben afspraken gemaakt",
        received: { "Op \($0) kregen wij je klacht. We hebben die samen opgelost." },
        mediated: "Dat lukte met hulp van de klachtenfunctionaris. Wat je daar vertelde, blijft geheim.",
        factsHeading: "Wat er gebeurde",
        agreedHeading: "Wat we afspraken",
        stops: "Hiermee stopt ons onderzoek.",
        notSolvedHeading: "Klopt er iets niet, of is het niet opgelost?",
        notSolved: { "Laat het weten uiterlijk \($0). Dan gaan we verder met dezelfde klacht." },
        brokenHeading: "Als wij ons niet aan de afspraken houden",
        broken: { name, phone in "Bel dan \(name): \(phone). Je kunt ook naar de klachtenfunctionaris." },
        newComplaint: { "Een nieuwe klacht mag ook. Dat kan tot \($0) na de dag waarop het misging." },
        addendum: "Dit hoort bij onze brief",
        earlierLetter: { "Op \($0) schreven wij je een brief. Daarna hielp de klachtenfunctionaris." },
        consent: "Je vond het goed dat we dit opschrijven. Wat je daar verder vertelde, blijft geheim.",
        stillHolds: "Wat in die brief stond, blijft gelden.",
        correction: "In onze brief stond een fout",
        wrongLetter: { day, title in "Op \(day) schreven wij je deze brief: \(title)." },
        ourMistake: "Daarin stond iets dat niet klopt. Dat is onze fout. Het spijt ons.",
        correctHeading: "Zo is het wel",
        restHolds: "De rest van die brief blijft gelden.")
}

extension LetterTexts.Withdrawal {
    static let dutch = Self(
        subject: "We stoppen met je klacht",
        ownWish: "Je wilt stoppen met je klacht.",
        afterMediation: "Je sprak met de klachtenfunctionaris. Nu wil je stoppen met je klacht.",
        afterConsultation: "We hebben met je overlegd. Nu wil je stoppen met je klacht.",
        mandateRefused: "De persoon voor wie je klaagde, wil niet verder.",
        fine: "Dat is goed.",
        partly: "Het gaat om dit deel van je klacht:",
        stopped: { "Vanaf \($0) doen wij hier geen onderzoek meer naar." },
        confidential: "Wat daar is verteld, blijft geheim.",
        call: "Wij nemen nog één keer contact met je op. Dan vragen we of dit echt is wat je wilt.",
        againHeading: "Wil je toch verder?",
        again: { "Laat het weten uiterlijk \($0). Dan gaan we verder waar we waren." },
        later: { "Daarna mag je een nieuwe klacht sturen. Dat kan tot \($0) na wat er gebeurde." },
        ownHeading: "Heb je zelf een klacht?",
        own: "Je mag ook een eigen klacht sturen, over wat jij zelf meemaakte.",
        counted: "Je klacht telt wel mee in ons overzicht. Je naam staat daar niet in.")
}
