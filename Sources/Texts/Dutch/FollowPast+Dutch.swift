extension FollowTexts.PastLinks {
    static let dutch = Self(
        readLetter: "Lees de brief",
        readMinutes: "Lees het verslag",
        readAgreements: "Lees de afspraken",
        readMessages: "Lees de berichten",
        readFiles: "Bekijk de bestanden",
        openLetter: "Open de brief")
}

extension FollowTexts.Wishes {
    static let dutch = Self(
        title: "Mogen wij je naam noemen?",
        now: "Nu mogen wij je naam noemen.",
        notNow: "Nu noemen wij je naam niet.",
        consequence: """
            Zeg je ja? Dan mag de persoon over wie het gaat weten wie je bent. \
            Zeg je later nee? Wie je naam al kent, weet hem dan nog.
            """,
        yes: "Ja",
        no: "Nee",
        save: "Bewaar",
        named: "We hebben je antwoord bewaard.",
        reached: "We bereiken je voortaan zo.",
        minded: "Daar letten we voortaan op.",
        reach: .dutch)
}

extension FollowTexts.Wishes.ReachQuestion {
    static let dutch = Self(
        title: "Klopt het nieuwe nummer of adres?",
        said: "Iemand zei het tegen ons, of schreef het op papier. Zo bereiken we je nu:",
        lettersTo: "Brieven naar",
        safeTimes: "Veilig bellen",
        consequence: """
            Zeg je ja? Dan krijg je hiermee een nieuwe code, als je die ooit verliest. \
            Klopt het niet? Verander het dan meteen.
            """,
        yes: "Ja, dit klopt",
        no: "Nee, verander het",
        confirmed: "Dank je wel. Dit nummer of adres telt nu ook voor een nieuwe code.")
}
