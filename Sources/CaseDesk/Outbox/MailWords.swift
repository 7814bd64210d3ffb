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

    /// `door` is where a respondent asks for a way in, from their address.
    init(_ mail: OutgoingMail, organisation: Organisation, door: String) throws(PostFault) {
        let texts = Catalogue.of(Language(rawValue: mail.language) ?? .dutch)
        guard let moment = Moment(rawValue: mail.moment),
            let body = Self.body(mail, moment, texts, organisation, door)
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
        _ mail: OutgoingMail, _ moment: Moment, _ texts: Catalogue, _ organisation: Organisation,
        _ door: String
    ) -> String? {
        let last = texts.dates.long(Day(ordinal: mail.last))
        switch mail.reader {
        case .complainant: return texts.mail.words(moment, site: organisation.site, last: last)
        case .staff:
            let desk = DeskTexts.dutch.mail
            if let office = mail.office { return desk.words(office, organisation, last: last) }
            return desk.words(moment, last: last).map { desk.body($0, "\(organisation.site)/werk") }
        case .respondent:
            let link = organisation.link(to: "/vragen/deur/\(door)")
            if let key = mail.key { return texts.mail.signIn("\(link)/\(key)") }
            return texts.mail.respondentWords(moment, link: link, last: last)
        case .sealKeeper: return nil
        }
    }
}

extension Organisation {
    /// An address of the site that a mail program makes a link of.
    func link(to path: String) -> String {
        (site.contains("://") ? site : "https://" + site) + path
    }
}

extension DeskMail {
    fileprivate func words(_ office: OutgoingMail.OfficeWords, _ organisation: Organisation, last: String)
        -> String
    {
        let address = organisation.link(to: "/werk/wachtwoord/")
        return switch office {
        case .invitation(let key): invitation(address + key, last)
        case .forgotten(let key): forgotten(address + key)
        case .recovered(let name): recovered(name)
        case .wayIn(let way, let name, let person):
            switch way {
            case .address: addressChanged(name, person)
            case .link: linkSent(name, person)
            case .factor: factorRemoved(name, person)
            case .openID: openIDReleased(name, person)
            }
        }
    }
}
