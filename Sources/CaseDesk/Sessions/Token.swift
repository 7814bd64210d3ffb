import Crypto
import Foundation
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

    /// What the second factor that is offered to this session follows from.
    var factorKey: [UInt8] { Array(SHA256.hash(data: Array("second factor".utf8) + secret)) }

    /// What the nonce and the verifier of a try at the provider follow from.
    var signOnKey: [UInt8] { Array(SHA256.hash(data: Array("sign on".utf8) + secret)) }

    var id: [UInt8] { Array(SHA256.hash(data: secret)) }

    /// Seals what only this cookie may open; its row in the table is no help without the cookie.
    var vault: Vault { Vault(secret: Array(SHA256.hash(data: Array("session vault".utf8) + secret))) }
}

extension Desk {
    var sessions: Sessions { Sessions(driver: ledger.driver) }
}

/// The rows of people who are inside.
struct Sessions: Sendable {
    /// Hours without a request after which somebody has to come in again.
    static let hours: Int64 = 2
    /// Hours after its end during which a session of staff still tells whose text came too late, and no more.
    static let remembered: Int64 = 72

    enum Kind: String, Sendable {
        case complainant
        case staff
        /// Answers questions about a complaint.
        case respondent
        /// A link that was mailed to a respondent, and opens a session once.
        case respondentLink
        /// Gave the right password, and no second factor yet.
        case halfway
        /// Set up the second factor a moment ago, and looks at the codes on paper.
        case proven
        /// A mailed link to a password of one's own.
        case passwordLink
        /// With a room code: the subject is empty, for it belongs to no case.
        case room
        /// A try to come in by way of the provider: the state, whose subject is the cookie of the browser.
        case signOn
    }

    let driver: any Driver

    func open(
        _ kind: Kind, for subject: String, browser: String = "", hours: Int64 = Sessions.hours, now: Now
    ) async throws -> Token {
        let token = Token.random()
        try await driver.write { tx in
            try Self.insert(token, kind, for: subject, browser: browser, hours: hours, now: now, in: tx)
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
        guard let found else {
            try await forgetKeys(of: token, now: now)
            return nil
        }
        let whole = Self.hours * 3_600_000
        if kind.isRenewed, try found.integer(1) - moment < whole / 2 {
            try await driver.write { tx in
                try tx.run(
                    "update session set expires = $1 where id = $2",
                    [.integer(moment + whole), .blob(token.id)])
            }
        }
        return try found.text(0)
    }

    /// What lies sealed in a session ends with it; the clock's round does it for who does not come back.
    private func forgetKeys(of token: Token, now: Now) async throws {
        let values: [Value] = [.blob(token.id), .integer(now.instant.milliseconds)]
        let which = "id = $1 and expires <= $2 and sealed is not null"
        let isThere = try await driver.read { tx in
            try tx.row("select 1 from session where \(which)", values) != nil
        }
        guard isThere else { return }
        try await driver.write { tx in
            try tx.run("update session set sealed = null where \(which)", values)
        }
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

    /// Whose link it is; it works once, however often it is pressed.
    func use(_ link: Token, now: Now) async throws -> String? {
        try await driver.write { tx in
            let values: [Value] = [
                .blob(link.id), .text(Kind.respondentLink.rawValue), .integer(now.instant.milliseconds),
            ]
            let which = "id = $1 and kind = $2 and expires > $3"
            let subject = try tx.row("select subject from session where \(which)", values)?.text(0)
            guard try tx.change("delete from session where \(which)", values) == 1 else { return nil }
            return subject
        }
    }

    /// The same with something that only the cookie opens.
    func open(
        _ kind: Kind, for subject: String, keeping kept: some Encodable & Sendable, now: Now
    ) async throws -> Token {
        let token = try await open(kind, for: subject, now: now)
        try await keep(kept, by: token)
        return token
    }

    /// Seals something into the row under the cookie's secret, in the place of what was there.
    func keep(_ kept: (some Encodable & Sendable)?, by token: Token) async throws {
        let sealed = try kept.map { try token.vault.seal(Array(try JSONEncoder().encode($0)), as: "session") }
        try await driver.write { tx in
            try tx.run(
                "update session set sealed = $1 where id = $2", [.blob(orNull: sealed), .blob(token.id)])
        }
    }

    /// What the row holds for this cookie.
    func kept<Kept: Decodable & Sendable>(by token: Token) async throws -> Kept? {
        let row = try await driver.read { tx in
            try tx.row("select sealed from session where id = $1", [.blob(token.id)])
        }
        guard let sealed = try row?.optionalBlob(0) else { return nil }
        let plain = try token.vault.open(sealed, as: "session")
        return try JSONDecoder().decode(Kept.self, from: Data(plain))
    }

    func close(_ token: Token) async throws {
        try await driver.write { try $0.run("delete from session where id = $1", [.blob(token.id)]) }
    }
}

extension Sessions.Kind {
    /// What somebody works in goes on as long as they do; steps and links end when they were said to end.
    fileprivate var isRenewed: Bool {
        switch self {
        case .complainant, .staff, .respondent, .room: true
        case .halfway, .proven, .passwordLink, .respondentLink, .signOn: false
        }
    }
}
