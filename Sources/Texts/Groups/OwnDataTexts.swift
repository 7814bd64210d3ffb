/// What a complainant can do with their own data: take it along, have it corrected, object.
public struct OwnDataTexts: Sendable {
    package let title: String
    package let lead: String
    package let receiptHeading: String
    package let receiptLead: String
    package let receipt: String
    package let allHeading: String
    package let allLead: String
    package let all: String
    package let careful: String
    package let checkLink: String
    package let askHeading: String
    package let askLead: String
    package let kind: String
    package let correction: String
    package let objection: String
    package let kindMissing: String
    package let words: String
    package let wordsMissing: String
    package let send: String
    package let sent: String
    package let asked: @Sendable (_ day: String) -> String
    package let answered: @Sendable (_ day: String) -> String
    package let answerLater: String
    package let link: String
}
