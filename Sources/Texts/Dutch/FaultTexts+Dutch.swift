extension FaultTexts {
    static let dutch = Self(
        notFoundTitle: "Deze pagina is er niet",
        notFound: { phone in "Ga naar het begin of bel \(phone)." },
        serverTitle: "Er ging iets fout bij ons",
        server: { phone in
            "Wat je invulde, is bewaard tot de vorige stap. Probeer het zo nog eens, of bel \(phone)."
        },
        tooLargeTitle: "Dit is te groot",
        tooLarge: { megabytes in
            """
            Een bestand mag \(megabytes) MB zijn. Je antwoorden zijn bewaard. Kies een kleiner \
            bestand, of ga verder zonder.
            """
        },
        unreadableTitle: "We konden dit niet lezen",
        unreadable: { phone in "Ga terug en probeer het nog een keer. Lukt het niet? Bel \(phone)." },
        forbiddenTitle: "Dit lukt zo niet",
        forbidden: { phone in "Ga naar het begin en probeer het opnieuw. Lukt het niet? Bel \(phone)." },
        wrongMethodTitle: "Dit kan hier niet",
        wrongMethod: "Ga terug en gebruik de knop op de pagina.",
        tooManyTitle: "Even wachten",
        tooMany: { time, phone in "Er kwam te veel tegelijk. Wacht \(time). Of bel \(phone)." },
        busyTitle: "Het is nu even druk",
        busy: { phone in "Probeer het zo nog een keer, of bel \(phone)." },
        staleTitle: "Druk nog één keer op de knop",
        stale: { phone in
            """
            Deze pagina stond lang open, of je cookies zijn weg. Wat je typte, is er nog. Lukt het niet? Bel \
            \(phone).
            """
        },
        outsideTitle: "Je was een tijd weg",
        outside: """
            Wat je typte, is er nog. Open eerst de pagina hieronder in een nieuw tabblad. \
            Kom dan hier terug en druk op de knop.
            """,
        fileAgain: "Kies je bestand daarna opnieuw. Dat is niet meegekomen.",
        typed: "Dit typte je",
        requestNumber: { number in "Noem dit nummer als je belt: \(number)" })
}
