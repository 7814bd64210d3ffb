extension FormTexts.About {
    static let dutch = Self(
        title: "Over wie of wat gaat je klacht?",
        employee: { organisation in "Iemand die bij \(organisation) werkt" },
        partner: { organisation in "Een andere organisatie die mij helpt voor \(organisation)" },
        organisation: { organisation in "\(organisation) zelf" },
        organisationHint: "Bijvoorbeeld een regel, een brief of lang wachten.",
        unsure: "Dat weet ik niet precies",
        name: "Weet je een naam, een team of een plek? (mag je leeg laten)",
        avoidTitle: "Is er iemand die dit niet mag lezen? (mag je leeg laten)",
        avoidHint: "Schrijf de naam op. Die persoon kan je klacht niet openen.",
        avoidNames: "Naam of namen",
        avoidDesk: "Iemand bij de balie mag dit niet lezen",
        avoidDeskHint: "Dan gaat je klacht niet langs de balie.",
        choose: "Kies over wie of wat het gaat. Weet je het niet? Kies dan: dat weet ik niet precies.")
}

extension FormTexts.Effect {
    static let dutch = Self(
        title: "Hoe voel je je hierdoor? (mag je leeg laten)",
        hint: "Bijvoorbeeld: ik slaap slecht. Of: ik durf er niet meer heen.",
        tooLong: "Dit is te lang voor dit vak. Maak het korter.")
}

extension FormTexts.Wishes {
    static let dutch = Self(
        title: "Wat wil je dat wij doen? (mag je leeg laten)",
        hint: "Je mag meer dan één ding kiezen.",
        other: "Iets anders")
}
