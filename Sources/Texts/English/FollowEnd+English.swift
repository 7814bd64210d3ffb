extension FollowTexts.Outcomes {
    static let english = Self(
        title: "Our answer",
        letters: "Our letters",
        noLetters: "There are no letters yet.",
        letter: { title, day in "\(title), \(day)" },
        unread: "not read yet",
        pdf: "Save this letter (PDF)",
        officerHeading: "Do you disagree?",
        officer: "Then you can go to the complaints officer. The officer is independent. It is free.",
        measuresHeading: "What we will do",
        measure: { what, day in "\(what) – by \(day)" },
        measureDone: { what, day in "\(what) – done on \(day)" })
}

extension FollowTexts.NotSolved {
    static let english = Self(
        title: "Is it not solved?",
        text: { day in "Tell us by \(day). Then we carry on with the same complaint." },
        label: "What is not solved? (optional)",
        confirm: "Go on with my complaint",
        done: "We will carry on with your complaint.")
}

extension FollowTexts.NotKept {
    static let english = Self(
        title: "Have we not kept a promise?",
        lead: "Then you can send a new complaint about it. We will keep it with this one.",
        year: { years in
            "You can do that for \(years == 1 ? "a year" : "\(years) years") after it went wrong."
        },
        which: "What have we not done?",
        due: { day in "should have been done by \(day)" },
        choose: "Choose what we have not done.",
        label: "Tell us what went wrong",
        empty: "Tell us what went wrong.",
        confirm: "Continue",
        next: "Next you will see everything together. Only then do you send the complaint.",
        alsoTold: "Who looked into your complaint hears that this was not done.",
        told: { what in "This was not done: \(what)" },
        busy: "You are already working on another complaint. Send that one first, or wipe it.",
        toDraft: "Go to that complaint")
}

extension FollowTexts.Stopping {
    static let english = Self(
        title: "Do you want to stop your complaint?",
        text: "You always can. You do not have to say why.",
        reason: "Why do you want to stop? (optional)",
        solved: "It is solved",
        doNotWantTo: "I do not want to go on",
        doNotDare: "I am afraid to go on",
        other: "Something else",
        before: "Did you talk about it first? (optional)",
        beforeNone: "No, I decide this myself",
        beforeTalk: "Yes, with someone here",
        beforeOfficer: "Yes, with the complaints officer. The manager then sees that you talked with them.",
        officerHeading: "Would you like to talk to someone first?",
        officer: """
            Are you afraid to go on? The complaints officer can think it through with you. \
            The managers will not hear about it.
            """,
        happens: """
            We stop looking into it. You will get a letter from the manager. We ask you how you are \
            one more time.
            """,
        happensByCode: "We stop looking into it. You read the letter of the manager with your code.",
        undo: { days in "You can come back until \(plural(days, "day", "days")) after that letter." },
        which: "What would you like to stop?",
        whole: "My whole complaint",
        point: { number in "Only point \(number)" },
        choose: "Choose what you would like to stop.",
        confirm: "Yes, stop my complaint",
        keep: "No, go on with my complaint",
        done: "Your complaint has stopped. You will get a letter from the manager.",
        partDone: "You stopped this point. The rest goes on.",
        undoTitle: "Do you want to go on after all?",
        undoText: "Then we go on with the same complaint. The first day still counts.",
        undoConfirm: "Yes, go on with my complaint",
        undone: "We will carry on with your complaint.")
}

extension FollowTexts.Readers {
    static let english = Self(
        title: "Who has read your complaint?",
        text: "Here you see who opened your complaint, and on which day.",
        none: "Nobody has read your complaint yet.",
        day: "Day",
        who: "Who",
        respondent: "Somebody whom your complaint is about. Only what we asked there.",
        question: "Is there someone here who must not read it? Call us.")
}

extension FollowTexts.Later {
    static let english = Self(
        title: "You cannot do this on this site yet",
        text: { phone in "Call \(phone). Then we write it down for you." })
}
