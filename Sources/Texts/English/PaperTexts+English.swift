extension PaperTexts {
    static let english = Self(
        title: "Complaint form",
        lead: "Fill in what you know. You may leave the rest empty.",
        danger: "In danger now? Call 112. Do not wait for us.",
        question: { number, title in "Question \(number). \(title)" },
        tick: "Tick what fits.",
        moreSpace: "Not enough space? Go on with a sheet of your own.",
        attach: "Add copies. Keep the originals yourself.",
        phone: "Phone number",
        email: "Email address",
        address: "Street, number, postcode and town",
        dateAndName: "Date and name (optional)",
        sendTo: { address in "Send this form to: \(address)" },
        orBring: { phone in "Or hand it in. Need help filling it in? Call \(phone)." },
        whatNext: { days in
            """
            You get a letter with your complaint number and a code. You get our answer within \
            \(weeks(days, "week", "weeks", "days")).
            """
        },
        confidential: "We keep your story confidential.",
        page: { number, total in "Page \(number) of \(total)" })
}
