import Procedure

extension RegulationTexts {
    static let dutch = Self(
        title: "Onze klachtenregeling, kort verteld",
        lead: { organisation in "Dit zijn de regels van \(organisation), in gewone taal." },
        validFrom: { day in "Deze regels gelden vanaf \(day)." },
        validFor: { day in "Deze regels gelden tot \(day)." },
        validUntil: { day in "Deze regels golden tot \(day)." },
        versions: "Alle versies van onze regels",
        version: { day in "Regels vanaf \(day)" },
        article: { number, heading in "\(number). \(heading)" },
        before: [
            Passage(
                "Vooraf",
                [
                    "Ben je ergens niet tevreden over? Dan mag je dat als klacht vertellen.",
                    "Na je klacht hoor je zo snel mogelijk van ons.",
                    "Wil je hulp van iemand die onafhankelijk is? Ga naar de klachtenfunctionaris.",
                ])
        ],
        articles: { terms in
            let reaction = weeks(terms.reaction, "week", "weken", "dagen")
            let finish = weeks(terms.finish, "week", "weken", "dagen")
            let age = String(terms.maximumAge)
            return [
                Passage(
                    "Waarover mag je klagen?",
                    [
                        "Over ons, of over iemand die bij ons werkt.",
                        "Ook over een organisatie die jou namens ons helpt.",
                    ]),
                Passage(
                    "Hoe klaag je, en wie zoekt het uit?",
                    [
                        "Je kunt schrijven, bellen of langskomen. Het formulier op deze site mag ook.",
                        "We onderzoeken wat hooguit \(age) jaar geleden is gebeurd.",
                        "Een manager zoekt het uit. Die manager was er niet bij betrokken.",
                    ]),
                Passage(
                    "Wat doet de manager?",
                    [
                        "De manager zoekt uit wat er is gebeurd.",
                        "Soms praat de manager daarvoor met mensen die erbij waren.",
                    ]),
                Passage(
                    "Lossen we het samen op?",
                    [
                        "Dan krijg je een brief.",
                        "Daarin staat wanneer je klaagde, wat er gebeurde en wat we afspreken.",
                    ]),
                Passage(
                    "Lukt het niet met de manager?",
                    [
                        "Dan kun je naar de klachtenfunctionaris. Die is onafhankelijk.",
                        "Die zoekt met jou naar een oplossing. En helpt om weer vertrouwen te krijgen.",
                    ]),
                Passage(
                    "Wat mag je van ons verwachten?",
                    [
                        "Je krijgt een brief als we klaar zijn met uitzoeken.",
                        "De persoon over wie het gaat, mag \(reaction) nadenken en reageren.",
                        "Na elk gesprek komt er een verslag. Iedereen die erbij hoort, krijgt het.",
                        "Ons antwoord staat in een brief, met uitleg. Daarin staat ook wat we veranderen.",
                        "Uiterlijk \(finish) na je klacht zijn we klaar.",
                    ]),
                Passage(
                    "Wil je stoppen?",
                    [
                        "Dat mag altijd. Ook na een gesprek of met hulp van de klachtenfunctionaris.",
                        "De manager stuurt je daarover een brief.",
                    ]),
                Passage(
                    "Wie leest mijn verhaal?",
                    [
                        "Alleen wie het nodig heeft.",
                        "Iedereen die ermee werkt, moet erover zwijgen.",
                    ]),
                Passage(
                    "Wat schrijven we op?",
                    [
                        "We houden een lijst bij van alle klachten.",
                        "Daarin staat waarover een klacht gaat, en wat we deden.",
                        "De gemeente krijgt soms een overzicht. Daar staan geen namen in.",
                    ]),
                Passage(
                    "Hoe lang gelden deze regels?",
                    [
                        "Tot er nieuwe regels zijn.",
                        "Een nieuwe wet kan een reden zijn om ze te veranderen.",
                    ]),
            ]
        },
        official: "De officiële tekst van onze regels")
}
