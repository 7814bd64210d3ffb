/// What a respondent reads: tone first, nothing decided.
public struct RespondentTexts: Sendable {
    package let title: String
    package let lead: String
    package let leadEnded: String
    package let about: @Sendable (_ name: String) -> String
    package let unnamed: String
    package let sharedHeading: String
    package let filesHeading: String
    package let questionHeading: String
    package let whenHeading: String
    package let daysLeft: @Sendable (_ count: Int, _ day: String) -> String
    package let lastDay: @Sendable (_ day: String) -> String
    package let over: String
    package let began: @Sendable (_ days: Int, _ day: String) -> String
    package let starts: @Sendable (_ days: Int) -> String
    package let secrecy: String
    package let supportHeading: String
    package let support: @Sendable (_ name: String) -> String
    package let leader: String
    package let helping: String
    package let call: @Sendable (_ name: String, _ telephone: String) -> String
    package let moreHeading: String
    package let react: String
    package let outcome: String
    package let ended: String
    package let entry: Entry
    package let list: List
    package let promise: Promise
    package let reaction: Reaction
    package let files: Files
    package let handing: Handing
    package let talk: Talk

    /// Coming in without a password.
    package struct Entry: Sendable {
        package let title: String
        package let lead: String
        package let label: String
        package let hint: String
        package let ask: String
        package let wrong: String
        package let sent: String
        package let sentAgain: String
        package let door: String
        package let arrived: String
        package let once: String
        package let enter: String
        package let expired: String
        package let codeHeading: String
        package let codeLabel: String
        package let codeHint: String
        package let codeOpen: String
        package let codeEmpty: String
        package let codeUnknown: String
        package let over: String
        package let leave: String
        package let left: String
    }

    /// Everything that was asked of one person.
    package struct List: Sendable {
        package let title: String
        package let none: String
        package let item: @Sendable (_ number: String) -> String
        package let asked: @Sendable (_ day: String) -> String
        package let unopened: String
        package let answered: String
        package let closed: String
        package let ownData: @Sendable (_ telephone: String) -> String
    }

    /// What is promised before the first reading (article 8).
    package struct Promise: Sendable {
        package let title: String
        package let lead: String
        package let words: String
        package let isKept: String
        package let accept: String
        package let leave: String
        package let help: @Sendable (_ telephone: String) -> String
    }

    /// Writing, looking at it, and sending.
    package struct Reaction: Sendable {
        package let title: String
        package let label: String
        package let hint: String
        package let save: String
        package let saved: String
        package let others: String
        package let preview: String
        package let previewTitle: String
        package let previewLead: String
        package let change: String
        package let send: String
        package let sent: String
        package let add: String
        package let empty: String
        package let tooLong: String
        package let yours: @Sendable (_ day: String) -> String
        package let late: String
        package let readers: String
    }

    /// Files beside a reaction.
    package struct Files: Sendable {
        package let title: String
        package let readers: String
        package let sent: String
        package let heading: String
        package let none: String
    }

    /// To a colleague of the same partner.
    package struct Handing: Sendable {
        package let title: String
        package let lead: @Sendable (_ partner: String) -> String
        package let name: String
        package let noName: String
        package let email: String
        package let emailHint: String
        package let term: String
        package let send: String
        package let done: String
    }

    /// A talk and its minutes.
    package struct Talk: Sendable {
        package let heading: String
        package let at: @Sendable (_ day: String, _ time: String) -> String
        package let place: @Sendable (_ place: String) -> String
        package let byTelephone: String
        package let bring: String
        package let calendar: String
        package let calendarTitle: String
    }
}
