extension AccessibilityTexts {
    static let dutch = Self(
        title: "Toegankelijkheid",
        lead: "Iedereen moet deze site kunnen gebruiken.",
        passages: { phone in
            [
                Passage(
                    "Wat doen we daarvoor?",
                    [
                        "We schrijven in gewone taal.",
                        "Alles werkt met een toetsenbord en met een schermlezer.",
                        "Je kunt alles groter maken. Er is geen script nodig.",
                    ]),
                Passage(
                    "Aan welke regels houden we ons?",
                    [
                        "Aan WCAG 2.2, niveau A en AA.",
                        "We testen elke pagina met een programma.",
                    ]),
                Passage(
                    "Werkt er iets niet?",
                    [
                        "Bel \(phone). Vertel wat er misgaat.",
                        "Wij helpen je meteen en maken het beter.",
                    ]),
                Passage(
                    "Wil je het anders?",
                    [
                        "Je kunt ook bellen, langskomen of schrijven.",
                        "We lezen onze brieven voor als je dat wilt.",
                    ]),
            ]
        })
}
