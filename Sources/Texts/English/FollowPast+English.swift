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
            If you say yes, the other person may learn who you are. \
            Say no later? Whoever knows your name still knows it.
            """,
        yes: "Yes",
        no: "No",
        save: "Save",
        named: "We have saved your answer.",
        reached: "This is how we reach you from now on.",
        minded: "We will keep this in mind from now on.",
        reach: .english)
}

extension FollowTexts.Wishes.ReachQuestion {
    static let english = Self(
        title: "Is the new number or address right?",
        said: "Somebody told us, or wrote it on paper. This is how we reach you now:",
        lettersTo: "Letters to",
        safeTimes: "Safe times to call",
        consequence: """
            Do you say yes? Then we can also use it for a new code. \
            Is it not right? Then change it at once.
            """,
        yes: "Yes, this is right",
        no: "No, change it",
        confirmed: "Thank you. This number or address now counts for a new code as well.")
}
