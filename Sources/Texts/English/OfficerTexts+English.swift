extension OfficerTexts {
    static let english = Self(
        title: "The complaints officer",
        lead: "The complaints officer is independent. The help is free.",
        helpHeading: "What can the officer help with?",
        help: [
            "You can talk first, without a complaint.",
            "The officer helps to find a solution.",
            "The officer can talk with you and the other person.",
            "Together you work on trust.",
        ],
        whenHeading: "When is that possible?",
        when: "Always. Before your complaint, during it and after our answer. Our work carries on as normal.",
        notHeading: "What does the officer not do?",
        not: "The officer does not say who is right.",
        trustHeading: "What you tell stays there",
        trust: { name, substitute in
            """
            Only you and \(name) know what you say. When \(name) is away, \(substitute) does too. The \
            managers do not hear it. Nothing is passed on without your permission.
            """
        },
        danger: """
            This may be different only when someone is in great danger. You will be told first, if \
            possible.
            """,
        contactHeading: "Contact",
        name: { name in "The complaints officer is \(name)." },
        call: { phone in "Call \(phone)." },
        mail: { address in "Email \(address)." },
        replyDays: { count in
            "You get an answer within \(plural(count, "working day", "working days"))."
        },
        about: "Is your complaint about the officer? Then the substitute helps you.")
}
