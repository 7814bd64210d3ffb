extension FormTexts.When {
    static let dutch = Self(
        title: "Wanneer is het gebeurd?",
        hint: """
            Weet je de dag niet meer? Laat de dag dan leeg. Gebeurde het vaker? Vul de laatste keer \
            in. Bijvoorbeeld: 27 3 2026.
            """,
        day: "Dag",
        month: "Maand",
        year: "Jaar",
        ongoing: "Het gebeurt nog steeds",
        unknown: "Ik weet het niet",
        empty: "Vul in wanneer het is gebeurd. Een maand en een jaar is genoeg.",
        noYear: "Vul ook het jaar in, bijvoorbeeld 2026.",
        noMonth: "Vul ook de maand in, bijvoorbeeld 3 of maart.",
        future: "Deze dag is nog niet geweest. Vul een dag in tot en met vandaag.",
        noSuchDay: "Deze dag bestaat niet. Kijk de dag en de maand na.",
        noSuchMonth: "Deze maand kennen we niet. Schrijf bijvoorbeeld 3 of maart.",
        yearInFour: "Schrijf het jaar met vier cijfers, bijvoorbeeld 2026.",
        tooLongAgo: "Dat is te lang geleden. Kijk het jaar na.",
        onlyOne: "Kies één antwoord: een datum, of een vakje.")
}

extension FormTexts.OverAYear {
    static let dutch = Self(
        title: { years in "Het is langer dan \(years == 1 ? "een" : "\(years)") jaar geleden" },
        text: { years in
            """
            Volgens onze regels onderzoeken we alleen \(years == 1 ? "het laatste" : "de laatste \(years)") \
            jaar. We willen je verhaal wel horen.
            """
        },
        question: "Wat wil je doen?",
        tell: "Ik wil het toch vertellen",
        tellHint: """
            We lezen het en schrijven het op. Je krijgt een antwoord. We doen er geen onderzoek \
            naar.
            """,
        officer: "Ik wil praten met de klachtenfunctionaris",
        wrongDate: "De datum klopt niet",
        choose: "Kies wat je wilt doen.")
}
