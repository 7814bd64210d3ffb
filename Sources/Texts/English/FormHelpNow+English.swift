extension FormTexts.HelpNow {
    static let english = Self(
        title: "Your safety comes first",
        lines: [
            HelpLine(
                "Call", "112", "112", "if there is danger now."),
            HelpLine(
                "Call Veilig Thuis:", "0800 2000", "08002000",
                "for violence or threats at home. It is free, day and night."),
            HelpLine(
                "Call the police:", "0900 8844", "09008844", "if it is not urgent."),
            HelpLine(
                "Thinking of suicide? Call", "0800 0113", "08000113", "or call 113."),
        ],
        callHeading: "Shall we call you?",
        callTime: { moment in "We will call you on \(moment)." },
        before: { day, time in "\(day) before \(time)" },
        number: "Which number can we call?",
        callMe: "Call me",
        goOn: "Continue without a call",
        noNumber: "Enter your phone number, for example 06 12 34 56 78.",
        noted: "We noted that we will call you. Please do send your complaint.")
}
