import Crypto
import Foundation
import Ledger
import Procedure

/// The secret of a draft, which only the cookie of its writer holds.
public struct DraftKey: Sendable {
    let secret: [UInt8]

    /// A new secret: 256 random bits.
    public static func random() -> DraftKey { DraftKey(secret: randomBytes(32)) }

    /// The secret as the cookie holds it; nil when it cannot be one.
    public init?(cookie: String) {
        guard let secret = bytes(hex: cookie), secret.count == 32 else { return nil }
        self.secret = secret
    }

    private init(secret: [UInt8]) {
        self.secret = secret
    }

    /// For the cookie, and for nothing else.
    public var cookie: String { hex(secret) }

    /// Names the row; says nothing about the secret.
    var id: [UInt8] { Array(SHA256.hash(data: Array("draft id".utf8) + secret)) }

    /// The row's seal: without the cookie nobody opens it, the server neither.
    var vault: Vault { Vault(secret: secret) }

    /// Owns the draft's files until they are the case's.
    var owner: AttachmentOwner { .draft(hex(id), vault) }
}

/// What somebody filled in so far; lives 2 hours after the last answer, 24 if asked for.
public struct Draft: Hashable, Sendable, Codable {
    /// Fields as typed, by their names in the form; kept also when they are not right yet.
    public var answers: [String: [String]] = [:]
    /// In the order of sending; at most ten.
    public var files: [DraftFile] = []
    /// Two, or 24 where the person asked for it.
    public var keepsHours = Draft.hours
    /// The account of who takes it down for somebody else; nobody else goes on with it at the same browser.
    public var writer: String?
    /// The page on which one of us began it: another window of the same browser has a complaint of its own.
    public var window: String?
    /// The number of the complaint that it follows, such as one whose promise was not kept.
    public var follows: String?
    /// Once it is sent: what the thank-you page shows, for 30 minutes.
    public var sent: Receipt?
    /// The answers of a group, for the next of its members; as long as the receipt is shown.
    public var repeats: [String: [String]]?
    /// A code for a respondent, for the page that prints its card.
    var card: RespondentCard?
    /// Milliseconds since 1970 of the first answer: no draft or file of one lives longer than `longHours`.
    var begun: Int64?

    /// Hours after the last answer.
    public static let hours = 2
    /// When the person asked for it.
    public static let longHours = 24
    /// More than this is for the desk.
    public static let maximumFiles = 10

    /// An empty draft.
    public init() {}
}

/// What the thank-you page shows: the number, and the code that is nowhere else.
public struct Receipt: Hashable, Sendable, Codable {
    /// What a person says on the telephone, such as `2026-014`; not secret.
    public var number: String
    /// `7K3M Q2XP 94TD`.
    public var code: String
    /// Milliseconds since 1970.
    public var shownUntil: Int64
    /// The day we received it, `2026-03-16`.
    public var filedOn: String
    /// Without a name, only the code leads to the person.
    public var isNameless: Bool
    /// Over a year ago: registered, and answered with a letter (article 2).
    public var isTooOld: Bool
    /// They gave a number at which we call at once; nil in a draft of before this was kept.
    public var isCalled: Bool?

    /// Minutes after filing during which a reload shows the code again.
    public static let minutes = 30

    /// Whether a page may still show the code.
    public func isShown(at now: Now) -> Bool { now.instant.milliseconds < shownUntil }

    init(_ casefile: Casefile, code: ReceiptCode, shownUntil: Int64) {
        let filing = casefile.filing
        number = filing.number
        self.code = code.text
        self.shownUntil = shownUntil
        filedOn = filing.receivedOn.iso
        isNameless = filing.complainant == .nameless
        isCalled = filing.callBack != nil
        isTooOld = !AgeTest.isInTime(
            filing.happened, sentOn: filing.sentOn, years: filing.procedure.terms.maximumAge)
    }
}

extension Desk {
    /// The draft under this key; nil when it is gone.
    public func draft(_ key: DraftKey, now: Now) async throws -> Draft? {
        try await ledger.driver.read { tx in try key.draft(now: now, in: tx) }
    }

    /// Keeps the answers as they are now, right or not; files have their own way in and out.
    public func save(_ draft: Draft, under key: DraftKey, now: Now) async throws {
        try await ledger.driver.write { tx in
            let kept = try key.draft(now: now, in: tx)
            var draft = draft
            draft.files = kept?.files ?? []
            draft.begun = draft.begun ?? kept?.begun
            try key.keep(draft, now: now, in: tx)
        }
    }

    /// Changes the draft as it stands at that moment, so that two requests at once lose nothing.
    func change<T: Sendable>(
        _ key: DraftKey, now: Now, _ edit: @escaping @Sendable (inout Draft) throws -> T
    ) async throws -> T {
        try await ledger.driver.write { tx in
            guard var draft = try key.draft(now: now, in: tx) else { throw DeskFault.draftGone }
            let result = try edit(&draft)
            try key.keep(draft, now: now, in: tx)
            return result
        }
    }

    /// "Wis alles": the draft and its files are gone at once.
    public func wipe(_ key: DraftKey, now: Now) async throws {
        let files = try await draft(key, now: now)?.files ?? []
        try await ledger.driver.write { tx in
            try tx.run("delete from draft where id = $1", [.blob(key.id)])
        }
        for file in files { try await ledger.removeAttachment(file.id, of: key.owner) }
    }

    /// Removes drafts, answers, sessions and files whose time is over; part of the clock's round.
    func sweep(now: Now) async throws {
        let moment = Value.integer(now.instant.milliseconds)
        let forgotten = now.instant.adding(hours: -Sessions.remembered).milliseconds
        try await ledger.driver.write { tx in
            try tx.run("delete from draft where expires <= $1", [moment])
            try tx.run("delete from answer where expires <= $1", [moment])
            try tx.run("delete from session where expires <= $1 and kind <> 'staff'", [moment])
            try tx.run("delete from session where expires <= $1", [.integer(forgotten)])
            try tx.run(
                "update session set sealed = null where expires <= $1 and sealed is not null", [moment])
            try tx.run("delete from outbox where refused = 1 and due <= $1", [moment])
        }
        try await ledger.sweepAttachments(begunBefore: now.instant.adding(hours: -Int64(Draft.longHours) - 1))
    }
}

extension DraftKey {
    fileprivate func draft(now: Now, in tx: any Transaction) throws -> Draft? {
        let row = try tx.row(
            "select sealed from draft where id = $1 and expires > $2",
            [.blob(id), .integer(now.instant.milliseconds)])
        guard let sealed = try row?.blob(0) else { return nil }
        return try JSONDecoder().decode(Draft.self, from: Data(try vault.open(sealed, as: "draft")))
    }

    /// A draft that was sent takes no more answers.
    fileprivate func keep(_ draft: Draft, now: Now, in tx: any Transaction) throws {
        var draft = draft
        let begun = draft.begun ?? now.instant.milliseconds
        draft.begun = begun
        let sealed = try vault.seal(Array(try JSONEncoder().encode(draft)), as: "draft")
        let asked = now.instant.adding(hours: Int64(draft.keepsHours)).milliseconds
        let last = draft.card?.shownUntil ?? begun + Int64(Draft.longHours) * 3_600_000
        let expires = min(asked, last)
        let kept = try tx.change(
            """
            insert into draft (id, expires, state, sealed) values ($1, $2, 'open', $3)
            on conflict (id) do update set expires = excluded.expires, sealed = excluded.sealed
            where draft.state = 'open'
            """, [.blob(id), .integer(expires), .blob(sealed)])
        guard kept == 1 else { throw DeskFault.draftGone }
    }
}
