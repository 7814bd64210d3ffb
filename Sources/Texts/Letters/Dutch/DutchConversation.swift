extension LetterTexts.Conversation {
    static let dutch = Self(
        invitation: "Wil je met mij praten?",
        talkAboutYours: "Ik wil graag met je praten over je klacht.",
        talkAboutIt: "Ik wil graag met je praten over de klacht.",
        on: { "Kun je op \($0)?" },
        onAt: { day, time in "Kun je op \(day) om \(time)?" },
        place: { "We praten op deze plek: \($0)." },
        byTelephone: "Ik bel je.",
        with: { "Bij het gesprek zijn: \($0)." },
        bring: "Je mag iemand meenemen. Een tolk mag ook.",
        bringByTelephone: "Er mag iemand meeluisteren. Een tolk mag ook.",
        interpreter: { "Wij zorgen voor een tolk: \($0). Dat kost je niets." },
        company: { "Jij neemt mee: \($0)." },
        minutesFollow: "Ik maak een verslag van het gesprek. Jij krijgt dat ook. "
            + "Je kunt dan zeggen wat er niet klopt.",
        cannotHeading: "Kun je niet?",
        needNot: "Wil je niet praten? Dat mag. Dan ga ik verder met wat ik weet.",
        calledOff: "Ons gesprek gaat niet door",
        notOn: { "Het gesprek van \($0) gaat niet door." },
        otherDay: "Ik vraag je voor een andere dag. Die staat in deze brief.",
        noDay: "Je hoeft die dag niets te doen. Ik laat je weten hoe het verdergaat.",
        minutes: "Verslag van ons gesprek",
        talked: { "Op \($0) praatten we met elkaar." },
        telephoned: { "Op \($0) belden we met elkaar." },
        present: { "Bij het gesprek waren: \($0)." },
        recordHeading: "Het verslag",
        shortened: "Een deel van het verslag staat hier niet. Zo beschermen we iemand.",
        correctHeading: "Klopt het?",
        correctBy: { "Laat het weten uiterlijk \($0)." },
        added: "Wat je zegt, zetten we bij het verslag.",
        silence: "Hoor ik niets? Dan ga ik verder met dit verslag.",
        confidential: "Dit verslag is vertrouwelijk. Laat het niet zomaar aan anderen lezen.")
}

extension LetterTexts.Progress {
    static let dutch = Self(
        subject: "Hoe het staat met je klacht",
        answerBy: { "Je krijgt ons antwoord uiterlijk \($0)." },
        missed: "We zijn te laat met ons antwoord",
        ahead: "Ons antwoord komt later",
        wasMissed: { "Je zou ons antwoord krijgen uiterlijk \($0). Dat is niet gelukt. Dat is onze fout." },
        willBeMissed: {
            "Je zou ons antwoord krijgen uiterlijk \($0). Dat gaat niet lukken. Dat is onze fout."
        },
        cause: "Dit is de reden:",
        newDay: { "Je krijgt ons antwoord nu uiterlijk \($0)." },
        nothingToDo: "We werken door aan je klacht. Jij hoeft niets te doen.",
        talk: { name, phone in "Wil je hier met iemand over praten? Bel \(name): \(phone)." },
        unreachable: { day in
            """
            We probeerden je te bereiken. Dat lukte niet. Wil je nog iets vertellen? Doe dat uiterlijk \
            \(day). Horen we niets? Dan beslissen we met wat we nu weten. Je klacht gaat gewoon door.
            """
        },
        confirmation: "We hebben je klacht onderzocht",
        finished: { "Op \($0) was ons onderzoek klaar." },
        confirmed: "Dat bevestigen we met deze brief.",
        didHeading: "Wat we hebben gedaan",
        writing: { "Nu schrijven we ons antwoord. Je krijgt het uiterlijk \($0)." })
}
