extension RespondentTexts {
    static let english = Self(
        title: "The question",
        lead: "Somebody has a complaint. You can tell how you saw it. Nothing has been decided.",
        leadEnded: "Somebody had a complaint. You could tell how you saw it. It has ended.",
        about: { name in "The complaint is from \(name)." },
        unnamed: "We do not tell who that is. Do not try to find out.",
        sharedHeading: "This is about you",
        filesHeading: "Files with it",
        questionHeading: "What we would like to know from you",
        whenHeading: "Until when",
        daysLeft: { count, day in "\(plural(count, "day", "days")) left. React on \(day) at the latest." },
        lastDay: { day in "Today is the last day: \(day)." },
        over: "The time is over. You can still react. The manager may already be further.",
        began: { days, day in "Your \(days) days count from \(day)." },
        starts: { days in "You have \(days) days. They start when you open the question." },
        secrecy: "Do not talk about it with colleagues or clients.",
        supportHeading: "Support for you",
        support: { name in "Would you like to talk about it? You can, with \(name)." },
        leader: "Your line manager may support you. You answer yourself.",
        helping: "Do you help this person now? Call the manager first.",
        call: { name, telephone in "You can also call: \(name), \(telephone)." },
        moreHeading: "What else can you do?",
        react: "Write your reaction",
        outcome: "Letters to you",
        ended: "This complaint has ended. You do not have to do anything more.",
        entry: .english, list: .english, promise: .english, reaction: .english, files: .english,
        handing: .english, talk: .english)
}

extension RespondentTexts.Entry {
    static let english = Self(
        title: "A question for you",
        lead: "You need no password. We mail you a link that lets you in.",
        label: "Your email address",
        hint: "The address on which you had our message.",
        ask: "Send me a link",
        wrong: "Enter your email address, for example name@example.com.",
        sent:
            "Is there a question for you? Then you now get a mail with a link. The link works for 24 hours.",
        sentAgain: "No mail? Look at your unwanted mail. Or call us.",
        door: "We send it to the address on which you got this mail.",
        arrived: "You are almost there",
        once: "The link works once. Do not give it to anybody.",
        enter: "Open my questions",
        expired: "This link does not work any more. Ask for a new one, as often as you need.",
        codeHeading: "Did you get a letter with a code?",
        codeLabel: "The code from the letter",
        codeHint: "The code has 12 characters. Capitals and spaces make no difference.",
        codeOpen: "Open with the code",
        codeEmpty: "Enter the code. It is on the card with the letter.",
        codeUnknown: "We do not know this code. Check that you have all 12 characters.",
        over: "You were away for a while. Ask for a new link. What you saved is still there.",
        leave: "Close",
        left: "You have left. Close the browser too if it is not your own computer.")
}

extension RespondentTexts.List {
    static let english = Self(
        title: "My questions",
        none: "There are no questions for you.",
        item: { number in "Question about complaint \(number)" },
        asked: { day in "Asked on \(day)" },
        unopened: "Not opened yet",
        answered: "We have your reaction",
        closed: "Ended",
        ownData: { telephone in
            "Do you want to know what we keep about you? Or is it not right? Call \(telephone)."
        })
}

extension RespondentTexts.Promise {
    static let english = Self(
        title: "First promise to keep it to yourself",
        lead: "What you will read is confidential. You too have the duty of secrecy.",
        words: """
            I talk about this with nobody else. Not at work, not at home and not later. I may talk with the \
            manager and with who supports me.
            """,
        isKept: "We write down that you promised this. Then the question opens and your time begins.",
        accept: "I promise that",
        leave: "No, I do not open the question now",
        help: { telephone in "Do you not want to promise this? Or do you have a question? Call \(telephone)."
        })
}

extension RespondentTexts.Reaction {
    static let english = Self(
        title: "Your reaction",
        label: "How did you see it?",
        hint: "Write what you saw and did yourself. Spelling does not matter.",
        save: "Save",
        saved: "Your text is saved. It has not been sent yet.",
        others: "This page was open in another window too. That text is saved as well. "
            + "Have a look, and press the button once more. "
            + "Take from it what you need. It goes when you send your reaction.",
        preview: "Look at your reaction",
        previewTitle: "Check your reaction",
        previewLead: "Your reaction has not been sent yet. Is it right? Then send it.",
        change: "Change your text",
        send: "Send your reaction",
        sent: "Thank you. We have your reaction. You can read it here.",
        add: "Add something to your reaction",
        empty: "Write how you saw it. A few sentences are enough.",
        tooLong: "Your text is too long. Make it shorter, or send a file.",
        yours: { day in "Your reaction of \(day)" },
        late: "This reaction came after the last day. The manager reads it if the answer has not gone out.",
        readers: "The manager reads this. Our answer tells what both sides say.")
}

extension RespondentTexts.Files {
    static let english = Self(
        title: "Send a file along",
        readers: "Only the manager can open this file.",
        sent: "Your file was sent. Below is what we have from you.",
        heading: "What we have from you",
        none: "You sent no files yet.")
}

extension RespondentTexts.Handing {
    static let english = Self(
        title: "Pass on to a colleague",
        lead: { partner in "Does a colleague at \(partner) know more? Then pass the question on." },
        name: "What is your colleague's name?",
        noName: "Enter the name of your colleague.",
        email: "The email address of your colleague alone",
        emailHint: "After the @ it says the same as in yours. If not, your colleague calls us.",
        term: "The last day stays the same. You cannot read the question after that. "
            + "We write down that you passed it on.",
        send: "Pass on",
        done: "Your colleague has the question now.")
}

extension RespondentTexts.Talk {
    static let english = Self(
        heading: "Conversations",
        at: { day, time in "\(day) at \(time)" },
        place: { place in "The place: \(place)." },
        byTelephone: "We call you.",
        bring: "You may bring somebody.",
        calendar: "Put it in your calendar",
        calendarTitle: "Conversation")
}
