extension FollowTexts.Phases {
    static let dutch = Self(
        received: "Je klacht is binnen. We zoeken een manager die er niet bij betrokken was.",
        proposed: "We vroegen een manager om je klacht uit te zoeken.",
        tooOld: { years in
            """
            Het is langer dan \(years == 1 ? "een" : "\(years)") jaar geleden. \
            We kijken eerst of we het nog mogen uitzoeken.
            """
        },
        investigating: { name in "Manager \(name) zoekt uit wat er is gebeurd." },
        waitingForReaction: { name in
            "Manager \(name) vroeg om een reactie. De ander krijgt daar tijd voor."
        },
        agreeing: { name in "Manager \(name) heeft een voorstel voor jou." },
        answering: { name in "Manager \(name) schrijft ons antwoord." },
        sending: "Ons antwoord is klaar. Het komt met de post, of wij lezen het voor.",
        closed: { day in "Je klacht is klaar sinds \(day). Lees ons antwoord." },
        stopped: { day in "Je bent gestopt met je klacht op \(day)." },
        notTakenOn: "We onderzoeken deze klacht niet. In onze brief staat waarom.",
        late: { name in "\(name) werkt er nog aan. Je hoort het nieuwe moment van ons." },
        otherDay: "Let op: we wissen alles op een andere dag dan in de brief.",
        codeWorksUntil: { day in "Je code werkt tot \(day). Daarna wissen we alles." },
        undoUntil: { day in "Je kunt nog terugkomen tot en met \(day)." },
        mandatePending:
            "We vragen eerst aan de ander of die dit goedvindt. Tot dan vertellen we niemand iets.",
        partStopped: { number in "Je bent gestopt met punt \(number)." },
        quiet: { days, name, phone in
            """
            Je hoorde \(days) dagen niets van ons. Dat is te lang. \(name) moet je nu schrijven. \
            Bellen mag ook: \(phone).
            """
        },
        undoOver: { day in "Terugkomen kon tot en met \(day). Die tijd is voorbij." },
        newComplaint: "Is er weer iets gebeurd? Dan kun je een nieuwe klacht sturen.")
}

extension FollowTexts.Steps {
    static let dutch = Self(
        received: "Je klacht is binnen",
        manager: "Een manager zoekt je klacht uit",
        investigation: "We zoeken uit wat er is gebeurd",
        answer: "Je krijgt ons antwoord",
        done: { step in "\(step) (klaar)" },
        now: { step in "\(step) (nu bezig)" },
        later: { step in "\(step) (komt nog)" })
}

extension FollowTexts.Todo {
    static let dutch = Self(
        nothing: "Jij hoeft nu niets te doen.",
        willCall: "We bellen je als we iets willen vragen.",
        willWrite: "We sturen je een bericht als we iets willen vragen.",
        waiting: "Wij wachten op jou",
        readMinutes: { day in
            "Lees het verslag van het gesprek. Laat uiterlijk \(day) weten of het klopt."
        },
        readAgreements: "Lees de afspraken. Laat weten of je het ermee eens bent.",
        confirmReach: "We hoorden een nieuw nummer of adres. Laat weten of het klopt.",
        readMessage: { name in "\(name) stuurde je een bericht." },
        readLetter: { title in "Er is een brief voor je: \(title)." },
        talkAt: { day, place in "Je hebt een gesprek op \(day). Waar: \(place)." },
        talkByTelephone: { day in "We bellen je op \(day) voor een gesprek." })
}

extension FollowTexts.Acts {
    static let dutch = Self(
        message: { name in "Stuur een bericht aan \(name)" },
        messageToUs: "Stuur ons een bericht",
        file: "Stuur een foto, brief of opname",
        letters: "Lees onze brieven",
        officer: "Praat vertrouwelijk met de klachtenfunctionaris",
        stop: "Stop met je klacht",
        undoStop: "Ga toch verder met je klacht",
        notSolved: "Dit is niet opgelost",
        readers: "Kijk wie je klacht heeft gelezen",
        naming: "Kies of wij je naam mogen noemen",
        reach: "Verander hoe wij je bereiken",
        minding: "Verander waar wij op moeten letten",
        notKept: "Wij doen niet wat we beloofden",
        download: "Bewaar alles wat hier staat")
}
