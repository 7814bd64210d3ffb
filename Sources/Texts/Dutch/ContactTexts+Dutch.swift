extension ContactTexts {
    static let dutch = Self(
        title: "Contact",
        lead: "Wil je een klacht vertellen of iets vragen? Dat kan zo:",
        phone: { number in "Bel \(number)" },
        hours: { hours in "Je kunt bellen: \(hours)." },
        mail: { address in "Mail naar \(address)" },
        mailWarning: "Zet niets in een mail wat geheim moet blijven.",
        address: { address in "Kom langs of schrijf: \(address)" },
        form: "Vul het formulier in op deze site",
        paper: "Print het formulier (pdf)",
        interpreter: "Spreek je een andere taal? We regelen een tolk. Dat kost je niets.",
        bring: "Je mag altijd iemand meenemen.",
        danger: "Is er nu gevaar? Bel 112.",
        unset: "Dit is nog niet ingevuld.")
}
