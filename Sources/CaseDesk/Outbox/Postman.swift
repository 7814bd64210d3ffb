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
    /// Seconds between rounds.
    static let pause = 5

    let desk: Desk
    let transport: any MailTransport
    let from: MailAddress
    let now: @Sendable () -> Now
    let logger: Logger

    /// A postman with a transport, who writes from one neutral address.
    public init(
        _ desk: Desk, transport: any MailTransport, from: MailAddress, now: @escaping @Sendable () -> Now,
        logger: Logger
    ) {
        self.desk = desk
        self.transport = transport
        self.from = from
        self.now = now
        self.logger = logger
    }

    /// Goes round until the node stops; a mail under way is finished.
    public func run() async throws {
        while !Task.isCancelled, !Task.isShuttingDownGracefully {
            do { while try await round() == Self.batch {} } catch {
                logger.error("the postman's round failed", metadata: ["fault": "\(type(of: error))"])
            }
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: .seconds(Self.pause)) }
        }
    }

    /// Brings out what is due now; returns how many were claimed.
    @discardableResult
    public func round() async throws -> Int {
        let moment = now()
        let claimed = try await claim(at: moment.instant)
        for row in claimed { try await bring(row, at: moment) }
        return claimed.count
    }

    private struct Claimed: Sendable {
        let id: String
        let stream: String?
        let attempts: Int
        let sealed: [UInt8]
    }

    /// The outer condition matters: without it two nodes claim the same rows.
    private func claim(at now: Instant) async throws -> [Claimed] {
        try await desk.ledger.driver.write { tx in
            try tx.rows(
                """
                update outbox set claimed_until = $1 where claimed_until < $2 and due <= $2 and id in (
                    select id from outbox where claimed_until < $2 and due <= $2 order by due, id
                    limit \(Self.batch)) returning id, stream, attempts, sealed
                """, [.integer(now.milliseconds + Self.claim), .integer(now.milliseconds)]
            ).map { row throws(LedgerFault) in
                Claimed(
                    id: try row.text(0), stream: try row.optionalText(1), attempts: Int(try row.integer(2)),
                    sealed: try row.blob(3))
            }
        }
    }

    private func bring(_ row: Claimed, at moment: Now) async throws {
        do throws(PostFault) {
            try await transport.send(try await mail(row, at: moment))
            try? await leave(row)
        } catch {
            logger.warning("a mail did not leave", metadata: ["mail": "\(row.id)", "hint": "\(error.hint)"])
            if error.isTemporary {
                try await put(back: row, at: moment.instant)
            } else {
                try await leave(row)
            }
        }
    }

    private func mail(_ row: Claimed, at moment: Now) async throws(PostFault) -> Mail {
        guard let opened = try? desk.ledger.keys.open(row.sealed, as: "outbox", of: row.id),
            let mail = try? JSONDecoder().decode(OutgoingMail.self, from: Data(opened)),
            let organisation = try? await desk.office().organisation
        else { throw .misconfigured("the outbox was sealed with a key that is not here; check the key file") }
        let words = MailWords(mail, organisation: organisation)
        return try Mail(
            from: from, to: try MailAddress(mail.to), subject: words.subject, text: words.text,
            messageID: "\(mail.id)@\(from.mailbox.split(separator: "@").last ?? "localhost")",
            date: Date(timeIntervalSince1970: Double(moment.instant.milliseconds) / 1000))
    }

    /// Gone, and remembered, so that the clock never writes it again.
    private func leave(_ row: Claimed) async throws {
        try await desk.ledger.driver.write { tx in
            try tx.run("delete from outbox where id = $1", [.text(row.id)])
            try tx.run(
                "insert into sent (id, stream) values ($1, $2) on conflict do nothing",
                [.text(row.id), .text(orNull: row.stream)])
        }
    }

    private func put(back row: Claimed, at now: Instant) async throws {
        let wait = Int64(BackOff().seconds(afterAttempt: row.attempts + 1)) * 1000
        try await desk.ledger.driver.write { tx in
            try tx.run(
                "update outbox set claimed_until = 0, attempts = attempts + 1, due = $1 where id = $2",
                [.integer(now.milliseconds + wait), .text(row.id)])
        }
    }
}
