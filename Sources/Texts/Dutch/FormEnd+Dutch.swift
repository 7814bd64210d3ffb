extension FormTexts.Check {
    static let dutch = Self(
        title: "Kijk je klacht na en verstuur hem",
        lead: "Je klacht is nog niet verstuurd. Klopt alles? Verstuur hem dan onderaan deze pagina.",
        story: "Wat er is gebeurd",
        storyInFile: { name in "In het bestand \(name)" },
        urgency: "Haast",
        callBack: "Wij bellen je op dit nummer",
        when: "Wanneer",
        about: "Over wie of wat",
        avoid: "Wie dit niet mag lezen",
        effect: "Wat het met je doet",
        wishes: "Wat je wilt",
        files: "Bestanden",
        fileCount: { count in plural(count, "bestand", "bestanden") },
        behalf: "Voor wie",
        knows: "Weet die persoon het?",
        name: "Je naam",
        mayBeNamed: "Mogen wij je naam noemen?",
        contact: "Contact",
        lettersTo: "Onze brieven gaan naar",
        safeTimes: "Wanneer we je veilig bellen",
        needs: "Waar we op letten",
        change: { what in "Verander: \(what)" },
        dataHeading: "Wat gebeurt er met je gegevens?",
        data: """
            Alleen mensen die je klacht uitzoeken, mogen dit lezen. Zij mogen er niet over praten \
            met anderen. De gemeente krijgt aantallen, zonder namen. En zinnen over wat wij veranderden.
            """,
        missing: "Er mist nog een antwoord. Beantwoord eerst deze vraag.")
}

extension FormTexts.Sent {
    static let dutch = Self(
        title: "Je klacht is binnen",
        thanks: "Dank je wel dat je dit vertelt.",
        codeHeading: "Bewaar deze code goed",
        codeLabel: "Je klachtcode",
        codeText: "Met deze code volg je je klacht en lees je berichten. Geef de code niet aan anderen.",
        codeMinutes: { minutes in "De code staat nog \(minutes) minuten op deze pagina." },
        number: { number in "Klachtnummer voor als je belt: \(number)" },
        saveCode: "Bewaar de code",
        nextHeading: "Wat gebeurt er nu?",
        hearWho: { day in "Uiterlijk \(day) hoor je wie je klacht uitzoekt." },
        investigate: { days in
            """
            We zoeken uit wat er is gebeurd. De persoon over wie het gaat, mag reageren. \
            Dat kan tot en met \(weeks(days, "week", "weken", "dagen")) na onze vraag.
            """
        },
        answer: { day in "Uiterlijk \(day) krijg je ons antwoord." },
        weCall: "Wij bellen je op het nummer dat je gaf.",
        tooOldCode: { years in
            """
            Het is langer dan \(years == 1 ? "een" : "\(years)") jaar geleden. \
            We lezen je verhaal. Ons antwoord lees je met je code.
            """
        },
        goneLink: "Ga naar je klacht",
        tooOld: { years in
            """
            Het is langer dan \(years == 1 ? "een" : "\(years)") jaar geleden. \
            We lezen je verhaal en sturen je een brief.
            """
        },
        nameless: "We kennen je naam niet. Alleen met je code kunnen we elkaar berichten sturen.",
        look: "Bekijk je klacht",
        helpHeading: "Hulp nodig?",
        help: { phone in "Bel \(phone). Of praat met de onafhankelijke klachtenfunctionaris." },
        sharedComputer: "Zit je op een computer van iemand anders? Sluit dan de browser.",
        goneTitle: "Hier staat geen code",
        gone: """
            Had je je klacht al verstuurd? Vul dan je code in. Nog niet? Ga dan verder met je klacht.
            """,
        fileName: { number in "code-\(number).txt" },
        fileText: { code, number, address in
            "Code: \(code)\nNummer: \(number)\nKijk op: \(address)\nGeef deze code niet aan anderen.\n"
        })
}
