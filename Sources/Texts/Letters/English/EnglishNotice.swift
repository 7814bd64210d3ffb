extension LetterTexts.Notice {
    static let english = Self(
        subject: "Will you tell how you saw it?",
        somebody: "Somebody",
        aboutYou: { "\($0) has a complaint about something that has to do with you." },
        aboutPartner: { "\($0) has a complaint about the help that you give together." },
        aboutOrganisation: { "\($0) has a complaint about our organisation. You react on our behalf." },
        undecided: "Nothing has been decided. I would like to know how you saw it.",
        unnamed: "We do not tell who that is. Do not try to find out.",
        partsHeading: "What it is about",
        told: "This is what we were told:",
        attachments: { $0 == 1 ? "There is 1 file with it." : "There are \($0) files with it." },
        questionsHeading: "My questions",
        whenHeading: "Until when",
        fromOpening: { day, term in
            "You have \(term) from the day on which you open this letter. "
                + "Do you open it today? Then react on \(day) at the latest."
        },
        fromPosting: { posted, day, term in
            "You have \(term). Was this letter posted on \(posted)? Then react on \(day) at the latest."
        },
        postedLater: "Was the letter posted later? Then you have as many days more.",
        handed: "Did one of us give you the letter? Then your time starts on that day.",
        openedSooner: "Do you open the question sooner with a code? Then your time starts on that day.",
        silence: "Do I hear nothing? Then I go on with what I know. "
            + "You can still react until our answer has gone out.",
        howHeading: "How to react",
        howSignedIn: { site, phone in
            "Write your reaction on \(site)/vragen. You may also call or come by. To do so, call \(phone)."
        },
        howByPost: { "Write us a letter. Or call \($0). Then we make an appointment." },
        howWithCode: { "Is there a card with a code? Then you can also answer on \($0)/vragen." },
        colleague: "Does a colleague know more about this? Let me know. Then I ask that colleague.",
        afterwards: "We will tell you how it ends.",
        supportHeading: "Support for you",
        support: "A complaint can be hard. You do not have to do this alone.",
        supportPerson: { "You can talk to \($0)." },
        supportAnyone: "You may bring somebody to a conversation.",
        secrecyHeading: "Do not talk about it",
        secrecy: "This complaint is confidential. Do not talk about it with colleagues or clients. "
            + "With whoever supports you, you may.",
        helpingHeading: "Do you help this person now?",
        helping: { "Call me first: \($0). Then we agree how the help goes on." })
}

extension LetterTexts.HowItEnded {
    static let english = Self(
        subject: "How the complaint ended",
        intro: "There was a complaint about something that had to do with you. It has now ended.",
        thanks: "Thank you for your reaction.",
        heading: "What concerns you",
        upheld: "I find that this did not go well.",
        notUpheld: "I find that this went well.",
        noFinding: "I cannot establish what happened.",
        solved: "This was solved together. We give no judgment.",
        withdrawn:
            "The person with the complaint has stopped. We do no further research. We give no judgment.",
        notTakenUp: "We did not look into this. We give no judgment.",
        referredOn: "Another organisation looks at this. We give no judgment.",
        notAComplaint: "This turned out not to be a complaint. We give no judgment.",
        stopped: "The complaint has stopped. We give no judgment.",
        explain: { name, phone in "Would you like to know how I came to this? Call \(name): \(phone)." },
        secrecyHeading: "Do not talk about it",
        secrecy: "The complaint stays confidential. Do not talk about it with colleagues or clients.",
        questionsHeading: "Questions or support",
        questions: { name, phone in "Would you like to talk about it? Call \(name): \(phone)." })
}
