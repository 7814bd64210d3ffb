extension RespondentTexts {
    static let dutch = Self(
        title: "De vraag",
        lead: "Iemand heeft een klacht. Jij kunt vertellen hoe jij het zag. Er is nog niets besloten.",
        leadEnded: "Iemand had een klacht. Jij kon vertellen hoe jij het zag. De klacht is nu klaar.",
        about: { name in "De klacht is van \(name)." },
        unnamed: "Wie dat is, vertellen we niet. Probeer daar niet achter te komen.",
        sharedHeading: "Dit gaat over jou",
        filesHeading: "Bestanden erbij",
        questionHeading: "Wat we van je willen weten",
        whenHeading: "Tot wanneer",
        daysLeft: { count, day in "Nog \(plural(count, "dag", "dagen")). Reageer uiterlijk \(day)." },
        lastDay: { day in "Vandaag is de laatste dag: \(day)." },
        over: "De tijd is voorbij. Je kunt nog reageren. De manager kan al verder zijn.",
        began: { days, day in "Je \(days) dagen tellen vanaf \(day)." },
        starts: { days in "Je hebt \(days) dagen vanaf de dag dat je de vraag opent." },
        secrecy: "Praat er niet over met collega’s of klanten.",
        supportHeading: "Steun voor jou",
        support: { name in "Wil je erover praten? Dat kan met \(name)." },
        leader: "Je leidinggevende mag je steunen. Je antwoordt zelf.",
        helping: "Help je deze persoon nu? Bel de manager eerst.",
        call: { name, telephone in "Bellen kan ook: \(name), \(telephone)." },
        moreHeading: "Wat kun je nog meer doen?",
        react: "Schrijf je reactie",
        outcome: "Brieven aan jou",
        ended: "Deze klacht is afgerond. Je hoeft niets meer te doen.",
        entry: .dutch, list: .dutch, promise: .dutch, reaction: .dutch, files: .dutch, handing: .dutch,
        talk: .dutch)
}

extension RespondentTexts.Entry {
    static let dutch = Self(
        title: "Een vraag aan jou",
        lead: "Je hebt geen wachtwoord nodig. Wij mailen je een link waarmee je binnenkomt.",
        label: "Je e-mailadres",
        hint: "Het adres waarop je bericht van ons kreeg.",
        ask: "Stuur mij een link",
        wrong: "Vul je e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.",
        sent:
            "Staat er een vraag voor je klaar? Dan krijg je nu een mail met een link. De link werkt 24 uur.",
        sentAgain: "Geen mail gekregen? Kijk bij ongewenste mail. Of bel ons.",
        door: "Wij sturen de link naar het adres waarop je deze mail kreeg.",
        arrived: "Je bent er bijna",
        once: "De link werkt één keer. Geef hem aan niemand door.",
        enter: "Open mijn vragen",
        expired: "Deze link werkt niet meer. Vraag een nieuwe. Dat kan zo vaak als nodig is.",
        codeHeading: "Kreeg je een brief met een code?",
        codeLabel: "De code uit de brief",
        codeHint: "De code heeft 12 tekens. Hoofdletters en spaties maken niet uit.",
        codeOpen: "Open met de code",
        codeEmpty: "Vul de code in. Die staat op de kaart bij de brief.",
        codeUnknown: "Deze code kennen we niet. Kijk of je alle 12 tekens hebt.",
        over: "Je was een tijd weg. Vraag een nieuwe link. Wat je bewaarde, staat er nog.",
        leave: "Sluit af",
        left: "Je bent weg. Sluit ook de browser als het niet je eigen computer is.")
}

extension RespondentTexts.List {
    static let dutch = Self(
        title: "Mijn vragen",
        none: "Er zijn geen vragen voor jou.",
        item: { number in "Vraag over klacht \(number)" },
        asked: { day in "Gesteld op \(day)" },
        unopened: "Nog niet geopend",
        answered: "Je reactie is binnen",
        closed: "Afgerond",
        ownData: { telephone in
            "Wil je weten wat we over jou bewaren? Of klopt het niet? Bel \(telephone). Dan regelen we dat."
        })
}

