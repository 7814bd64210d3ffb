extension RespondentTexts {
    static let dutch = Self(
        title: "De vraag",
        lead: "Iemand heeft een klacht. Jij kunt vertellen hoe jij het zag. Er is nog niets besloten.",
        sharedHeading: "Dit gaat over jou",
        questionHeading: "Wat we van je willen weten",
        daysLeft: { count, day in "Nog \(plural(count, "dag", "dagen")). Reageer uiterlijk \(day)." },
        over: "De tijd is voorbij. Je kunt nog reageren. De manager kan al verder zijn.",
        secrecy: "Praat er niet over met collega’s of klanten.",
        support: { name in "Wil je erover praten? Dat kan met \(name)." },
        helping: "Help je deze persoon nu? Bel de manager eerst.",
        label: "Hoe zag jij het?",
        save: "Bewaar",
        preview: "Bekijk je reactie",
        send: "Verstuur je reactie",
        sent: "Dank je wel. Je reactie is binnen. Je kunt hem hier teruglezen.",
        add: "Voeg iets toe aan je reactie",
        empty: "Schrijf op hoe jij het zag. Een paar zinnen is genoeg.",
        none: "Er zijn geen vragen voor jou.",
        outcome: "Hoe het afliep",
        handOn: "Geef door aan een collega")
}
