extension FollowTexts.PastLinks {
    static let english = Self(
        readLetter: "Read the letter",
        readMinutes: "Read the report",
        readAgreements: "Read the agreements",
        readMessages: "Read the messages",
        readFiles: "See the files",
        openLetter: "Open the letter")
}

extension FollowTexts.Wishes {
    static let english = Self(
        title: "May we give your name?",
        now: "We may give your name now.",
        notNow: "We do not give your name now.",
        consequence: """
            Do you say yes? Then the person it is about may know who you are. \
            Do you say no later? Who knows your name already still knows it.
            """,
        yes: "Yes",
        no: "No",
        save: "Save",
        named: "We kept your answer.",
        reached: "This is how we reach you from now on.")
}
