extension FormTexts.Story {
    static let dutch = Self(
        title: "Wat is er gebeurd?",
        hint: "Vertel het in je eigen woorden. Schrijffouten zijn niet erg. Het mag ook in je eigen taal.",
        helpHeading: "Weet je niet hoe je moet beginnen?",
        prompts: [
            "Wat gebeurde er?",
            "Waar was het?",
            "Wie was erbij?",
        ],
        fileHeading: "Vertel je het liever met je stem of op papier?",
        fileLabel: "Opname, of foto van je brief (mag je leeg laten)",
        fileHint: "Dan mag je het vak hierboven leeg laten.",
        charactersLeft: { count in "Je kunt nog \(plural(count, "teken", "tekens")) schrijven." },
        empty: "Vertel wat er is gebeurd. Een paar zinnen is genoeg.",
        tooLong: "Je verhaal is te lang voor dit vak. Maak het korter, of stuur de rest mee bij vraag 7.")
}

extension FormTexts.Urgency {
    static let dutch = Self(
        title: "Is er haast bij?",
        hint: "Is er nu gevaar? Bel 112. Wacht niet op ons.",
        no: "Nee",
        cannotWait: "Ja, het kan niet wachten",
        cannotWaitHint: "Bijvoorbeeld: je krijgt morgen geen hulp.",
        unsafe: "Ja, ik voel me niet veilig",
        choose: "Kies of er haast bij is.",
        callToo: { phone, hours in "Bel ons dan ook: \(phone). \(hours). Je kunt hier gewoon verder." })
}
