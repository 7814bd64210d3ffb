import Ledger
import Procedure

/// A place where somebody is signed in.
public struct OpenSession: Hashable, Sendable, Identifiable {
    /// The digest of its cookie, which opens nothing.
    public let id: String
    /// When they came in; nil for one of before this was kept.
    public let since: Now?
    /// What the browser calls itself.
    public let browser: String
    /// Whether it is the session that asks.
    public let isThis: Bool
}

extension Desk {
    /// Where somebody is signed in, the latest first.
    public func openSessions(of person: StaffID, asking token: Token? = nil, now: Now) async throws
        -> [OpenSession]
    {
        let rows = try await ledger.driver.read { tx in
            try tx.rows(
                """
                select id, opened, browser from session where subject = $1 and kind = $2 and expires > $3
                order by opened desc, id
                """,
                [
                    .text(person.text), .text(Sessions.Kind.staff.rawValue),
                    .integer(now.instant.milliseconds),
                ])
        }
        return try rows.map { row in
            let (id, opened) = (try row.blob(0), try row.integer(1))
            return OpenSession(
                id: hex(id), since: opened > 0 ? Now(Instant(milliseconds: opened)) : nil,
                browser: try row.text(2), isThis: id == token?.id)
        }
    }

    /// Ends one session of a person, and of nobody else.
    public func end(_ session: String, of person: StaffID) async throws {
        guard let id = bytes(hex: session) else { throw DeskFault.notFound }
        try await ledger.driver.write { tx in
            try tx.run(
                "delete from session where id = $1 and subject = $2 and kind = $3",
                [.blob(id), .text(person.text), .text(Sessions.Kind.staff.rawValue)])
        }
    }

    /// Ends all of them.
    public func endSessions(of person: StaffID) async throws {
        try await ledger.driver.write { try Sessions.closeAll(of: person.text, in: $0) }
    }
}

extension Sessions {
    /// Inside a transaction of somebody else.
    static func insert(
        _ token: Token, _ kind: Kind, for subject: String, browser: String = "", hours: Int64, now: Now,
        in tx: any Transaction
    ) throws {
        let expires = now.instant.adding(hours: hours).milliseconds
        try tx.run(
            """
            insert into session (id, kind, subject, role, expires, sealed, opened, browser)
            values ($1, $2, $3, null, $4, null, $5, $6)
            """,
            [
                .blob(token.id), .text(kind.rawValue), .text(subject), .integer(expires),
                .integer(now.instant.milliseconds), .text(String(browser.prefix(200))),
            ])
    }

    /// Whether this link was still there; it is gone afterwards, however often it is pressed.
    static func use(_ token: Token, _ kind: Kind, now: Now, in tx: any Transaction) throws -> Bool {
        try tx.change(
            "delete from session where id = $1 and kind = $2 and expires > $3",
            [.blob(token.id), .text(kind.rawValue), .integer(now.instant.milliseconds)]) == 1
    }

    static func turn(_ token: Token, into kind: Kind, in tx: any Transaction) throws {
        try tx.run("update session set kind = $1 where id = $2", [.text(kind.rawValue), .blob(token.id)])
    }

    /// Everything by which one of us could come in: sessions, steps on the way, and mailed links.
    static func closeAll(of subject: String, in tx: any Transaction) throws {
        for kind in [Kind.staff, .halfway, .proven, .passwordLink] {
            try tx.run(
                "delete from session where subject = $1 and kind = $2",
                [.text(subject), .text(kind.rawValue)])
        }
    }
}
