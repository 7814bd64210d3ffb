extension FollowTexts.Phases {
    static let english = Self(
        received: "We have your complaint. We are looking for a manager who was not involved.",
        proposed: "We asked a manager to look into your complaint.",
        tooOld: { years in
            """
            It is longer than \(years == 1 ? "a year" : "\(years) years") ago. \
            First we see whether we may still look into it.
            """
        },
        investigating: { name in "Manager \(name) is finding out what happened." },
        waitingForReaction: { name in
            "Manager \(name) asked for a response. The other person gets time for it."
        },
        agreeing: { name in "Manager \(name) has a proposal for you." },
        answering: { name in "Manager \(name) is writing our answer." },
        sending: "Our answer is ready. It comes by post, or we read it to you.",
        closed: { day in "Your complaint was finished on \(day). Read our answer." },
        stopped: { day in "You stopped your complaint on \(day)." },
        notTakenOn: "We will not investigate this complaint. Our letter says why.",
        late: { name in "\(name) is still working on it. We will tell you the new date." },
        otherDay: "Please note: we erase everything on another day than the letter says.",
        codeWorksUntil: { day in "Your code works until \(day). After that we erase everything." },
        undoUntil: { day in "You can still come back until \(day)." },
        mandatePending: "First we ask the other person whether this is all right. Until then we tell nobody.",
        partStopped: { number in "You stopped point \(number)." },
        quiet: { days, name, phone in
            """
            You have not heard from us for \(days) days. That is too long. \
            \(name) has to write to you now. You can also call \(phone).
            """
        },
        undoOver: { day in "You could come back until \(day). That time is over." },
        newComplaint: "Has something happened again? Then you can send a new complaint.")
}

extension FollowTexts.Steps {
    static let english = Self(
        received: "We have your complaint",
        manager: "A manager looks into your complaint",
        investigation: "We find out what happened",
        answer: "You get our answer",
        done: { step in "\(step) (done)" },
        now: { step in "\(step) (now)" },
        later: { step in "\(step) (still to come)" })
}

extension FollowTexts.Todo {
    static let english = Self(
        nothing: "You do not have to do anything now.",
        willCall: "We will call you if we want to ask something.",
        willWrite: "We will send you a message if we want to ask something.",
        waiting: "We are waiting for you",
        readMinutes: { day in "Read the report of the talk. Tell us by \(day) whether it is right." },
        readAgreements: "Read the agreements. Tell us whether you agree.",
        confirmReach: "We heard of a new number or address. Tell us whether it is right.",
        readMessage: { name in "\(name) sent you a message." },
        readLetter: { title in "There is a letter for you: \(title)." },
        talkAt: { day, place in "You have a talk on \(day). Where: \(place)." },
        talkByTelephone: { day in "We will call you on \(day) for a talk." })
}

extension FollowTexts.Acts {
    static let english = Self(
        message: { name in "Send a message to \(name)" },
        messageToUs: "Send us a message",
        file: "Send a photo, letter or recording",
        letters: "Read our letters",
        officer: "Talk in confidence with the complaints officer",
        stop: "Stop your complaint",
        undoStop: "Go on with your complaint after all",
        notSolved: "This is not solved",
        readers: "See who has read your complaint",
        naming: "Choose whether we may give your name",
        reach: "Change how we reach you",
        minding: "Change what we should keep in mind",
        notKept: "We have not kept a promise",
        download: "Save everything that is here")
}
