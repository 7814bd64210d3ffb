import Procedure

/// Why not, to a complainant or respondent: plain, and with the next door.
public struct RefusalTexts: Sendable {
    package let general: String
    package let notYours: String
    package let filing: @Sendable (_ refusal: Filing.Refusal) -> String
    package let contacts: @Sendable (_ refusal: Contacts.Refusal) -> String
    package let reactions: @Sendable (_ refusal: Reactions.Refusal) -> String
    package let conversations: @Sendable (_ refusal: Conversations.Refusal) -> String
    package let settlement: @Sendable (_ refusal: Settlement.Refusal) -> String
    package let withdrawal: @Sendable (_ refusal: Withdrawal.Refusal) -> String
    package let referral: @Sendable (_ refusal: Referral.Refusal) -> String
    package let closing: @Sendable (_ refusal: Closing.Refusal) -> String
    package let letters: @Sendable (_ refusal: Letters.Refusal) -> String
    package let mandate: @Sendable (_ refusal: Mandate.Refusal) -> String
    package let mediation: @Sendable (_ refusal: Mediation.Refusal) -> String
}
