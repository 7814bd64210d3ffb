extension FollowTexts.PastLinks {
    static let dutch = Self(
        readLetter: "Lees de brief",
        readMinutes: "Lees het verslag",
        readAgreements: "Lees de afspraken",
        readMessages: "Lees de berichten",
        openLetter: "Open de brief")
}
