import Ledger
import Procedure

/// Somebody who came in to answer, by a mailed link or with a code on paper.
public struct Asked: Hashable, Sendable {
    /// Their session, for going out.
    public let token: Token
    /// Marks their address or code; leads to their questions and to nothing else.
    let tag: [UInt8]
}

extension Desk {
    /// Hours for which a mailed link works, once.
    public static let linkHours: Int64 = 24

    /// Asks for a link to this address; it comes if a question waits there, and nothing here says whether.
    public func sendLink(toAddress typed: String, now: Now) async throws {
        try await sendLink(to: ledger.keys.addressTag(typed.lowercased()), now: now)
    }

    /// The same for the door in a mail that came before.
    public func sendLink(toDoor door: String, now: Now) async throws {
        guard let tag = bytes(hex: door), tag.count == 16 else { throw DeskFault.notFound }
        try await sendLink(to: tag, now: now)
    }

    /// Silent when it was asked for too often: the mailbox of a stranger is nobody's toy.
    private func sendLink(to tag: [UInt8], now: Now) async throws {
        do { try tries.admit("link " + hex(tag), now: now) } catch { return }
        try await keep(.questions(tag: hex(tag)), now: now)
    }

    /// The link itself, to the address that the case knows; nil when no question waits behind this mark.
    func linkToQuestions(of tag: String, now: Now) async throws -> MailedLink? {
        for place in try await places(of: bytes(hex: tag) ?? [], kind: RespondentDoors.mail) {
            guard let casefile = try await loadIfReadable(place.stream)?.casefile,
                case .mail(let address)? = casefile.reactions[place.respondent]?.reach
            else { continue }
            let token = Token.random()
            let mail = OutgoingMail(
                id: hex(randomBytes(OutgoingMail.idBytes)), to: address.text,
                moment: Moment.notice.rawValue, language: Language.dutch.rawValue,
                reader: .respondent(place.respondent.number), last: now.today.ordinal, seal: nil,
                key: token.cookie)
            return MailedLink(
                token: token, kind: .respondentLink, subject: tag, hours: Self.linkHours, mail: mail,
                stream: place.stream)
        }
        return nil
    }

    /// Opens the questions of who got this link; it works once.
    public func enter(link: String, now: Now) async throws -> Token {
        guard let link = Token(cookie: link), let tag = try await sessions.use(link, now: now) else {
            throw DeskFault.unknownCode
        }
        if let bytes = bytes(hex: tag) { tries.right("link " + hex(bytes)) }
        return try await sessions.open(.respondent, for: tag, now: now)
    }

    /// Opens the question on a card of paper, typed in any way that people type it.
    public func enter(cardCode typed: String, from visitor: Visitor, now: Now) async throws -> Token {
        let keys = ["card " + visitor.own, "cards of " + visitor.address]
        try tries.admit(keys[0], now: now)
        try tries.admit(keys[1], free: Tries.freeOfAddress, now: now)
        guard let code = ReceiptCode(typed) else { throw DeskFault.unknownCode }
        let tag = try await codes.secrets(of: code).tag
        guard try await !places(of: tag, kind: RespondentDoors.code).isEmpty else {
            throw DeskFault.unknownCode
        }
        tries.right(keys[0])
        tries.takeBack(keys[1])
        return try await sessions.open(.respondent, for: hex(tag), now: now)
    }

    /// Who is inside; nil when the session is over.
    public func asked(_ token: Token, now: Now) async throws -> Asked? {
        guard let subject = try await sessions.subject(of: token, .respondent, now: now),
            let tag = bytes(hex: subject)
        else { return nil }
        return Asked(token: token, tag: tag)
    }

    /// Whether a question waits for who works here, at the address of their own account.
    public func isAsked(_ staff: Staff) async throws -> Bool {
        for place in try await places(of: ledger.keys.addressTag(staff.account.email.lowercased())) {
            guard let casefile = try await loadIfReadable(place.stream)?.casefile else { continue }
            if !casefile.closing.hasEnded { return true }
        }
        return false
    }

    /// Lets a persona of the demo in without a mail: the demo's one-time links, and nothing else, use it.
    public func demoToken(forAddress address: String, now: Now) async throws -> Token {
        let tag = ledger.keys.addressTag(address.lowercased())
        return try await sessions.open(.respondent, for: hex(tag), now: now)
    }

}

/// One question: a respondent of a case.
struct AskedPlace: Hashable, Sendable {
    let stream: StreamID
    let respondent: Respondent.ID
}

extension Desk {
    /// More questions than this nobody has at a time.
    static let questionLimit = 50

    func places(of tag: [UInt8], kind: String? = nil) async throws -> [AskedPlace] {
        try await ledger.driver.read { tx in
            let rows = try tx.rows(
                """
                select stream, respondent, kind from respondent_door where tag = $1
                order by stream, respondent limit \(Self.questionLimit)
                """, [.blob(tag)])
            var places: [AskedPlace] = []
            for row in rows {
                if let kind, try row.text(2) != kind { continue }
                let respondent = Respondent.ID(Int(try row.integer(1)))
                places.append(
                    AskedPlace(stream: StreamID(stored: try row.text(0)), respondent: respondent))
            }
            return places
        }
    }
}
