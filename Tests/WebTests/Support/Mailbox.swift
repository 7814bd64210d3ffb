import CaseDesk
import Logging
import Post
import Synchronization

/// Every mail that left so far, of everybody.
final class Mailbox: MailTransport {
    private let kept = Mutex<[Mail]>([])
    /// Addresses to which nothing can be brought.
    let dead: Set<String>

    init(dead: Set<String> = []) {
        self.dead = dead
    }

    var mails: [Mail] { kept.withLock { $0 } }

    func send(_ mail: Mail) async throws(PostFault) {
        if dead.contains(mail.to.mailbox) { throw .recipientRefused(reply: 550) }
        kept.withLock { $0.append(mail) }
    }
}

extension TestSite {
    /// Brings out what waits, and gives the texts of the mails to one address, in order.
    func mails(to address: String, by box: Mailbox = Mailbox()) async throws -> [String] {
        let now = now
        let postman = Postman(
            desk, transport: box, from: try MailAddress("post@buurt.example"), now: { now },
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        while try await postman.round() > 0 {}
        return box.mails.filter { $0.to.mailbox == address }.map(\.text)
    }
}
