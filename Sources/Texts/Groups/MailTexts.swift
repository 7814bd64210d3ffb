/// The discreet mails: no content, no case, no name of a manager (domain rule 6).
public struct MailTexts: Sendable {
    package let subject: @Sendable (_ organisation: String) -> String
    package let news: @Sendable (_ site: String) -> String
    package let question: @Sendable (_ site: String) -> String
    package let toCheck: @Sendable (_ site: String) -> String
    package let forRespondent: @Sendable (_ link: String) -> String
    package let respondentReminder: @Sendable (_ link: String, _ last: String) -> String
    package let respondentOver: @Sendable (_ link: String) -> String
    package let respondentNews: @Sendable (_ link: String) -> String
    package let respondentToCheck: @Sendable (_ link: String) -> String
    package let respondentLink: @Sendable (_ link: String) -> String
    package let noReply: String
    package let greeting: String
    package let closing: @Sendable (_ organisation: String) -> String
}
