import Ledger
import Post
import Procedure
import Texts

/// The words of a mail: discreet, without content, not even the word complaint (domain rule 6).
///
/// They depend on nothing that changes between two tries: who gets one mail twice reads the same text.
struct MailWords {
    let subject: String
    let text: String

    init(_ mail: OutgoingMail, organisation: Organisation) throws(PostFault) {
        let texts = Catalogue.of(Language(rawValue: mail.language) ?? .dutch)
        guard let moment = Moment(rawValue: mail.moment),
            let body = Self.body(mail, moment, texts, organisation)
        else { throw .misconfigured("the outbox holds a mail of a newer version; update this node") }
        subject = texts.mail.subject(organisation.name)
        text = [texts.mail.greeting, body, texts.mail.noReply, texts.mail.closing(organisation.name)].joined(
            separator: "\n\n")
    }

    /// The seal itself travels as a file: a mail program would fold its lines.
    init(seal: Seal) {
        let desk = DeskTexts.dutch.mail
        subject = desk.sealSubject(seal.number)
        text = desk.sealBody
    }

    private static func body(
        _ mail: OutgoingMail, _ moment: Moment, _ texts: Catalogue, _ organisation: Organisation
    ) -> String? {
        let last = texts.dates.long(Day(ordinal: mail.last))
        switch mail.reader {
        case .complainant: return texts.mail.words(moment, site: organisation.site, last: last)
        case .staff:
            let desk = DeskTexts.dutch.mail
            return desk.words(moment, last: last).map { desk.body($0, "\(organisation.site)/werk") }
        case .sealKeeper: return nil
        }
    }
}
