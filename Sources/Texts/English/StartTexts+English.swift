import Procedure

extension StartTexts {
    static let english = Self(
        title: "Make a complaint",
        lead: { organisation in
            """
            Are you unhappy about \(organisation)? Tell us. We take your complaint seriously. We \
            look for a solution together with you.
            """
        },
        dangerHeading: "In danger now? Call 112.",
        danger: "This form is not for emergencies.",
        howHeading: "How it works",
        facts: { terms in
            [
                "It takes about 10 minutes. You do not need an account.",
                "You get a code to follow your complaint.",
                "A manager who was not involved looks into it.",
                "You get an answer within \(weeks(terms.finish, "week", "weeks", "days")).",
                "We keep your story confidential.",
            ]
        },
        begin: "Start your complaint",
        haveCode: "I already have a code",
        otherWaysHeading: "Prefer not to do this online?",
        otherWays: { phone in "Call \(phone), come by or print the form." },
        printForm: "Print the form (PDF)",
        visit: "Address and opening hours",
        officerHeading: "Would you like to talk to someone first?",
        officer: "The complaints officer is independent. The help is free.",
        officerLink: "Read more about the complaints officer",
        wiped: "Everything has been erased. We kept nothing.")
}
