extension FormTexts.Files {
    static let dutch = Self(
        title: "Wil je iets meesturen? (mag je leeg laten)",
        hint: "Bijvoorbeeld een foto, een brief of een Word-bestand. Een foto met je telefoon mag ook.",
        kinds: "Je kunt een foto, pdf, Word-bestand, tekstbestand of opname sturen.",
        properties: """
            Uit een foto halen we weg waar hij is gemaakt. In een pdf of Word-bestand kan je naam staan. \
            Die blijft erin.
            """,
        limits: { count, megabytes in
            "Je kunt \(count) bestanden meesturen. Een bestand mag \(megabytes) MB zijn."
        },
        label: "Kies een bestand",
        add: "Voeg dit bestand toe",
        list: "Dit stuur je mee",
        file: { name, size in "\(name) (\(size))" },
        remove: { name in "Verwijder \(name)" },
        removed: { name in "\(name) is verwijderd." },
        added: { name in "\(name) is toegevoegd." },
        tooBig: { name, megabytes, size in
            "\(name) is te groot. Een bestand mag \(megabytes) MB zijn. Dit is \(size)."
        },
        wrongKind: "Dit soort bestand kunnen we niet openen. Stuur een foto, pdf of Word-bestand.",
        empty: "Dit bestand is leeg. Kies een ander bestand.",
        broken: """
            Het bestand kwam niet goed over. Je antwoorden zijn bewaard. Probeer het nog een keer, \
            of ga verder zonder bestand.
            """,
        virus: "In dit bestand zit mogelijk een virus. We hebben het niet bewaard.",
        none: "Kies eerst een bestand.",
        tooMany: { count in "Je hebt al \(count) bestanden. Verwijder er eerst een." })
}
