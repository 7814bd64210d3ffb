extension OwnDataTexts {
    static let dutch = Self(
        title: "Jouw gegevens",
        lead: "Wat we over je bewaren, mag je meenemen. Klopt er iets niet? Laat het weten.",
        receiptHeading: "Bewijs dat je klacht binnen is",
        receiptLead: "Een bestand met onze ontvangstbrief en onze digitale handtekening.",
        receipt: "Haal het bewijs op",
        allHeading: "Alles wat we over je bewaren",
        allLead:
            """
            Een zip-bestand met je verhaal, onze brieven en je eigen bestanden. Namen van anderen \
            staan er niet in.
            """,
        all: "Haal al je gegevens op",
        careful: "Bewaar dit op een plek waar niemand meekijkt.",
        checkLink: "Zo controleer je zo'n bestand",
        askHeading: "Klopt er iets niet?",
        askLead: "Vertel het ons. We schrijven het bij je klacht, en je krijgt antwoord.",
        kind: "Wat wil je?",
        correction: "Er staat iets verkeerd",
        objection: "Ik wil niet dat jullie dit bewaren of gebruiken",
        kindMissing: "Kies wat je wilt.",
        words: "Om wat gaat het?",
        wordsMissing: "Vertel om wat het gaat. Een zin is genoeg.",
        send: "Verstuur",
        sent: "We hebben je vraag. Je krijgt binnen een maand antwoord.",
        asked: { day in "Gevraagd op \(day)" },
        answered: { day in "Ons antwoord van \(day)" },
        answerLater: "Ons antwoord komt nog.",
        link: "Jouw gegevens")
}
