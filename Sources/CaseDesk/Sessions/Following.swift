import Ledger
import Procedure

extension Desk {
    private var sessions: Sessions { Sessions(driver: ledger.driver) }

    /// Opens a complaint with its code, typed in any way that people type it.
    public func enter(code typed: String, from visitor: Visitor, now: Now) async throws -> Token {
        let keys = ["code " + visitor.own, "codes of " + visitor.address]
        try tries.admit(keys[0], now: now)
        try tries.admit(keys[1], free: Tries.freeOfAddress, now: now)
        guard let code = ReceiptCode(typed), let stream = try await stream(of: code) else {
            throw DeskFault.unknownCode
        }
        tries.right(keys[0])
        tries.takeBack(keys[1])
        return try await sessions.open(.complainant, for: stream.text, now: now)
    }

    /// What a complainant may see of their complaint, told in a language; nil when the session is over.
    public func follow(_ token: Token, in language: Language = .dutch, now: Now) async throws
        -> ComplainantView?
    {
        guard let stream = try await followed(token, now: now) else { return nil }
        let loaded = try await load(stream)
        let readings = try await ledger.readings(of: stream)
        return ComplainantView(
            loaded, office: try await office(), readings: readings, in: language, now: now)
    }

    /// Whether a session is still open.
    public func isFollowing(_ token: Token, now: Now) async throws -> Bool {
        try await followed(token, now: now) != nil
    }

    /// Does something as the complainant; tried again when somebody acted at the same moment.
    public func act(_ command: Command, as token: Token, now: Now) async throws {
        try await act(as: token, now: now) { plan throws(Refusal) in try plan.perform(command) }
    }

    /// Does several things at once as the complainant: all of them, or none.
    public func act(
        as token: Token, now: Now, _ decide: (inout Plan) throws(Refusal) -> Void
    ) async throws {
        guard let stream = try await followed(token, now: now) else { throw DeskFault.notFound }
        try await carryOut(on: stream, by: .complainant, now: now, decide)
    }

    /// A file that the complainant gave; notes of our own are not found.
    public func attachment(_ id: Filing.Attachment, as token: Token, now: Now) async throws -> OpenFile {
        guard let stream = try await followed(token, now: now) else { throw DeskFault.notFound }
        let loaded = try await load(stream)
        return try await file(id, among: loaded.casefile.givenFiles.map(\.file), of: loaded)
    }

    /// A letter to the complainant; reading it delivers it.
    public func letter(_ id: Letter.ID, as token: Token, now: Now) async throws -> LetterText {
        guard let stream = try await followed(token, now: now) else { throw DeskFault.notFound }
        let casefile = try await load(stream).casefile
        guard let letter = casefile.letters[id], letter.to == .complainant, letter.out != nil else {
            throw DeskFault.notFound
        }
        if letter.delivered == nil {
            try await carryOut(on: stream, by: .complainant, now: now) { plan throws(Refusal) in
                try plan.perform(.letters(.open(id)))
            }
        }
        return try await text(of: letter, in: stream)
    }

    /// Ends a session, of a complainant or of staff.
    public func leave(_ token: Token) async throws {
        try await sessions.close(token)
    }

    private func followed(_ token: Token, now: Now) async throws -> StreamID? {
        try await sessions.subject(of: token, .complainant, now: now).map { StreamID(stored: $0) }
    }

    private func stream(of code: ReceiptCode) async throws -> StreamID? {
        let tag = try await codes.secrets(of: code).tag
        return try await ledger.driver.read { tx in
            let row = try tx.row("select stream from receipt where tag = $1", [.blob(tag)])
            return try row.map { StreamID(stored: try $0.text(0)) }
        }
    }
}
