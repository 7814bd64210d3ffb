extension PrivacyTexts {
    static let dutch = Self(
        title: "Privacy",
        lead: { organisation in "\(organisation) gaat zorgvuldig om met wat je vertelt." },
        passages: { years in
            [
                Passage(
                    "Wat bewaren we?",
                    [
                        "Wat jij invult of vertelt. Wat we uitzoeken. En de brieven.",
                        "We vragen niet meer dan we nodig hebben. Je burgerservicenummer vragen we nooit.",
                    ]),
                Passage(
                    "Waarom?",
                    [
                        "Om je klacht uit te zoeken en ervan te leren."
                    ]),
                Passage(
                    "Wie leest het?",
                    [
                        "Eerst alleen de balie. Daarna alleen de manager die je klacht uitzoekt.",
                        "De manager kiest wat de ander leest. Jouw adres en telefoonnummer nooit.",
                        "Je gesprek met de klachtenfunctionaris lezen anderen niet.",
                        "Je kunt met je code zien wie je klacht opende.",
                    ]),
                Passage(
                    "Hoe bewaren we het?",
                    [
                        "Op slot. Elke klacht heeft een eigen sleutel.",
                        "In een mail staat nooit waar het over gaat.",
                        "Uit een foto halen we weg waar hij is gemaakt.",
                        "Een pdf of Word-bestand bewaren we zoals het kwam. Je naam kan erin staan.",
                    ]),
                Passage(
                    "Hoe lang?",
                    [
                        """
                        Tot \(plural(years, "jaar", "jaar")) nadat je klacht klaar is. Dan \
                        wissen we alles.
                        """,
                        """
                        Wat je invult en niet verstuurt, is weg na 2 uur. Of na 24 uur, als je \
                        dat vraagt.
                        """,
                    ]),
                Passage(
                    "Wat krijgt de gemeente?",
                    [
                        "Aantallen, en zinnen over wat wij veranderden.",
                        "Daar staan geen namen in.",
                        "Kleine aantallen laten we weg. Vijf is het kleinste getal.",
                        "Dat is geen bewijs dat niemand je herkent.",
                        "Daarom keuren twee mensen elk verslag.",
                    ]),
                Passage(
                    "Wat mag jij?",
                    [
                        "Je mag alles zien wat we over je bewaren.",
                        "Klopt er iets niet? Dan zetten we jouw woorden erbij.",
                        "Je mag vragen om alles eerder te wissen.",
                        """
                        Bel ons of mail ons daarvoor. Ben je niet tevreden? Dan kun je naar de \
                        Autoriteit Persoonsgegevens.
                        """,
                    ]),
            ]
        },
        contact: { phone in "Vragen over privacy? Bel \(phone)." })
}
