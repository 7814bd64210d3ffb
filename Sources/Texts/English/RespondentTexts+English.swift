extension RespondentTexts {
    static let english = Self(
        title: "The question",
        lead: "Someone has a complaint. You can tell how you saw it. Nothing has been decided.",
        sharedHeading: "This is about you",
        questionHeading: "What we would like to know",
        daysLeft: { count, day in
            "\(plural(count, "day", "days")) left. Respond on \(day) at the latest."
        },
        over: "The time is over. You can still respond. The manager may have gone on.",
        secrecy: "Do not talk about it with colleagues or clients.",
        support: { name in "Would you like to talk about it? You can, with \(name)." },
        helping: "Do you help this person now? Call the manager first.",
        label: "How did you see it?",
        save: "Save",
        preview: "Look at your response",
        send: "Send your response",
        sent: "Thank you. We have your response. You can read it back here.",
        add: "Add something to your response",
        empty: "Write how you saw it. A few sentences is enough.",
        none: "There are no questions for you.",
        outcome: "How it ended",
        handOn: "Pass on to a colleague")
}
