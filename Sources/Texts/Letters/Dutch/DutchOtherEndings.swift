import Procedure

extension LetterTexts.Refusal {
    static let dutch = Self(
        tooOld: { "Dit gebeurde langer dan \($0) geleden" },
        thanks: "Dank je wel voor je verhaal. We hebben het goed gelezen.",
        happenedOn: { "Het gebeurde op \($0)." },
        happenedIn: { "Het gebeurde in \($0)." },
        age: { "Dat is langer dan \($0) geleden. Volgens onze regels onderzoeken we dat niet meer." },
        whyHeading: "Waarom",
        kept: "We bewaren wel wat je ons vertelde, om ervan te leren. "
            + "Je klacht telt mee in ons overzicht. Je naam staat daar niet in.",
        outOfScope: "Deze klacht kunnen wij niet uitzoeken",
        scope: "Wij onderzoeken klachten over onze organisatie en onze medewerkers. "
            + "Ook klachten over wie namens ons helpt. Jouw klacht gaat over iets anders.",
        elsewhereHeading: "Waar je wel terecht kunt",
        elsewhere: { name, phone in
            "Weet je niet waar je heen kunt? Bel \(name): \(phone). We denken met je mee."
        },
        policy: "Deze klacht zoeken wij niet uit",
        rule: "Dit is onze regel:")
}

extension LetterTexts.OtherEndings {
    static let dutch = Self(
        referredOn: "Een ander gaat verder met je klacht",
        agreedOn: { day in
            day.map { "Op \($0) spraken we dit met je af. Je vond het goed." }
                ?? "We spraken dit met je af. Je vond het goed."
        },
        destinationHeading: "Wie verdergaat met je klacht",
        whyHeading: "Waarom",
        stops: "Wij doen zelf geen onderzoek meer. Je klacht telt wel mee in ons overzicht.",
        changed: { name, phone in "Wil je toch dat wij het uitzoeken? Bel \(name): \(phone)." },
        notAComplaint: "Je bericht was geen klacht",
        seenTogether: "Je stuurde ons een bericht. Samen zagen we dat het geen klacht is.",
        afterDeath: { name in name.map { "Over de klacht van \($0)" } ?? "Over de klacht" },
        heard: { name in
            name.map { "We hoorden dat \($0) is overleden." }
                ?? "We hoorden dat de persoon met de klacht is overleden."
        },
        condolence: "Gecondoleerd. We wensen je veel sterkte.",
        stopsNow: "We doen geen onderzoek meer naar deze klacht.",
        nextOfKinHeading: "Wil jij verder met de klacht?",
        nextOfKin: "Als naaste mag je zelf een klacht sturen. Je hebt daarvoor geen toestemming nodig.",
        questions: { name, phone in "Wil je erover praten? Bel \(name): \(phone)." })
}

extension LetterTexts.Handling {
    static let dutch = Self(
        subject: "Wie je klacht uitzoekt",
        stoppedSubject: "Wie bevestigt dat je klacht stopt",
        confirmsStop: { name, title in
            "Je bent gestopt met je klacht. \(name) is \(title) en bevestigt dat in een brief."
        },
        handles: { name, title in "\(name) is \(title) en zoekt je klacht uit." },
        looks: { name, title in "\(name) is \(title) en kijkt of we je klacht nog mogen uitzoeken." },
        takesOver: { name, title in "\(name) is \(title) en zoekt vanaf nu je klacht uit." },
        nobodyLeft: {
            "Bij ons had iedereen ermee te maken. Daarom vroeg \($0) iemand van buiten."
        },
        uninvolved: { "\($0) had niets te maken met wat er gebeurde." },
        noRepeat: "Je hoeft je verhaal niet opnieuw te vertellen.",
        contact: { name, day in "\(name) neemt contact met je op, uiterlijk \(day)." },
        secrecy: { "\($0) moet zwijgen over alles in je klacht." },
        sameDay: "De dag van ons antwoord verandert niet.",
        objectionHeading: "Vind je dit niet goed?",
        objection: "Misschien had deze persoon er toch mee te maken.",
        recorded: "Wat je ons liet weten",
        toldUs: { channel, day, name in
            switch channel {
            case .telephone: "Op \(day) belde je met \(name)."
            case .inPerson: "Op \(day) praatte je met \(name)."
            case .paper: "Op \(day) kregen we je brief. \(name) las die."
            case .email, .web: "Op \(day) kregen we je bericht. \(name) las het."
            case .viaOthers: "Op \(day) hoorde \(name) dit via iemand anders."
            }
        },
        withdrawal: "Je wilt stoppen met je klacht.",
        partWithdrawal: "Je wilt stoppen met een deel van je klacht.",
        agreement: "Je bent het eens met de afspraken.",
        wantsToTalk: "Je wilt eerst overleggen over de afspraken.",
        correction: "Je vertelde wat er niet klopte.",
        minutesAreRight: "Je vindt dat het verslag klopt.",
        referral: "Je wilt hulp van de klachtenfunctionaris.",
        officerReads: """
            De klachtenfunctionaris mag je klacht lezen. Dat geldt ook voor je brieven, je \
            bestanden en hoe wij je bereiken.
            """,
        substituteReads: """
            De vervanger van de klachtenfunctionaris mag je klacht lezen. Dat geldt ook voor je \
            brieven, je bestanden en hoe wij je bereiken. De klachtenfunctionaris zelf mag dat niet.
            """,
        officerStopsReading: "De klachtenfunctionaris mag je klacht niet meer lezen.",
        naming: "Wij mogen je naam noemen.",
        noNaming: "Wij mogen je naam niet noemen.",
        reach: "Je wilt dat wij je op een andere manier bereiken.",
        continuation: "Je wilt verder met je klacht.",
        laterDay: { "Je vindt het goed dat ons antwoord later komt. Je krijgt het uiterlijk \($0)." },
        attachment: "Je gaf ons iets dat bij je klacht hoort.",
        join: "Je vindt het goed dat we twee klachten samen uitzoeken.",
        inYourWords: "Dit schreven we op:",
        readBack: "We hebben het aan je voorgelezen. Je zei dat het klopt.")
}
