import Ledger
import Procedure

extension Desk {
    /// Gives the officer the number of the complaint with whose own code this person came in.
    public func linkRoom(as token: Token, now: Now) async throws {
        guard let stream = try await followed(token, now: now) else { throw DeskFault.notFound }
        try await link(try await load(stream).casefile.filing.number, as: token, now: now)
    }

    /// The same for who came in with a room code: the complaint's own code shows that it is theirs.
    ///
    /// A code that staff gave out proves nothing by itself: it counts where the officer gave the room code.
    public func linkRoom(
        showing typed: String, as token: Token, from visitor: Visitor, now: Now
    ) async throws {
        guard let pass = try await guestPass(token, now: now), let room = try await room(of: pass) else {
            throw DeskFault.notFound
        }
        let isFromOfficer = room.box.isCodeFromOfficer
        let own = try await tried(typed, from: visitor, now: now) { code in
            try await stream(of: try await codes.secrets(of: code), evenIfStaffSawIt: isFromOfficer)
        }
        try await link(try await load(own).casefile.filing.number, as: token, now: now)
    }

    private func link(_ number: String, as token: Token, now: Now) async throws {
        try await write([.link(number)], as: token, now: now)
    }

    private func stream(
        of secrets: ReceiptSecrets, evenIfStaffSawIt isFromOfficer: Bool
    ) async throws -> StreamID? {
        let tag = secrets.tag
        return try await ledger.driver.read { tx in
            let row = try tx.row("select stream, issued from receipt where tag = $1", [.blob(tag)])
            guard let row, try isFromOfficer || row.integer(1) == 0 else { return nil }
            return StreamID(stored: try row.text(0))
        }
    }
}
