extension OwnDataTexts {
    static let english = Self(
        title: "Your data",
        lead: "You may take along what we keep about you. Is something not right? Tell us.",
        receiptHeading: "Proof that your complaint came in",
        receiptLead: "A file with our letter of receipt and our digital signature.",
        receipt: "Get the proof",
        allHeading: "All that we keep about you",
        allLead:
            "A zip file with your story, our letters and your own files. The names of others are not in it.",
        all: "Get all your data",
        careful: "Keep this in a place where nobody looks over your shoulder.",
        checkLink: "How to check such a file",
        askHeading: "Is something not right?",
        askLead: "Tell us. We write it down with your complaint, and you get an answer.",
        kind: "What would you like?",
        correction: "Something is wrong",
        objection: "I do not want you to keep or use this",
        kindMissing: "Choose what you would like.",
        words: "What is it about?",
        wordsMissing: "Tell us what it is about. One sentence is enough.",
        send: "Send",
        sent: "We have your question. You get an answer within a month.",
        asked: { day in "Asked on \(day)" },
        answered: { day in "Our answer of \(day)" },
        answerLater: "Our answer is still to come.",
        link: "Your data")
}
