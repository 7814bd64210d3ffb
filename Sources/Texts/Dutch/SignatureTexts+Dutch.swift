extension SignatureTexts {
    static let dutch = Self(
        keyTitle: "Onze sleutel",
        keyLead: { organisation in
            """
            \(organisation) zet een digitale handtekening op elk dossier. Met deze sleutel kan \
            iedereen haar nakijken.
            """
        },
        key: "De sleutel",
        keyFile: "Haal de sleutel op als bestand",
        byHand:
            """
            Dit is een Ed25519-sleutel, in hexadecimale cijfers. Schrijf haar over of print haar. Zo \
            weet je later dat zij niet is veranderd.
            """,
        toCheck: "Controleer een bestand",
        title: "Controleer een bestand",
        lead: """
            Kreeg je van ons een dossier of een kopie van je gegevens? Of een bewijs van ontvangst? \
            Hier zie je of er iets aan is veranderd.
            """,
        privacy: "We bewaren het bestand niet. We kijken er een keer naar en gooien het weg.",
        file: "Welk bestand?",
        hint: { size in "Een zip-bestand, hooguit \(size). Pak het niet uit." },
        button: "Controleer",
        noFile: "Kies eerst een bestand. Een leeg bestand kan niet.",
        tooLarge: { size in "Dit bestand is groter dan \(size). Vraag ons om het na te kijken." },
        busy: "We kijken net een ander bestand na. Wacht een minuut en probeer het nog eens.",
        whole: "Dit bestand is heel. Het is precies zoals wij het gaven.",
        wholeFrom: { number, day in "Het gaat over klacht \(number). We maakten het op \(day)." },
        notWhole: "Dit bestand is niet zoals wij het gaven.",
        notOurs: "De handtekening is niet van ons, of zij klopt niet.",
        unreadable: "Dit is geen bestand van ons. Of het is niet goed overgekomen.",
        changed: { path in "Er is iets veranderd in \(path)." },
        missing: { path in "Dit ontbreekt: \(path)." },
        added: { path in "Dit hoort er niet bij: \(path)." },
        askUs: { telephone in "Twijfel je? Bel ons: \(telephone)." },
        another: "Controleer nog een bestand")
}
