import Foundation
import Ledger
import Procedure

/// That somebody asked for a link by mail; looked up only after they had their answer.
///
/// An answer that waits for the search of a case, or for a mail that is written, tells by its time
/// whether a complaint names this address (article 8).
enum LinkWish: Hashable, Sendable, Codable {
    /// By the mark of an address, in hexadecimal.
    case questions(tag: String)
    /// By the address of an account, as it was typed.
    case password(email: String)

    /// Minutes after which nobody waits for the link any more: a restored backup mails nothing.
    static let minutes: Int64 = 60
    /// Wishes of one round.
    static let batch = 50
}

extension Desk {
    /// One row, the same for every address.
    func keep(_ wish: LinkWish, now: Now) async throws {
        let id = hex(randomBytes(OutgoingMail.idBytes))
        let sealed = try ledger.keys.seal(Array(try JSONEncoder().encode(wish)), as: "wish", of: id)
        try await ledger.driver.write { tx in
            try tx.run(
                "insert into link_wish (id, written, sealed) values ($1, $2, $3)",
                [.text(id), .instant(now.instant), .blob(sealed)])
        }
    }

    /// Mails the links that were asked for since the round before, to whom one is due.
    func grantWishes(now: Now) async throws {
        let rows = try await ledger.driver.read { tx in
            try tx.rows(
                "select id, written, sealed from link_wish order by written, id limit \(LinkWish.batch)")
        }
        var fault: (any Error)?
        for row in rows {
            // One that cannot be granted keeps no other waiting.
            do { try await grant(row, now: now) } catch { fault = error }
        }
        if let fault { throw fault }
    }

    private func grant(_ row: Row, now: Now) async throws {
        let id = try row.text(0)
        let age = now.instant.milliseconds - (try row.integer(1))
        // What cannot be read either goes when nobody waits for it any more.
        let isAwaited = age <= LinkWish.minutes * 60_000
        let link = isAwaited ? try await link(for: try wish(of: row), now: now) : nil
        try await ledger.driver.write { [ledger] tx in
            guard try tx.change("delete from link_wish where id = $1", [.text(id)]) == 1, let link
            else { return }
            try ledger.put(link, now: now, in: tx)
        }
    }

    private func wish(of row: Row) throws -> LinkWish? {
        // Sealed before a rotation: whoever asked asks again.
        let opened = try? ledger.keys.open(try row.blob(2), as: "wish", of: try row.text(0))
        return try opened.map { try JSONDecoder().decode(LinkWish.self, from: Data($0)) }
    }

    private func link(for wish: LinkWish?, now: Now) async throws -> MailedLink? {
        switch wish {
        case .questions(let tag): try await linkToQuestions(of: tag, now: now)
        case .password(let email): try await linkToPassword(of: email, now: now)
        case nil: nil
        }
    }
}
