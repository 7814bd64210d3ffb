import Procedure

extension RoomTexts {
    static let english = Self(
        title: "Your talk with the complaints officer",
        bar: { officer, substitute in
            """
            Confidential. Only you and \(officer) read this, and \(substitute) during \
            absence.
            """
        },
        barSubstitute: { substitute in "Confidential. Only you and \(substitute) read this." },
        promise: { substitute in
            """
            This talk is confidential. Only you and I read it, and \(substitute) during \
            absence. The managers do not read it. I pass nothing on without your \
            permission.
            """
        },
        promiseSubstitute: { substitute in
            """
            This talk is confidential. Only you and \(substitute) read it. The managers do not \
            read it, and neither does the complaints officer.
            """
        },
        titleSubstitute: { substitute in "Your talk with \(substitute)" },
        danger: """
            Only when someone is in great danger, this can be different. Then I tell you \
            first, if I can.
            """,
        notThereYet: { officer, phone in
            "You cannot write here yet. \(officer) has not opened the room. Call \(phone)."
        },
        noSubstitute: { phone in
            "The substitute cannot read here yet. Call \(phone) and ask for the substitute."
        },
        nobodyReads: { phone in
            "Nobody can read this now. So your message was not sent. Call \(phone)."
        },
        lockedTitle: "The talk is locked",
        locked: """
            This code does not open the talk. It is for your safety. Perhaps one of us saw it. \
            Or you were given a code of your own for the talk.
            """,
        lockedCall: { officer, phone in
            "Call \(officer): \(phone). You then get a code of your own for the talk."
        },
        lockedUse: "Do you have that code? Type it on the page where you type your complaint code.",
        startLead: "Write what is on your mind. You need not know any rules.",
        startAlone: "Start a talk without a complaint",
        startAloneLead: "You need no complaint. You get a code. With it you read the answer.",
        about: { officer in "Is it about \(officer)?" },
        aboutNo: "No",
        aboutYes: { substitute in "Yes. Then only \(substitute) reads it." },
        chooseAbout: "Choose who may read this.",
        name: "What may I call you? (optional)",
        words: "Your message",
        noWords: "Write your message first.",
        tooLong: "Your message is too long for this box. Make it two messages.",
        send: "Send",
        sent: "Your message was sent.",
        answerBy: { day in "You get an answer by \(day) at the latest." },
        codeHeading: "This is the code of this talk",
        codeText: """
            Write it down or take a photo. With this code you come back here. We do not \
            keep it.
            """,
        fromYou: { day in "From you, \(day)" },
        from: { name, day in "From \(name), \(day)" },
        started: { day in "Mediation started on \(day)." },
        purpose: { isTrust in "\(isTrust ? "The goal is trust again." : "The goal is a solution.")" },
        met: { kind, day in
            switch kind {
            case .withComplainant: "You talked with the officer on \(day)."
            case .withOtherSide: "The officer talked with the other person on \(day)."
            case .together: "You all talked together on \(day)."
            case .aftercare: "You talked once more on \(day)."
            }
        },
        closed: { day in "This was closed on \(day). You can go on writing here." },
        entered: { name, day in "\(name) read here on \(day), as the substitute." },
        keyChanged: { name, before, day in
            """
            Since \(day) \(name) reads here, and no longer \(before). It was signed with \
            the old key.
            """
        },
        keyRenewed: { name, day in
            "On \(day) \(name) took a new key. It was signed with the old key."
        },
        keyAdded: { name, signer, day in
            """
            Since \(day) \(name) has a key of this room too. Nobody had that place before. \
            \(signer) signed for it.
            """
        },
        keyReplaced: { name, before, day in
            """
            Since \(day) \(name) has a key here, and no longer \(before). The complaints officer \
            signed for it.
            """
        },
        keyLost: { name, day in
            """
            Since \(day) \(name) is the substitute, with a new key. The key of before is gone. \
            \(name) can read this talk once you write here again.
            """
        },
        keyRecovered: { name, day in
            """
            On \(day) this room was opened with the paper recovery key. \(name) reads here \
            now.
            """
        },
        sheetRenewed: { name, day in
            """
            On \(day) \(name) printed a new recovery key on paper. The old one works no \
            longer.
            """
        },
        planHeading: "Appointments to talk",
        plan: { day, time, place in "\(day)\(time.isEmpty ? "" : ", \(time)"): \(place)" },
        calledOff: { day in "On \(day) an appointment was called off." },
        consentHeading: "May I tell the manager this?",
        consentLead: "Only this text goes to the manager. Nothing else.",
        consentLink: """
            If you say yes, the manager knows that I help you. And I see your complaint \
            number.
            """,
        consentAgreement: "The manager can make agreements of it. You see those first.",
        yes: "Yes, you may",
        no: "No, please do not",
        saidYes: { day in "You said yes on \(day)." },
        saidNo: { day in "You said no on \(day). It was not told." },
        revokeHeading: "You said yes to this text",
        revokeLead: "The manager does not have the text yet. You can still take back your yes.",
        revoke: "No after all, do not tell this",
        alreadyOut: """
            The manager already has this text. It cannot be taken back. Write below what you \
            would like. We look for a solution together.
            """,
        alreadyNo: """
            You said no. The text does not go to the manager. Do you want it after all? Write \
            it below.
            """,
        passedOn: { day in "The manager got the text on \(day)." },
        asked: { name, day in "\(name) asked on \(day) whether this may be told:" },
        answered: "Your answer was kept.",
        knowLink: "What may others know?",
        knowTitle: "What may others know?",
        knowNothing: "Now nobody knows that you talk with the officer. You decide.",
        number: "Give my complaint number to the officer",
        numberHint: "Only the officer sees it. The manager does not notice.",
        numberGiven: "The officer knows your complaint number.",
        disclose: "Let the manager know that the officer helps me",
        discloseHint: "You cannot take this back. What you discuss stays secret.",
        disclosed: "The manager knows that the officer helps you.",
        letRead: "Let the officer read my complaint",
        letReadHint: """
            They then also read your letters, files and contact details. The manager sees \
            that. And we know that this room belongs to your complaint.
            """,
        letSubstituteRead: { substitute in "Let only \(substitute) read my complaint" },
        letSubstituteReadHint: { officer in
            """
            For a complaint about \(officer), who then does not read along. The substitute also \
            reads your letters, files and contact details. The manager sees it. And we know that \
            this room belongs to your complaint.
            """
        },
        stopReading: "The officer may no longer read my complaint",
        reads: "The officer may read your complaint.",
        substituteReads: { substitute in
            "\(substitute) may read your complaint. The complaints officer may not."
        },
        stopSubstitute: { substitute in "\(substitute) may no longer read my complaint" },
        knowDone: "That was kept.",
        linkTitle: "Does this belong to a complaint?",
        linkOther: "Is it about another complaint? Then type the code of that complaint.",
        linkWrong: "This code does not work here. Check that you have all 12 characters.",
        linkLead: """
            Type the code of your complaint. Then the officer knows which complaint it is.
            """,
        linkDo: "Give my complaint number",
        linkStaff: "Did you get that complaint code from one of us?",
        linkAfter: """
            Do you want the manager to get a text? Then open your complaint with its code. \
            There you let us know that the officer helps you.
            """,
        reachLink: "How do you hear of an answer?",
        reachTitle: "How do you hear of an answer?",
        reachLead: "This is apart from your complaint. Only who reads here knows it.",
        reachLook: "I look myself",
        reachMail: "Email me when there is something",
        reachMailHint: "The email says nothing about this talk.",
        reachCall: "Call me",
        mailAddress: "Email address",
        phone: "Telephone number",
        safeTimes: "When is it safe to call? (optional)",
        chooseReach: "Choose how you hear of it.",
        noMail: "Type your email address, such as name@example.com.",
        noPhone: "Type your telephone number, such as 06 12 34 56 78.",
        save: "Keep this",
        leave: "Close")
}
