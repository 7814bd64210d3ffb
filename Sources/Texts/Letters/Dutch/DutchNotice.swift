extension LetterTexts.Notice {
    static let dutch = Self(
        subject: "Wil je vertellen hoe jij het zag?",
        somebody: "Iemand",
        aboutYou: { "\($0) heeft een klacht over iets wat met jou te maken heeft." },
        aboutPartner: { "\($0) heeft een klacht over de hulp die jullie geven." },
        aboutOrganisation: { "\($0) heeft een klacht over onze organisatie. Jij reageert namens ons." },
        undecided: "Er is nog niets besloten. Ik wil graag weten hoe jij het zag.",
        unnamed: "Wie dat is, vertellen we niet. Probeer daar niet achter te komen.",
        partsHeading: "Waar het over gaat",
        told: "Dit is ons verteld:",
        attachments: { $0 == 1 ? "Er hoort 1 bestand bij." : "Er horen \($0) bestanden bij." },
        questionsHeading: "Mijn vragen",
        whenHeading: "Tot wanneer",
        fromOpening: { day, term in
            "Je hebt \(term) vanaf de dag dat je deze brief opent. "
                + "Open je de brief vandaag? Reageer dan uiterlijk \(day)."
        },
        fromPosting: { posted, day, term in
            "Je hebt \(term). Ging deze brief op \(posted) op de post? Reageer dan uiterlijk \(day)."
        },
        postedLater: "Ging de brief later op de post? Dan heb je evenveel dagen langer.",
        handed: "Kreeg je de brief van een van ons? Dan gaat je tijd die dag in.",
        openedSooner: "Open je de vraag eerder met een code? Dan gaat je tijd die dag in.",
        silence: "Hoor ik niets? Dan ga ik verder met wat ik weet. "
            + "Je kunt nog reageren tot ons antwoord weg is.",
        howHeading: "Hoe je reageert",
        howSignedIn: { site, phone in
            "Schrijf je reactie op \(site)/vragen. Je mag ook bellen of langskomen. Bel daarvoor \(phone)."
        },
        howByPost: { "Schrijf ons een brief. Of bel \($0). Dan maken we een afspraak." },
        howWithCode: { "Zit er een kaart met een code bij? Dan kun je ook antwoorden op \($0)/vragen." },
        colleague: "Weet een collega hier meer van? Laat het mij weten. Dan vraag ik het die collega.",
        afterwards: "Je hoort van ons hoe het afloopt.",
        supportHeading: "Steun voor jou",
        support: "Een klacht kan moeilijk zijn. Je hoeft dit niet alleen te doen.",
        supportPerson: { "Je kunt praten met \($0)." },
        supportAnyone: "Je mag iemand meenemen naar een gesprek.",
        secrecyHeading: "Praat er niet over",
        secrecy: "Deze klacht is vertrouwelijk. Praat er niet over met collega's of klanten. "
            + "Met wie jou steunt, mag het wel.",
        helpingHeading: "Help je deze persoon nu?",
        helping: { "Bel mij eerst: \($0). Dan spreken we af hoe de hulp doorgaat." })
}

extension LetterTexts.HowItEnded {
    static let dutch = Self(
        subject: "Hoe de klacht is afgelopen",
        intro: "Er was een klacht over iets wat met jou te maken had. Die is nu afgerond.",
        thanks: "Dank je wel voor je reactie.",
        heading: "Wat jou aangaat",
        upheld: "Ik vind dat dit niet goed is gegaan.",
        notUpheld: "Ik vind dat dit goed is gegaan.",
        noFinding: "Ik kan niet vaststellen wat er is gebeurd.",
        solved: "Dit is samen opgelost. Wij geven geen oordeel.",
        withdrawn:
            "De persoon met de klacht is gestopt. Wij doen geen onderzoek meer. Wij geven geen oordeel.",
        notTakenUp: "Dit hebben wij niet onderzocht. Wij geven geen oordeel.",
        referredOn: "Een andere organisatie kijkt hiernaar. Wij geven geen oordeel.",
        notAComplaint: "Dit bleek geen klacht te zijn. Wij geven geen oordeel.",
        stopped: "De klacht is gestopt. Wij geven geen oordeel.",
        explain: { name, phone in "Wil je weten hoe ik hiertoe kwam? Bel \(name): \(phone)." },
        secrecyHeading: "Praat er niet over",
        secrecy: "Ook nu blijft de klacht vertrouwelijk. Praat er niet over met collega's of klanten.",
        questionsHeading: "Vragen of steun",
        questions: { name, phone in "Wil je hierover praten? Bel \(name): \(phone)." })
}
