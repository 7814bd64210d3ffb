extension FollowTexts {
    /// Our answer, and the way on from there.
    public struct Outcomes: Sendable {
        package let title: String
        package let letters: String
        package let noLetters: String
        package let letter: @Sendable (_ title: String, _ day: String) -> String
        package let unread: String
        package let pdf: String
        package let officerHeading: String
        package let officer: String
        package let measuresHeading: String
        package let measure: @Sendable (_ what: String, _ day: String) -> String
        package let measureDone: @Sendable (_ what: String, _ day: String) -> String
    }
}

extension FollowTexts {
    /// Within two weeks of a settlement letter the same complaint goes on.
    public struct NotSolved: Sendable {
        package let title: String
        package let text: @Sendable (_ day: String) -> String
        package let label: String
        package let confirm: String
        package let done: String
    }
}

extension FollowTexts {
    /// A promise that was not kept: a new complaint that follows this one (domain rule 2).
    public struct NotKept: Sendable {
        package let title: String
        package let lead: String
        package let year: @Sendable (_ years: Int) -> String
        package let which: String
        package let due: @Sendable (_ day: String) -> String
        package let choose: String
        package let label: String
        package let empty: String
        package let confirm: String
        package let next: String
        package let alsoTold: String
        package let told: @Sendable (_ what: String) -> String
        package let busy: String
        package let toDraft: String
    }
}

extension FollowTexts {
    /// Article 7: stop, with the officer offered before the last step.
    public struct Stopping: Sendable {
        package let title: String
        package let text: String
        package let reason: String
        package let solved: String
        package let doNotWantTo: String
        package let doNotDare: String
        package let other: String
        package let before: String
        package let beforeNone: String
        package let beforeTalk: String
        package let beforeOfficer: String
        package let officerHeading: String
        package let officer: String
        package let happens: String
        package let happensByCode: String
        package let undo: @Sendable (_ days: Int) -> String
        package let which: String
        package let whole: String
        package let point: @Sendable (_ number: Int) -> String
        package let choose: String
        package let confirm: String
        package let keep: String
        package let done: String
        package let partDone: String
        package let undoTitle: String
        package let undoText: String
        package let undoConfirm: String
        package let undone: String
    }
}

extension FollowTexts {
    /// Article 8: who looked, by day and role.
    public struct Readers: Sendable {
        package let title: String
        package let text: String
        package let none: String
        package let day: String
        package let who: String
        package let respondent: String
        package let question: String
    }
}

extension FollowTexts {
    /// A function of the site that is not there yet, said honestly, with what does work now.
    public struct Later: Sendable {
        package let title: String
        package let text: @Sendable (_ phone: String) -> String
    }
}
