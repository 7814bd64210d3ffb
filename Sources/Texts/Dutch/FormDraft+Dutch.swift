extension FormTexts.Wiping {
    static let dutch = Self(
        title: "Wil je alles wissen?",
        text: "Je antwoorden en bestanden verdwijnen. Wij kunnen ze niet terughalen.",
        confirm: "Ja, wis alles",
        keep: "Nee, ga terug naar mijn klacht")
}

extension FormTexts.Expired {
    static let dutch = Self(
        title: "Je antwoorden zijn gewist",
        text: { hours in
            """
            We bewaren antwoorden \(hours) uur, of tot je ze wist. Had je je klacht al verstuurd? Dan is hij \
            bij ons.
            """
        },
        again: "Begin opnieuw",
        phone: { number in "Wil je liever bellen? Dat kan: \(number)." })
}
