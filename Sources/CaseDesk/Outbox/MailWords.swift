import Procedure
import Texts

/// The words of a mail: discreet, without content, not even the word complaint (domain rule 6).
struct MailWords {
    let subject: String
    let text: String

    init(_ mail: OutgoingMail, organisation: Organisation) {
        let language = Language(rawValue: mail.language) ?? .dutch
        let texts = Catalogue.of(language).mail
        let moment = Moment(rawValue: mail.moment) ?? .letterReady
        let desk = DeskTexts.dutch.mail
        let body =
            texts.words(moment, site: organisation.site, daysLeft: 4)
            ?? desk.words(moment, daysLeft: 0).map { desk.body($0, "\(organisation.site)/werk") }
            ?? texts.news(organisation.site)
        subject = texts.subject(organisation.name)
        text = [texts.greeting, body, texts.noReply, texts.closing(organisation.name)].joined(
            separator: "\n\n")
    }
}
