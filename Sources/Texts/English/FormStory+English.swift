extension FormTexts.Story {
    static let english = Self(
        title: "What happened?",
        hint: "Use your own words. Spelling does not matter. You may write in your own language.",
        helpHeading: "Not sure how to begin?",
        prompts: [
            "What happened?",
            "Where was it?",
            "Who was there?",
        ],
        fileHeading: "Would you rather say it or write it on paper?",
        fileLabel: "Recording, or photo of your letter (optional)",
        fileHint: "If so, you can leave the box above empty.",
        charactersLeft: { count in
            "You can write \(plural(count, "more character", "more characters"))."
        },
        empty: "Tell us what happened. A few sentences are enough.",
        tooLong: "Your story is too long for this box. Shorten it, or attach the rest at question 7.")
}

extension FormTexts.Urgency {
    static let english = Self(
        title: "Is it urgent?",
        hint: "In danger now? Call 112. Do not wait for us.",
        no: "No",
        cannotWait: "Yes, it cannot wait",
        cannotWaitHint: "For example: your help stops tomorrow.",
        unsafe: "Yes, I do not feel safe",
        choose: "Choose whether it is urgent.",
        callToo: { phone, hours in "Please call us too: \(phone). \(hours). You can carry on here." })
}
