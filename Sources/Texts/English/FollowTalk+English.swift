extension FollowTexts.Messages {
    static let english = Self(
        title: "Messages",
        none: "There are no messages yet.",
        from: { name, day in "From \(name), \(day)" },
        fromYou: { day in "From you, \(day)" },
        label: "Your message",
        hint: "The manager reads this. The person it is about does not.",
        hintBefore: "Whoever looks into your complaint reads this.",
        send: "Send your message",
        sent: "Your message has been sent.",
        empty: "Write your message first.",
        tooLong: "Your message is too long. Shorten it, or send a file.",
        file: "Would you like to send something with it? (optional)",
        fileAgain: "Then choose your file again.",
        new: "New")
}

extension FollowTexts.Files {
    static let english = Self(
        title: "Send a photo, letter or recording",
        readers: "Whoever looks into your complaint can open this file.",
        limit: { megabytes in "A file may be \(megabytes) MB. Do you have more files? Send them one by one."
        },
        sent: "Your file has been sent. Below you see what we have from you.",
        list: "What we have from you",
        none: "You have sent no files yet.",
        add: "Send this file",
        sentOn: { day in "Sent on \(day)" },
        receivedOn: { day in "Received on \(day). We put it here." },
        broken: "The file did not arrive. Please try again.")
}

extension FollowTexts.Minutes {
    static let english = Self(
        title: { day in "Report of the talk on \(day)" },
        present: { names in "Present: \(names)" },
        question: "Is this report right?",
        yes: "Yes, this is right",
        no: "No, this is not right",
        label: "What is not right?",
        hint: "Your text is added to the report. The report itself does not change.",
        send: "Send",
        sent: "Thank you. Your answer is now with the report.",
        choose: "Choose whether the report is right.",
        empty: "Tell us what is not right.",
        shortened: "Part of the report has been left out, to protect someone.",
        addLabel: "Would you like to add something?",
        addBy: { day in "Please do so by \(day). Then we can still use it." })
}

extension FollowTexts.Agreements {
    static let english = Self(
        title: "The agreements",
        received: { day in "We received your complaint on \(day)." },
        factsHeading: "What happened",
        listHeading: "What we agree on",
        what: "What",
        who: "Who",
        due: "At the latest",
        agree: "I agree with this",
        talk: "I want to talk first",
        label: "What would you like to discuss? (optional)",
        consequence: "If you agree, your complaint is finished. You will get a letter with the agreements.",
        agreed: "You agree. You will get a letter with the agreements.",
        agreedOn: { day in "You agreed to this on \(day)." },
        talkOn: { day in "On \(day) you said that you want to talk first." },
        over: "You do not have to say anything more about this. Questions? Send us a message.",
        willTalk: "We will contact you.",
        choose: "Choose what you want.")
}
