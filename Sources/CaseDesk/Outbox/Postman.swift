import Foundation
import Ledger
import Logging
import Post
import Procedure
import ServiceLifecycle
import Texts

/// Brings out what lies in the outbox, at least once each, with a Message-ID that never changes.
public struct Postman: Service {
    /// Mails of one round.
    static let batch = 20
    /// Milliseconds for which a claimed mail is nobody else's; longer than a mail may take.
    static let claim: Int64 = 180_000
    /// Between two rounds.
    public static let pause = Duration.seconds(5)

    let desk: Desk
    let transport: any MailTransport
    let from: MailAddress
    let now: @Sendable () -> Now
    let pause: Duration
    let logger: Logger

    /// A postman with a transport, who writes from one neutral address.
    public init(
        _ desk: Desk, transport: any MailTransport, from: MailAddress, now: @escaping @Sendable () -> Now,
        pause: Duration = Postman.pause, logger: Logger
    ) {
        self.desk = desk
        self.transport = transport
        self.from = from
        self.now = now
        self.pause = pause
        self.logger = logger
    }

    /// Goes round until the node stops; a mail under way is finished.
    public func run() async throws {
        while !Task.isCancelled, !Task.isShuttingDownGracefully {
            do { while try await round() == Self.batch {} } catch {
                logger.error("the postman's round failed", metadata: ["fault": "\(type(of: error))"])
            }
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: pause) }
        }
    }

    /// Brings out what is due now; returns how many were claimed.
    @discardableResult
    public func round() async throws -> Int {
        let moment = now()
        do { try await desk.grantWishes(now: moment) } catch {
            logger.error("a link that was asked for waits", metadata: ["fault": "\(type(of: error))"])
        }
        let claimed = try await claim(at: moment.instant)
        for row in claimed { try await bring(row, at: moment) }
        return claimed.count
    }

    struct Claimed: Sendable {
        let id: String
        let stream: StreamID?
        let attempts: Int
        let sealed: [UInt8]
    }

    /// The outer condition matters: without it two nodes claim the same rows.
    private func claim(at now: Instant) async throws -> [Claimed] {
        try await desk.ledger.driver.write { tx in
            try tx.rows(
                """
                update outbox set claimed_until = $1 where claimed_until < $2 and due <= $2 and refused = 0
                and id in (
                    select id from outbox where claimed_until < $2 and due <= $2 and refused = 0
                    order by due, id
                    limit \(Self.batch)) returning id, stream, attempts, sealed
                """, [.integer(now.milliseconds + Self.claim), .integer(now.milliseconds)]
            ).map { row throws(LedgerFault) in
                Claimed(
                    id: try row.text(0), stream: try row.optionalText(1).map { StreamID(stored: $0) },
                    attempts: Int(try row.integer(2)), sealed: try row.blob(3))
            }
        }
    }

    private func bring(_ row: Claimed, at moment: Now) async throws {
        do throws(PostFault) {
            try await transport.send(try await mail(row, at: moment))
        } catch {
            logger.warning("a mail did not leave", metadata: ["mail": "\(row.id)", "hint": "\(error.hint)"])
            return try await desk.keep(row, because: error, at: moment)
        }
        // It is out: what fails from here on brings it a second time, with the same Message-ID.
        try await desk.leave(row)
    }

    private func mail(_ row: Claimed, at moment: Now) async throws(PostFault) -> Mail {
        let mail = try desk.opened(row)
        guard let organisation = try? await desk.office().organisation else {
            throw .misconfigured("nobody described the organisation yet")
        }
        let (words, files) = try await content(mail, organisation)
        return try Mail(
            from: from, to: try MailAddress(mail.to), subject: words.subject, text: words.text,
            attachments: files,
            messageID: "\(mail.id)@\(from.mailbox.split(separator: "@").last ?? "localhost")",
            date: Date(timeIntervalSince1970: Double(moment.instant.milliseconds) / 1000))
    }

    private func content(
        _ mail: OutgoingMail, _ organisation: Organisation
    ) async throws(PostFault) -> (MailWords, [MailAttachment]) {
        guard let number = mail.seal else {
            let door = hex(desk.ledger.keys.addressTag(mail.to.lowercased()))
            return (try MailWords(mail, organisation: organisation, door: door), [])
        }
        guard let seal = try? await desk.ledger.seal(number: number) else {
            throw .misconfigured("the seal is not in the ledger; restore it from the last backup")
        }
        let file = try MailAttachment(
            name: "zegel-\(number).txt", type: "text/plain", bytes: Array(seal.text.utf8))
        return (MailWords(seal: seal), [file])
    }
}
