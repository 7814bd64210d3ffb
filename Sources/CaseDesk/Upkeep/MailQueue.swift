import Foundation
import Ledger
import Procedure

/// The mails that still lie here, for who looks after the program: no addresses, and no case.
public struct MailQueue: Hashable, Sendable {
    /// Lines of the page; more than these have the same cause.
    static let limit = 100

    /// The oldest first.
    public var lines: [Line]

    /// One mail.
    public struct Line: Hashable, Sendable {
        /// The key under which it can be tried again.
        public var id: String
        /// The name of a colleague; nil for everyone else, whose mail is nobody's business here.
        public var colleague: String?
        /// Whole hours since it was put here.
        public var hours: Int
        /// How often it was tried.
        public var tries: Int
        /// What the mail server said last; nil before the first try.
        public var trouble: MailTrouble?
        /// Refused for ever: it goes only when somebody corrects the address and sends it again.
        public var isRefused: Bool
    }
}

extension Desk {
    /// What lies in the queue now.
    public func mailQueue(now: Now) async throws -> MailQueue {
        let office = try await office()
        let rows = try await ledger.driver.read { tx in
            try tx.rows(
                """
                select id, sealed, written, attempts, reason, refused from outbox
                order by written, id limit \(MailQueue.limit)
                """)
        }
        return MailQueue(lines: try rows.map { try line($0, office, now) })
    }

    /// Tries a mail again at once, to the address that the colleague has by now.
    public func retryMail(_ id: String, now: Now) async throws {
        let office = try await office()
        try await ledger.driver.write { tx in
            guard let row = try tx.row("select sealed from outbox where id = $1", [.text(id)]) else {
                throw DeskFault.notFound
            }
            var mail = try ledger.opened(try row.blob(0), id)
            if case .staff(let account) = mail.reader {
                mail.to = office.accounts[StaffID(account)]?.email ?? mail.to
            }
            let sealed = try ledger.keys.seal(Array(try JSONEncoder().encode(mail)), as: "outbox", of: id)
            try tx.run(
                """
                update outbox set refused = 0, due = $1, claimed_until = 0, attempts = 0, reason = null,
                    sealed = $2, written = $1
                where id = $3
                """, [.instant(now.instant), .blob(sealed), .text(id)])
        }
    }

    private func line(_ row: Row, _ office: Office, _ now: Now) throws -> MailQueue.Line {
        let id = try row.text(0)
        // Under a key that is not here it still has an age and a number of tries.
        var colleague: String?
        if let mail = try? ledger.opened(try row.blob(1), id), case .staff(let account) = mail.reader {
            colleague = office.name(of: StaffID(account))
        }
        return MailQueue.Line(
            id: id, colleague: colleague,
            hours: Int((now.instant.milliseconds - (try row.instant(2).milliseconds)) / 3_600_000),
            tries: Int(try row.integer(3)),
            trouble: try row.optionalText(4).flatMap(MailTrouble.init(rawValue:)),
            isRefused: try row.integer(5) == 1)
    }
}
