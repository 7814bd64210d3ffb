extension FormTexts.Behalf {
    static let dutch = Self(
        title: "Voor wie is deze klacht?",
        themselves: "Voor mezelf",
        someoneElse: "Voor iemand anders",
        child: "Voor mijn kind",
        group: "Voor een groep mensen",
        groupSize: "Met hoeveel mensen zijn jullie? (mag je leeg laten)",
        choose: "Kies voor wie je de klacht indient.")
}

extension FormTexts.Represented {
    static let dutch = Self(
        title: "Voor wie is het?",
        name: "Naam (mag je leeg laten)",
        question: "Weet die persoon dat jij deze klacht indient?",
        agrees: "Ja, en het is goed",
        notYet: "Nee, nog niet",
        impossible: "Dat kan niet meer of niet goed",
        impossibleHint: "Bijvoorbeeld: de persoon is overleden of erg ziek.",
        choose: "Kies of die persoon het weet.",
        askFirstTitle: "Vraag het eerst als dat kan",
        askFirst: """
            Wij mogen je niets vertellen over die persoon zonder toestemming. Je mag de klacht wel \
            nu al versturen.
            """)
}

extension FormTexts.Name {
    static let dutch = Self(
        title: "Hoe heet je? (mag je leeg laten)",
        hint: "Zonder naam kunnen we minder goed uitzoeken wat er is gebeurd.",
        label: "Je naam",
        question: "Mogen wij je naam noemen bij de persoon over wie je klacht gaat?",
        yes: "Ja",
        no: "Nee",
        callFirst: "Bel mij eerst",
        choose: "Kies of wij je naam mogen noemen.")
}
