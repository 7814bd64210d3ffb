extension LetterTexts.Conversation {
    static let english = Self(
        invitation: "Will you talk with me?",
        talkAboutYours: "I would like to talk with you about your complaint.",
        talkAboutIt: "I would like to talk with you about the complaint.",
        on: { "Does \($0) suit you?" },
        onAt: { day, time in "Does \(day) at \(time) suit you?" },
        place: { "We talk at this place: \($0)." },
        byTelephone: "I will call you.",
        with: { "These people take part: \($0)." },
        bring: "You may bring somebody. An interpreter too.",
        bringByTelephone: "Somebody may listen in. An interpreter too.",
        interpreter: { "We arrange an interpreter: \($0). It is free." },
        company: { "You bring: \($0)." },
        minutesFollow:
            "I make a record of the conversation. You get it too. Then you can say what is not right.",
        cannotHeading: "Does it not suit you?",
        needNot: "Do you not want to talk? You do not have to. Then I go on with what I know.",
        calledOff: "Our conversation does not take place",
        notOn: { "The conversation of \($0) does not take place." },
        otherDay: "I ask you for another day. It is in this letter.",
        noDay: "You need not do anything that day. I let you know how we go on.",
        minutes: "Record of our conversation",
        talked: { "On \($0) we talked with each other." },
        telephoned: { "On \($0) we spoke on the telephone." },
        present: { "These people took part: \($0)." },
        recordHeading: "The record",
        shortened: "A part of the record is not here. That is how we protect somebody.",
        correctHeading: "Is it right?",
        correctBy: { "Let us know on \($0) at the latest." },
        added: "What you say is put with the record.",
        silence: "Do I hear nothing? Then I go on with this record.",
        confidential: "This record is confidential. Do not let others read it without a good reason.")
}

extension LetterTexts.Progress {
    static let english = Self(
        subject: "How your complaint is going",
        answerBy: { "You get our answer on \($0) at the latest." },
        missed: "We are too late with our answer",
        ahead: "Our answer comes later",
        wasMissed: {
            "You should have had our answer on \($0) at the latest. We did not make it. That is our fault."
        },
        willBeMissed: {
            "You should get our answer on \($0) at the latest. We will be too late. That is our fault."
        },
        cause: "This is the reason:",
        newDay: { "You now get our answer on \($0) at the latest." },
        nothingToDo: "We go on working on your complaint. You do not have to do anything.",
        talk: { name, phone in "Would you like to talk to somebody about this? Call \(name): \(phone)." },
        unreachable: { day in
            """
            We tried to reach you. We could not. Is there something you still want to tell us? Do so on \
            \(day) at the latest. If we hear nothing, we decide with what we know. Your complaint goes on.
            """
        },
        confirmation: "We have looked into your complaint",
        finished: { "On \($0) our investigation was ready." },
        confirmed: "We confirm that with this letter.",
        didHeading: "What we did",
        writing: { "Now we write our answer. You get it on \($0) at the latest." })
}
