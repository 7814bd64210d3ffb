import Procedure

extension FollowTexts {
    /// What happened, per kind of event; nil where it is not for the complainant's eyes.
    public struct Timeline: Sendable {
        package let filing: @Sendable (_ event: Filing.Event) -> String?
        package let mandate: @Sendable (_ event: Mandate.Event) -> String?
        package let handling: @Sendable (_ event: Handling.Event) -> String?
        package let contacts: @Sendable (_ event: Contacts.Event) -> String?
        package let reactions: @Sendable (_ event: Reactions.Event) -> String?
        package let investigation: @Sendable (_ event: Investigation.Event) -> String?
        package let conversations: @Sendable (_ event: Conversations.Event) -> String?
        package let settlement: @Sendable (_ event: Settlement.Event) -> String?
        package let referral: @Sendable (_ event: Referral.Event) -> String?
        package let measures: @Sendable (_ event: Measures.Event) -> String?
        package let withdrawal: @Sendable (_ event: Withdrawal.Event) -> String?
        package let letters: @Sendable (_ event: Letters.Event) -> String?
        package let closing: @Sendable (_ event: Closing.Event) -> String?
        package let keeping: @Sendable (_ event: Keeping.Event) -> String?
    }
}
