extension OfficerTexts {
    static let dutch = Self(
        title: "De klachtenfunctionaris",
        lead: "De klachtenfunctionaris is onafhankelijk. De hulp is gratis.",
        helpHeading: "Waarmee helpt de klachtenfunctionaris?",
        help: [
            "Je kunt eerst praten, zonder klacht.",
            "De klachtenfunctionaris denkt mee over een oplossing.",
            "De klachtenfunctionaris kan met jou en de ander praten.",
            "Samen werken jullie aan vertrouwen.",
        ],
        whenHeading: "Wanneer kan dat?",
        when: """
            Altijd. Voor je klacht, tijdens je klacht en na ons antwoord. Ons werk gaat intussen \
            gewoon door.
            """,
        notHeading: "Wat doet de klachtenfunctionaris niet?",
        not: "De klachtenfunctionaris zegt niet wie gelijk heeft.",
        trustHeading: "Wat je vertelt, blijft daar",
        trust: { name, substitute in
            """
            Alleen jij en \(name) weten wat je vertelt, en bij afwezigheid \(substitute). De \
            managers horen het niet. Niemand vertelt iets door zonder jouw toestemming.
            """
        },
        danger: """
            Alleen als iemand in groot gevaar is, kan dat anders zijn. Je hoort dat dan eerst, als \
            dat kan.
            """,
        contactHeading: "Contact",
        name: { name in "De klachtenfunctionaris is \(name)." },
        call: { phone in "Bel \(phone)." },
        mail: { address in "Mail naar \(address)." },
        replyDays: { count in "Je krijgt antwoord binnen \(plural(count, "werkdag", "werkdagen"))." },
        about: "Gaat je klacht over de klachtenfunctionaris? Dan helpt de vervanger je.")
}
