import Ledger
import Procedure

extension Desk {
    /// Opens a complaint with its code, typed in any way that people type it.
    public func enter(code typed: String, from visitor: Visitor, now: Now) async throws -> Token {
        try await tried(typed, from: visitor, now: now) { try await session(of: $0, now: now) }
    }

    /// What a typed code leads to; a wrong one counts, wherever it is typed.
    func tried<Found>(
        _ typed: String, from visitor: Visitor, now: Now, _ find: (ReceiptCode) async throws -> Found?
    ) async throws -> Found {
        let keys = ["code " + visitor.own, "codes of " + visitor.address]
        try tries.admit(keys[0], now: now)
        try tries.admit(keys[1], free: Tries.freeOfAddress, now: now)
        guard let code = ReceiptCode(typed), let found = try await find(code) else {
            throw DeskFault.unknownCode
        }
        tries.right(keys[0])
        tries.takeBack(keys[1])
        return found
    }

    /// A receipt code leads to its case, a room code to its room; the keys of the room lie under the cookie.
    private func session(of code: ReceiptCode, now: Now) async throws -> Token? {
        let secrets = try await codes.secrets(of: code)
        if let stream = try await stream(of: secrets) {
            let pass = try GuestPass(secrets, isRoomCode: false)
            return try await sessions.open(.complainant, for: stream.text, keeping: pass, now: now)
        }
        let isLive = try await ledger.driver.read { tx in
            try tx.row("select 1 from room_code where tag = $1", [.blob(secrets.tag)]) != nil
        }
        guard isLive else { return nil }
        let pass = try GuestPass(secrets, isRoomCode: true)
        return try await sessions.open(.room, for: "", keeping: pass, now: now)
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
    @discardableResult
    public func act(
        as token: Token, now: Now, _ decide: (inout Plan) throws(Refusal) -> Void
    ) async throws -> Loaded {
        guard let stream = try await followed(token, now: now) else { throw DeskFault.notFound }
        return try await carryOut(on: stream, by: .complainant, now: now, decide)
    }

    /// A file that the complainant gave, or that came with a message; notes of our own are not found.
    public func attachment(_ id: Filing.Attachment, as token: Token, now: Now) async throws -> OpenFile {
        guard let stream = try await followed(token, now: now) else { throw DeskFault.notFound }
        let loaded = try await load(stream)
        return try await file(id, among: loaded.casefile.openToComplainant, of: loaded)
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

    /// The complainant looks at the messages: whatever was new to them is read.
    public func noteReading(as token: Token, now: Now) async throws {
        try await act(.contacts(.noteReading), as: token, now: now)
    }

    /// Ends a session, of a complainant or of staff.
    public func leave(_ token: Token) async throws {
        try await sessions.close(token)
    }

    func followed(_ token: Token, now: Now) async throws -> StreamID? {
        try await sessions.subject(of: token, .complainant, now: now).map { StreamID(stored: $0) }
    }

    private func stream(of secrets: ReceiptSecrets) async throws -> StreamID? {
        let tag = secrets.tag
        return try await ledger.driver.read { tx in
            let row = try tx.row("select stream from receipt where tag = $1", [.blob(tag)])
            return try row.map { StreamID(stored: try $0.text(0)) }
        }
    }
}
