import Procedure

extension LabelTexts {
    static let english = Self(
        subject: Self.englishSubject,
        ending: Self.englishEnding,
        judgment: Self.englishJudgment,
        overall: Self.englishOverall,
        channel: Self.englishChannel,
        letter: Self.englishLetter,
        urgency: Self.englishUrgency,
        wish: Self.englishWish,
        people: .english,
        procedure: .english)

    @Sendable private static func englishSubject(_ subject: Subject) -> String {
        switch subject {
        case .treatment: "How we treated you"
        case .information: "Information and explanation"
        case .reachability: "Whether you could reach us"
        case .continuity: "Waiting, planning and steady help"
        case .expertise: "Whether we did our work well"
        case .access: "Getting help, or help that stops"
        case .privacy: "Privacy and your file"
        case .safety: "Safety, and behaviour that went too far"
        case .discrimination: "Discrimination"
        case .facilities: "Place, rooms and transport"
        case .money: "Money"
        case .complaintHandling: "How we dealt with a complaint"
        case .other: "Something else"
        }
    }

    @Sendable private static func englishEnding(_ ending: Ending) -> String {
        switch ending {
        case .judged: "We answered your complaint"
        case .solved: "Solved together"
        case .withdrawn: "Stopped"
        case .referredOn: "Passed on to someone else"
        case .notAComplaint: "It was not a complaint"
        case .notTakenUp: "Not investigated"
        case .cannotBeAnswered: "We could not send an answer"
        case .endedByDeath: "Stopped after death"
        }
    }

    @Sendable private static func englishJudgment(_ judgment: Judgment) -> String {
        switch judgment {
        case .upheld: "you are right"
        case .notUpheld: "we do not agree with you"
        case .noFinding: "we cannot establish what happened"
        }
    }

    @Sendable private static func englishOverall(_ judgment: OverallJudgment) -> String {
        switch judgment {
        case .upheld: "you are right"
        case .partlyUpheld: "you are partly right"
        case .notUpheld: "we do not agree with you"
        case .noFinding: "we cannot establish what happened"
        }
    }

    @Sendable private static func englishChannel(_ channel: Channel) -> String {
        switch channel {
        case .web: "online"
        case .paper: "on paper"
        case .email: "by email"
        case .telephone: "by telephone"
        case .inPerson: "in person"
        case .viaOthers: "through someone else"
        }
    }

    @Sendable private static func englishLetter(_ kind: Letter.Kind) -> String {
        switch kind {
        case .receipt: "We have your complaint"
        case .notice: "Request for your response"
        case .invitation: "Invitation to a talk"
        case .calledOff: "A talk does not take place"
        case .minutes: "Report of a talk"
        case .progress: "How it is going"
        case .overdue: "We are late with our answer"
        case .settlement: "We have made agreements"
        case .confirmation: "We have finished looking into it"
        case .outcome: "Our answer to your complaint"
        case .tooOld: "Too long ago"
        case .outOfScope: "This is not ours to answer"
        case .refusedByPolicy: "We do not investigate this"
        case .withdrawalConfirmed: "Your complaint has stopped"
        case .referredOn: "We passed on your complaint"
        case .notAComplaint: "We do not see this as a complaint"
        case .afterDeath: "Letter to the family"
        case .howItEnded: "How it ended"
        case .addendum: "Addition to our letter"
        case .correction: "A correction to our letter"
        case .newHandler: "Who looks into your complaint"
        case .recorded: "What you told us"
        }
    }

    @Sendable private static func englishUrgency(_ urgency: Urgency) -> String {
        switch urgency {
        case .none: "No"
        case .cannotWait: "Yes, it cannot wait"
        case .unsafe: "Yes, I do not feel safe"
        }
    }

    @Sendable private static func englishWish(_ wish: Wishes.Kind) -> String {
        switch wish {
        case .talk: "Talk with me"
        case .explain: "Explain why it went this way"
        case .apologise: "Say sorry"
        case .solve: "Solve the problem"
        case .prevent: "Make sure it does not happen again"
        case .unsure: "I do not know yet"
        }
    }
}
