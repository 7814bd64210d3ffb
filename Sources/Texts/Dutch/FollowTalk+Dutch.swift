extension FollowTexts.Messages {
    static let dutch = Self(
        title: "Berichten",
        none: "Er zijn nog geen berichten.",
        from: { name, day in "Van \(name), \(day)" },
        fromYou: { day in "Van jou, \(day)" },
        label: "Je bericht",
        hint: "De manager leest dit. De persoon over wie het gaat, leest dit niet.",
        hintBefore: "Wie je klacht uitzoekt, leest dit.",
        send: "Verstuur je bericht",
        sent: "Je bericht is verstuurd.",
        empty: "Schrijf eerst je bericht.",
        tooLong: "Je bericht is te lang. Maak het korter, of stuur een bestand mee.",
        file: "Wil je iets meesturen? (mag je leeg laten)",
        fileAgain: "Kies daarna je bestand nog een keer.",
        new: "Nieuw")
}

extension FollowTexts.Files {
    static let dutch = Self(
        title: "Stuur een foto, brief of opname",
        readers: "Wie je klacht uitzoekt, kan dit bestand openen.",
        limit: { megabytes in "Een bestand mag \(megabytes) MB zijn. Stuur je er meer? Doe ze één voor één."
        },
        sent: "Je bestand is verstuurd. Hieronder zie je wat we van je hebben.",
        list: "Dit hebben we van je",
        none: "Je stuurde nog geen bestanden.",
        add: "Verstuur dit bestand",
        sentOn: { day in "Verstuurd op \(day)" },
        receivedOn: { day in "Binnen op \(day). Wij hebben het hier neergezet." },
        broken: "Het bestand kwam niet goed over. Probeer het nog een keer.")
}

extension FollowTexts.Minutes {
    static let dutch = Self(
        title: { day in "Verslag van het gesprek op \(day)" },
        present: { names in "Erbij waren: \(names)" },
        question: "Klopt dit verslag?",
        yes: "Ja, dit klopt",
        no: "Nee, dit klopt niet",
        label: "Wat klopt er niet?",
        hint: "Je tekst komt bij het verslag. Het verslag zelf verandert niet.",
        send: "Verstuur",
        sent: "Dank je wel. Je antwoord staat bij het verslag.",
        choose: "Kies of het verslag klopt.",
        empty: "Schrijf op wat er niet klopt.",
        shortened: "Een deel van het verslag staat hier niet. Zo beschermen we iemand.",
        addLabel: "Wil je nog iets toevoegen?",
        addBy: { day in "Doe dat uiterlijk \(day). Dan kan de manager het nog gebruiken." })
}

extension FollowTexts.Agreements {
    static let dutch = Self(
        title: "De afspraken",
        received: { day in "Je klacht kwam binnen op \(day)." },
        factsHeading: "Wat er is gebeurd",
        listHeading: "Wat we afspreken",
        what: "Wat",
        who: "Wie",
        due: "Uiterlijk",
        agree: "Ik ben het hiermee eens",
        talk: "Ik wil eerst overleggen",
        label: "Wat wil je bespreken? (mag je leeg laten)",
        consequence: """
            Ben je het eens? Dan is je klacht hiermee klaar. Je krijgt een brief met de afspraken.
            """,
        agreed: "Je bent het eens. Je krijgt een brief met de afspraken.",
        agreedOn: { day in "Je was het eens met deze afspraken op \(day)." },
        talkOn: { day in "Je zei op \(day) dat je eerst wilt overleggen." },
        over: "Je hoeft hier niets meer over te zeggen. Vragen? Stuur ons een bericht.",
        willTalk: "We nemen contact met je op.",
        choose: "Kies wat je wilt.")
}
