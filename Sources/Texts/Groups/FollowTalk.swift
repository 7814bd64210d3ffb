extension FollowTexts {
    /// The thread with the manager.
    public struct Messages: Sendable {
        package let title: String
        package let none: String
        package let from: @Sendable (_ name: String, _ day: String) -> String
        package let fromYou: @Sendable (_ day: String) -> String
        package let label: String
        package let hint: String
        package let hintBefore: String
        package let send: String
        package let sent: String
        package let empty: String
        package let tooLong: String
        package let file: String
        package let fileAgain: String
        package let new: String
    }
}

extension FollowTexts {
    /// Files that come after the filing.
    public struct Files: Sendable {
        package let title: String
        package let readers: String
        package let limit: @Sendable (_ megabytes: Int) -> String
        package let sent: String
        package let list: String
        package let none: String
        package let add: String
        package let sentOn: @Sendable (_ day: String) -> String
        package let receivedOn: @Sendable (_ day: String) -> String
        package let broken: String
    }
}

extension FollowTexts {
    /// Article 6, third dash: the report of a talk, and whether it is right.
    public struct Minutes: Sendable {
        package let title: @Sendable (_ day: String) -> String
        package let present: @Sendable (_ names: String) -> String
        package let question: String
        package let yes: String
        package let no: String
        package let label: String
        package let hint: String
        package let send: String
        package let sent: String
        package let choose: String
        package let empty: String
        package let shortened: String
        package let addLabel: String
        package let addBy: @Sendable (_ day: String) -> String
    }
}

extension FollowTexts {
    /// Article 4: the proposal, with two answers of equal weight.
    public struct Agreements: Sendable {
        package let title: String
        package let received: @Sendable (_ day: String) -> String
        package let factsHeading: String
        package let listHeading: String
        package let what: String
        package let who: String
        package let due: String
        package let agree: String
        package let talk: String
        package let label: String
        package let consequence: String
        package let agreed: String
        package let agreedOn: @Sendable (_ day: String) -> String
        package let talkOn: @Sendable (_ day: String) -> String
        package let over: String
        package let willTalk: String
        package let choose: String
    }
}
