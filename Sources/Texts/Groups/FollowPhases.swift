extension FollowTexts {
    /// Where it stands, said by whoever acts now.
    public struct Phases: Sendable {
        package let received: String
        package let proposed: String
        package let tooOld: @Sendable (_ years: Int) -> String
        package let investigating: @Sendable (_ name: String) -> String
        package let waitingForReaction: @Sendable (_ name: String) -> String
        package let agreeing: @Sendable (_ name: String) -> String
        package let answering: @Sendable (_ name: String) -> String
        package let sending: String
        package let closed: @Sendable (_ day: String) -> String
        package let stopped: @Sendable (_ day: String) -> String
        package let notTakenOn: String
        package let late: @Sendable (_ name: String) -> String
        package let otherDay: String
        package let codeWorksUntil: @Sendable (_ day: String) -> String
        package let undoUntil: @Sendable (_ day: String) -> String
        package let mandatePending: String
        package let partStopped: @Sendable (_ number: Int) -> String
        package let quiet: @Sendable (_ days: Int, _ name: String, _ phone: String) -> String
        package let undoOver: @Sendable (_ day: String) -> String
        package let newComplaint: String
    }
}

extension FollowTexts {
    /// The steps still to come; not the timeline.
    public struct Steps: Sendable {
        package let received: String
        package let manager: String
        package let investigation: String
        package let answer: String
        package let done: @Sendable (_ step: String) -> String
        package let now: @Sendable (_ step: String) -> String
        package let later: @Sendable (_ step: String) -> String
    }
}

extension FollowTexts {
    /// What we ask of the complainant, or that we ask nothing.
    public struct Todo: Sendable {
        package let nothing: String
        package let willCall: String
        package let willWrite: String
        package let waiting: String
        package let readMinutes: @Sendable (_ day: String) -> String
        package let readAgreements: String
        package let confirmReach: String
        package let readMessage: @Sendable (_ name: String) -> String
        package let readLetter: @Sendable (_ title: String) -> String
        package let talkAt: @Sendable (_ day: String, _ place: String) -> String
        package let talkByTelephone: @Sendable (_ day: String) -> String
    }
}

extension FollowTexts {
    /// The links below the four questions.
    public struct Acts: Sendable {
        package let message: @Sendable (_ name: String) -> String
        package let messageToUs: String
        package let file: String
        package let letters: String
        package let officer: String
        package let stop: String
        package let undoStop: String
        package let notSolved: String
        package let readers: String
        package let naming: String
        package let reach: String
        package let minding: String
        package let notKept: String
        package let download: String
    }
}
