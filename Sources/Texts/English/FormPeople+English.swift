extension FormTexts.Behalf {
    static let english = Self(
        title: "Who is this complaint for?",
        themselves: "For myself",
        someoneElse: "For someone else",
        child: "For my child",
        group: "For a group of people",
        groupSize: "How many people are you? (optional)",
        choose: "Choose who the complaint is for.")
}

extension FormTexts.Represented {
    static let english = Self(
        title: "Who is it for?",
        name: "Name (optional)",
        question: "Does that person know that you are making this complaint?",
        agrees: "Yes, and they agree",
        notYet: "No, not yet",
        impossible: "That is not possible",
        impossibleHint: "For example: the person has died or is very ill.",
        choose: "Choose whether the person knows.",
        askFirstTitle: "Ask first, if you can",
        askFirst: """
            We may not tell you anything about that person without permission. You may send the \
            complaint now.
            """)
}

extension FormTexts.Name {
    static let english = Self(
        title: "What is your name? (optional)",
        hint: "Without a name it is harder for us to find out what happened.",
        label: "Your name",
        question: "May we give your name to the person it is about?",
        yes: "Yes",
        no: "No",
        callFirst: "Call me first",
        choose: "Choose whether we may give your name.")
}
