extension FollowTexts.PastLinks {
    static let english = Self(
        readLetter: "Read the letter",
        readMinutes: "Read the report",
        readAgreements: "Read the agreements",
        readMessages: "Read the messages",
        readFiles: "See the files",
        openLetter: "Open the letter")
}
