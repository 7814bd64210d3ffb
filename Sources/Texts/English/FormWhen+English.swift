extension FormTexts.When {
    static let english = Self(
        title: "When did it happen?",
        hint: "Forgot the day? Leave it empty. More than once? Give the last time. For example: 27 3 2026.",
        day: "Day",
        month: "Month",
        year: "Year",
        ongoing: "It is still happening",
        unknown: "I do not know",
        empty: "Enter when it happened. A month and a year are enough.",
        noYear: "Enter the year too, for example 2026.",
        noMonth: "Enter the month too, for example 3 or March.",
        future: "That day is still to come. Enter a day up to today.",
        noSuchDay: "That day does not exist. Check the day and the month.",
        noSuchMonth: "We do not know this month. Write for example 3 or March.",
        yearInFour: "Write the year with four digits, for example 2026.",
        tooLongAgo: "That is too long ago. Check the year.",
        onlyOne: "Choose one answer: a date, or a box.")
}

extension FormTexts.OverAYear {
    static let english = Self(
        title: { years in "It was more than \(years == 1 ? "a year" : "\(years) years") ago" },
        text: { years in
            """
            We only investigate what happened in the last \
            \(years == 1 ? "year" : "\(years) years"). We still want to hear it.
            """
        },
        question: "What would you like to do?",
        tell: "I still want to tell you about it",
        tellHint: "We read it and record it. You get an answer. We do not investigate it.",
        officer: "I want to talk to the complaints officer",
        wrongDate: "The date is not right",
        choose: "Choose what you would like to do.")
}
