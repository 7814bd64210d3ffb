extension FollowTexts.Outcomes {
    static let dutch = Self(
        title: "Ons antwoord",
        letters: "Onze brieven",
        noLetters: "Er zijn nog geen brieven.",
        letter: { title, day in "\(title), \(day)" },
        unread: "nog niet gelezen",
        pdf: "Bewaar deze brief (pdf)",
        officerHeading: "Ben je het er niet mee eens?",
        officer: "Dan kun je naar de klachtenfunctionaris. Die is onafhankelijk. Dat kost niets.",
        measuresHeading: "Wat we gaan doen",
        measure: { what, day in "\(what) – uiterlijk \(day)" },
        measureDone: { what, day in "\(what) – gedaan op \(day)" })
}

extension FollowTexts.NotSolved {
    static let dutch = Self(
        title: "Is het niet opgelost?",
        text: { day in "Laat het weten uiterlijk \(day). Dan gaan we verder met dezelfde klacht." },
        label: "Wat is er niet opgelost? (mag je leeg laten)",
        confirm: "Ga verder met mijn klacht",
        done: "We gaan verder met je klacht.")
}

extension FollowTexts.NotKept {
    static let dutch = Self(
        title: "Doen wij niet wat we beloofden?",
        lead: "Dan mag je daarover een nieuwe klacht sturen. Wij zetten hem bij deze klacht.",
        year: { years in "Dat kan tot \(years) jaar na de dag waarop het misging." },
        which: "Wat hebben we niet gedaan?",
        due: { day in "zou klaar zijn uiterlijk \(day)" },
        choose: "Kies wat we niet hebben gedaan.",
        label: "Vertel wat er misging",
        empty: "Vertel wat er misging.",
        confirm: "Ga verder",
        next: "Hierna zie je alles bij elkaar. Pas dan verstuur je de klacht.",
        alsoTold: "Wie je klacht uitzocht, krijgt bericht dat dit niet is gedaan.",
        told: { what in "Dit is niet gedaan: \(what)" },
        busy: "Je bent al bezig met een andere klacht. Verstuur die eerst, of wis hem.",
        toDraft: "Ga naar die klacht")
}

extension FollowTexts.Stopping {
    static let dutch = Self(
        title: "Wil je stoppen met je klacht?",
        text: "Dat mag altijd. Je hoeft niet te zeggen waarom.",
        reason: "Waarom wil je stoppen? (mag je leeg laten)",
        solved: "Het is opgelost",
        doNotWantTo: "Ik wil niet verder",
        doNotDare: "Ik durf niet verder",
        other: "Iets anders",
        before: "Is er eerst over gepraat? (mag je leeg laten)",
        beforeNone: "Nee, ik besluit dit zelf",
        beforeTalk: "Ja, met iemand van ons",
        beforeOfficer: "Ja, met de klachtenfunctionaris. De manager ziet dan dat je daarmee sprak.",
        officerHeading: "Wil je eerst met iemand praten?",
        officer: """
            Durf je niet verder? De klachtenfunctionaris denkt met je mee. De managers horen dat \
            niet.
            """,
        happens: """
            Wij stoppen met uitzoeken. Je krijgt een brief van de manager. We vragen je nog één keer \
            hoe het gaat.
            """,
        happensByCode: "Wij stoppen met uitzoeken. De brief van de manager lees je met je code.",
        undo: { days in "Je kunt terugkomen tot \(plural(days, "dag", "dagen")) na die brief." },
        which: "Waarmee wil je stoppen?",
        whole: "Met mijn hele klacht",
        point: { number in "Alleen met punt \(number)" },
        choose: "Kies waarmee je wilt stoppen.",
        confirm: "Ja, stop met mijn klacht",
        keep: "Nee, ga door met mijn klacht",
        done: "Je klacht is gestopt. Je krijgt een brief van de manager.",
        partDone: "Je bent gestopt met dit punt. De rest gaat door.",
        undoTitle: "Wil je toch verder?",
        undoText: "Dan gaan we verder met dezelfde klacht. De eerste dag blijft gelden.",
        undoConfirm: "Ja, ga verder met mijn klacht",
        undone: "We gaan verder met je klacht.")
}

extension FollowTexts.Readers {
    static let dutch = Self(
        title: "Wie heeft je klacht gelezen?",
        text: "Hier zie je wie je klacht opende, en op welke dag.",
        none: "Nog niemand heeft je klacht gelezen.",
        day: "Dag",
        who: "Wie",
        respondent: "Iemand over wie je klacht gaat. Alleen wat we daar vroegen.",
        question: "Staat hier iemand die dit niet mag lezen? Bel ons.")
}

extension FollowTexts.Later {
    static let dutch = Self(
        title: "Dit kan nog niet op deze site",
        text: { phone in "Bel \(phone). Dan schrijven wij het voor je op." })
}
