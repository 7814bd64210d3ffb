import Ledger
import Procedure

/// A link with the mail that brings it and the session that it opens.
struct MailedLink: Sendable {
    let token: Token
    let kind: Sessions.Kind
    let subject: String
    let hours: Int64
    let mail: OutgoingMail
    /// The case that it is about, if it is about one.
    var stream: StreamID?
}

extension Ledger {
    /// The link into the sessions and its mail into the outbox.
    func put(_ link: MailedLink, now: Now, in tx: any Transaction) throws {
        try Sessions.insert(link.token, link.kind, for: link.subject, hours: link.hours, now: now, in: tx)
        try put(link.mail, about: link.stream, now: now, in: tx)
    }
}
