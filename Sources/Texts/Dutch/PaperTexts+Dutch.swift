extension PaperTexts {
    static let dutch = Self(
        title: "Klachtenformulier",
        lead: "Vul in wat je weet. De rest mag je leeg laten.",
        danger: "Is er nu gevaar? Bel 112. Wacht niet op ons.",
        question: { number, title in "Vraag \(number). \(title)" },
        tick: "Kruis aan wat past.",
        moreSpace: "Is er te weinig plek? Schrijf verder op een eigen vel.",
        attach: "Doe kopieën erbij. Houd zelf de echte papieren.",
        phone: "Telefoonnummer",
        email: "E-mailadres",
        address: "Straat, huisnummer, postcode en plaats",
        dateAndName: "Datum en naam (mag je leeg laten)",
        sendTo: { address in "Stuur dit formulier naar: \(address)" },
        orBring: { phone in "Of geef het af. Hulp nodig bij invullen? Bel \(phone)." },
        whatNext: { days in
            """
            Je krijgt een brief met je klachtnummer en een code. Binnen \
            \(weeks(days, "week", "weken", "dagen")) krijg je ons antwoord.
            """
        },
        confidential: "Wij gaan vertrouwelijk om met je verhaal.",
        page: { number, total in "Bladzijde \(number) van \(total)" })
}
