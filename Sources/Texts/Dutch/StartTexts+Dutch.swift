import Procedure

extension StartTexts {
    static let dutch = Self(
        title: "Een klacht indienen",
        lead: { organisation in
            """
            Ben je niet tevreden over \(organisation)? Vertel het ons. We nemen je klacht \
            serieus. We zoeken samen met jou naar een oplossing.
            """
        },
        dangerHeading: "Is er nu gevaar? Bel 112.",
        danger: "Dit formulier is niet voor noodgevallen.",
        howHeading: "Zo werkt het",
        facts: { terms in
            [
                "Invullen duurt ongeveer 10 minuten. Je hebt geen account nodig.",
                "Je krijgt een code. Met die code volg je je klacht.",
                "Een manager die er niet bij betrokken was, zoekt je klacht uit.",
                "Je krijgt binnen \(weeks(terms.finish, "week", "weken", "dagen")) antwoord.",
                "Wij gaan vertrouwelijk om met je verhaal.",
            ]
        },
        begin: "Begin met je klacht",
        haveCode: "Ik heb al een code",
        otherWaysHeading: "Liever niet via internet?",
        otherWays: { phone in "Bel \(phone), kom langs of print het formulier." },
        printForm: "Print het formulier (pdf)",
        visit: "Adres en openingstijden",
        officerHeading: "Wil je eerst met iemand praten?",
        officer: "De klachtenfunctionaris is onafhankelijk en helpt je gratis.",
        officerLink: "Lees meer over de klachtenfunctionaris",
        wiped: "Alles is gewist. We hebben niets bewaard.")
}