extension RespondentTexts.Promise {
    static let dutch = Self(
        title: "Beloof eerst dat je zwijgt",
        lead: "Wat je hierna leest, is vertrouwelijk. Ook voor jou geldt de plicht om te zwijgen.",
        words: """
            Ik praat hier met niemand anders over. Niet op het werk, niet thuis en ook later niet. Met de \
            manager en met wie mij steunt, mag ik wel praten.
            """,
        isKept: "Wij schrijven op dat je dit beloofde. Dan gaat de vraag open en begint je tijd.",
        accept: "Dat beloof ik",
        leave: "Nee, ik open de vraag nu niet",
        help: { telephone in "Wil je dit niet beloven, of heb je een vraag? Bel ons: \(telephone)." })
}

extension RespondentTexts.Reaction {
    static let dutch = Self(
        title: "Je reactie",
        label: "Hoe zag jij het?",
        hint: "Schrijf wat jij zelf zag en deed. Schrijffouten zijn niet erg.",
        save: "Bewaar",
        saved: "Je tekst is bewaard. Verstuurd is hij nog niet.",
        others: "Deze pagina stond ook in een ander venster open. Ook die tekst is bewaard. "
            + "Kijk even, en druk dan nog een keer. "
            + "Neem hieruit over wat je nodig hebt. Hij gaat weg als je je reactie verstuurt.",
        preview: "Bekijk je reactie",
        previewTitle: "Kijk je reactie na",
        previewLead: "Je reactie is nog niet verstuurd. Klopt alles? Verstuur hem dan.",
        change: "Verander je tekst",
        send: "Verstuur je reactie",
        sent: "Dank je wel. Je reactie is binnen. Je kunt hem hier teruglezen.",
        add: "Voeg iets toe aan je reactie",
        empty: "Schrijf op hoe jij het zag. Een paar zinnen is genoeg.",
        tooLong: "Je tekst is te lang. Maak hem korter, of stuur een bestand mee.",
        yours: { day in "Je reactie van \(day)" },
        late: "Deze reactie kwam na de laatste dag. De manager leest hem als het antwoord nog niet weg is.",
        readers: "De manager leest dit. In ons antwoord staat wat beide kanten zeggen.")
}

extension RespondentTexts.Files {
    static let dutch = Self(
        title: "Stuur een bestand mee",
        readers: "Alleen de manager kan dit bestand openen.",
        sent: "Je bestand is verstuurd. Hieronder staat wat we van je hebben.",
        heading: "Dit hebben we van je",
        none: "Je stuurde nog geen bestanden.")
}

extension RespondentTexts.Handing {
    static let dutch = Self(
        title: "Geef door aan een collega",
        lead: { partner in "Weet een collega van \(partner) hier meer van? Geef de vraag dan door." },
        name: "Hoe heet je collega?",
        noName: "Vul de naam van je collega in.",
        email: "Het e-mailadres van je collega zelf",
        emailHint: "Na het @-teken staat hetzelfde als bij jou. Anders belt je collega ons.",
        term: "De laatste dag blijft gelijk. Jij kunt de vraag daarna niet meer lezen. "
            + "We schrijven op dat jij hem doorgaf.",
        send: "Geef door",
        done: "De vraag is nu bij je collega.")
}

extension RespondentTexts.Talk {
    static let dutch = Self(
        heading: "Gesprekken",
        at: { day, time in "\(day) om \(time) uur" },
        place: { place in "De plek: \(place)." },
        byTelephone: "We bellen je.",
        bring: "Je mag iemand meenemen.",
        calendar: "Zet het in je agenda",
        calendarTitle: "Gesprek")
}
