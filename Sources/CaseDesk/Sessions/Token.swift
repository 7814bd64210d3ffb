import Crypto
import Ledger
import Procedure

/// What a session cookie holds: 256 random bits; the table knows only its digest.
public struct Token: Hashable, Sendable {
    private let secret: [UInt8]

    static func random() -> Token { Token(secret: randomBytes(32)) }

    private init(secret: [UInt8]) {
        self.secret = secret
    }

    /// The token as a cookie holds it; nil when it cannot be one.
    public init?(cookie: String) {
        guard let secret = bytes(hex: cookie), secret.count == 32 else { return nil }
        self.secret = secret
    }

    /// For the cookie, and for nothing else.
    public var cookie: String { hex(secret) }

    var id: [UInt8] { Array(SHA256.hash(data: secret)) }
}

/// The rows of people who are inside.
struct Sessions: Sendable {
    /// Hours without a request after which somebody has to come in again.
    static let hours: Int64 = 2
    /// Hours after its end during which a session of staff still tells whose text came too late.
    static let remembered: Int64 = 72

    enum Kind: String, Sendable {
        case complainant
        case staff
    }

    let driver: any Driver

    func open(_ kind: Kind, for subject: String, now: Now) async throws -> Token {
        let token = Token.random()
        let expires = now.instant.adding(hours: Self.hours).milliseconds
        try await driver.write { tx in
            try tx.run(
                """
                insert into session (id, kind, subject, role, expires, sealed)
                values ($1, $2, $3, null, $4, null)
                """,
                [.blob(token.id), .text(kind.rawValue), .text(subject), .integer(expires)])
        }
        return token
    }

    /// Whose session it is; a row that lived more than half its time is renewed.
    func subject(of token: Token, _ kind: Kind, now: Now) async throws -> String? {
        let moment = now.instant.milliseconds
        let found = try await driver.read { tx in
            try tx.row(
                "select subject, expires from session where id = $1 and kind = $2 and expires > $3",
                [.blob(token.id), .text(kind.rawValue), .integer(moment)])
        }
        guard let found else { return nil }
        let whole = Self.hours * 3_600_000
        if try found.integer(1) - moment < whole / 2 {
            try await driver.write { tx in
                try tx.run(
                    "update session set expires = $1 where id = $2",
                    [.integer(moment + whole), .blob(token.id)])
            }
        }
        return try found.text(0)
    }

    /// Whose session this was; who signed out is not remembered.
    func endedSubject(of token: Token, _ kind: Kind, now: Now) async throws -> String? {
        let since = now.instant.adding(hours: -Self.remembered).milliseconds
        return try await driver.read { tx in
            try tx.row(
                "select subject from session where id = $1 and kind = $2 and expires <= $3 and expires > $4",
                [
                    .blob(token.id), .text(kind.rawValue), .integer(now.instant.milliseconds),
                    .integer(since),
                ])?.text(0)
        }
    }

    func close(_ token: Token) async throws {
        try await driver.write { try $0.run("delete from session where id = $1", [.blob(token.id)]) }
    }
}
