import Procedure

extension LetterTexts.Refusal {
    static let english = Self(
        tooOld: { "This happened more than \($0) ago" },
        thanks: "Thank you for your story. We have read it carefully.",
        happenedOn: { "It happened on \($0)." },
        happenedIn: { "It happened in \($0)." },
        age: { "That is more than \($0) ago. Under our rules we no longer look into that." },
        whyHeading: "Why",
        kept: "We do keep what you told us, to learn from it. "
            + "Your complaint counts in our overview. Your name is not in it.",
        outOfScope: "We cannot look into this complaint",
        scope: "We look into complaints about our organisation and our employees. "
            + "Also about anyone who helps on our behalf. Your complaint is about something else.",
        elsewhereHeading: "Where you can go",
        elsewhere: { name, phone in
            "Do you not know where to go? Call \(name): \(phone). We will help you find out."
        },
        policy: "We do not look into this complaint",
        rule: "This is our rule:")
}

extension LetterTexts.OtherEndings {
    static let english = Self(
        referredOn: "Somebody else goes on with your complaint",
        agreedOn: { day in
            day.map { "On \($0) we agreed this with you. You said yes." }
                ?? "We agreed this with you. You said yes."
        },
        destinationHeading: "Who goes on with your complaint",
        whyHeading: "Why",
        stops: "We do not look into it ourselves any more. Your complaint still counts in our overview.",
        changed: { name, phone in "Do you want us to look into it after all? Call \(name): \(phone)." },
        notAComplaint: "Your message was not a complaint",
        seenTogether: "You sent us a message. Together we saw that it is not a complaint.",
        afterDeath: { name in name.map { "About the complaint of \($0)" } ?? "About the complaint" },
        heard: { name in
            name.map { "We heard that \($0) has died." }
                ?? "We heard that the person with the complaint has died."
        },
        condolence: "We are sorry for your loss. We wish you strength.",
        stopsNow: "We do not look into this complaint any more.",
        nextOfKinHeading: "Do you want to go on with the complaint?",
        nextOfKin: "As next of kin you may send a complaint yourself. You need no permission for that.",
        questions: { name, phone in "Would you like to talk about it? Call \(name): \(phone)." })
}

extension LetterTexts.Handling {
    static let english = Self(
        subject: "Who looks into your complaint",
        stoppedSubject: "Who confirms that your complaint stops",
        confirmsStop: { name, title in
            "You stopped your complaint. \(name) confirms that in a letter. Function: \(title)."
        },
        handles: { name, title in "\(name) looks into your complaint. Function: \(title)." },
        looks: { name, title in
            "\(name) checks if we may still look into your complaint. Function: \(title)."
        },
        takesOver: { name, title in
            "From now on \(name) looks into your complaint. Function: \(title)."
        },
        nobodyLeft: { "Everybody here was involved. So \($0) asked somebody from outside." },
        uninvolved: { "\($0) had nothing to do with what happened." },
        noRepeat: "You do not have to tell your story again.",
        contact: { name, day in "\(name) contacts you on \(day) at the latest." },
        secrecy: { "\($0) has to keep everything in your complaint secret." },
        sameDay: "The day of our answer does not change.",
        objectionHeading: "Do you not agree with this?",
        objection: "Perhaps this person was involved after all.",
        recorded: "What you let us know",
        toldUs: { channel, day, name in
            switch channel {
            case .telephone: "On \(day) you spoke with \(name) on the telephone."
            case .inPerson: "On \(day) you talked with \(name)."
            case .paper: "On \(day) we received your letter. \(name) read it."
            case .email, .web: "On \(day) we received your message. \(name) read it."
            case .viaOthers: "On \(day) \(name) heard this through somebody else."
            }
        },
        withdrawal: "You want to stop your complaint.",
        partWithdrawal: "You want to stop a part of your complaint.",
        agreement: "You agree with what we arranged.",
        wantsToTalk: "You first want to talk about what we arranged.",
        correction: "You told us what was not right.",
        minutesAreRight: "You think the report is right.",
        referral: "You want help from the complaints officer.",
        officerReads: """
            The complaints officer may read your complaint. That includes your letters, your \
            files and how we reach you.
            """,
        substituteReads: """
            The substitute of the complaints officer may read your complaint. That includes your \
            letters, your files and how we reach you. The complaints officer may not.
            """,
        officerStopsReading: "The complaints officer may no longer read your complaint.",
        naming: "We may give your name.",
        noNaming: "We may not give your name.",
        reach: "You want us to reach you in another way.",
        continuation: "You want to go on with your complaint.",
        laterDay: { "You agree that our answer comes later. You get it on \($0) at the latest." },
        attachment: "You gave us something that belongs to your complaint.",
        join: "You agree that we look into two complaints together.",
        inYourWords: "This is what we wrote down:",
        readBack: "We read it to you. You said that it is right.")
}
