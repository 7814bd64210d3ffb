import Procedure

extension LetterTexts.Outcome {
    static let english = Self(
        subject: "Our answer to your complaint",
        intro: { "On \($0) we received your complaint. This is our answer." },
        upheld: "You are right. That should not have happened. We apologise.",
        partly: "You are partly right.",
        wentWrong: { "On \($0) it went wrong. We apologise for that." },
        wentWell: { "On \($0) we think that it went well." },
        cannotTell: { "On \($0) I cannot find out what happened." },
        notUpheld: "We do not agree with you on this. I explain why.",
        noFinding: "I cannot find out what happened. It may have gone as you say. I could not confirm it.",
        toldHeading: "What you told us",
        examinedHeading: "What I looked into",
        sides: "This is what both sides say:",
        opinionHeading: "What I think, and why",
        verdict: { judgment in
            switch judgment {
            case .upheld: "You are right."
            case .notUpheld: "I do not agree with you."
            case .noFinding: "This cannot be confirmed."
            }
        },
        doingHeading: "What we are going to do",
        nothing: { "We change nothing, because \($0)" },
        neverStaff: "What we discuss with employees is never in a letter.",
        notDone: { name, phone in "Does it not happen? Call \(name): \(phone)." })
}

extension LetterTexts.Settlement {
    static let english = Self(
        subject: "We have made agreements",
        received: { "On \($0) we received your complaint. We solved it together." },
        mediated: "The complaints officer helped us. What you told the officer stays secret.",
        factsHeading: "What happened",
        agreedHeading: "What we agreed",
        stops: "With this our investigation stops.",
        notSolvedHeading: "Is something not right, or not solved?",
        notSolved: { "Let us know on \($0) at the latest. Then we go on with the same complaint." },
        brokenHeading: "If we do not keep the agreements",
        broken: { name, phone in "Then call \(name): \(phone). You can also go to the complaints officer." },
        newComplaint: {
            "A new complaint is possible too. You have \($0) from the day on which it went wrong."
        },
        addendum: "This belongs to our letter",
        earlierLetter: { "On \($0) we wrote you a letter. After that the complaints officer helped." },
        consent: "You agreed that we write this down. What else you told the officer stays secret.",
        stillHolds: "What that letter said still holds.",
        correction: "There was a mistake in our letter",
        wrongLetter: { day, title in "On \(day) we wrote you this letter: \(title)." },
        ourMistake: "Something in it was wrong. That is our mistake. We are sorry.",
        correctHeading: "What is right",
        restHolds: "The rest of that letter still holds.")
}

extension LetterTexts.Withdrawal {
    static let english = Self(
        subject: "We stop your complaint",
        ownWish: "You want to stop your complaint.",
        afterMediation: "You talked with the complaints officer. Now you want to stop your complaint.",
        afterConsultation: "We talked it over with you. Now you want to stop your complaint.",
        mandateRefused: "The person for whom you complained does not want to go on.",
        fine: "That is all right.",
        partly: "It is about this part of your complaint:",
        stopped: { "From \($0) on we do not look into this any more." },
        confidential: "What was told there stays secret.",
        call: "We contact you one more time. Then we ask whether this is really what you want.",
        againHeading: "Do you want to go on after all?",
        again: { "Let us know on \($0) at the latest. Then we go on where we were." },
        later: { "After that you may send a new complaint. You have \($0) from what happened." },
        ownHeading: "Do you have a complaint yourself?",
        own: "You may also send a complaint of your own, about what you saw yourself.",
        counted: "Your complaint still counts in our overview. Your name is not in it.")
}
