/// What a respondent reads: tone first, nothing decided.
public struct RespondentTexts: Sendable {
    package let title: String
    package let lead: String
    package let sharedHeading: String
    package let questionHeading: String
    package let daysLeft: @Sendable (_ count: Int, _ day: String) -> String
    package let over: String
    package let secrecy: String
    package let support: @Sendable (_ name: String) -> String
    package let helping: String
    package let label: String
    package let save: String
    package let preview: String
    package let send: String
    package let sent: String
    package let add: String
    package let empty: String
    package let none: String
    package let outcome: String
    package let handOn: String
}
