extension FollowTexts.PastLinks {
    static let dutch = Self(
        readLetter: "Lees de brief",
        readMinutes: "Lees het verslag",
        readAgreements: "Lees de afspraken",
        readMessages: "Lees de berichten",
        readFiles: "Bekijk de bestanden",
        openLetter: "Open de brief")
}
