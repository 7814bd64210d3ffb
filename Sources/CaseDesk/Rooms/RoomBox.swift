import Foundation
import Ledger
import Procedure

/// What lies beside the lines of a room: the seals of its members, all of them under the outer key.
///
/// The outer key is the key of the room's stream, which an installation key wraps: erasing it, or turning
/// that one, reaches rooms as it reaches cases. It says nothing about a case.
struct RoomBox: Hashable, Sendable, Codable {
    static let guest = "guest"
    static let recovery = "recovery"

    var seals: [RoomSeal]
    /// Sealed to the substitute only, for it is about the officer.
    var isAboutOfficer: Bool
    /// The tag of the room code that opens it now; nil while a receipt code does.
    var codeTag: [UInt8]?
    /// The officer gave that code, and so knows who has it.
    var isCodeFromOfficer = false

    /// Opens with the seal of a member, if there is one for this secret.
    func key(of member: String, in room: StreamID, with secret: RoomSecret) throws(LedgerFault) -> RoomKey {
        guard let seal = seals.first(where: { $0.member == member && $0.holder == secret.holder.id }) else {
            throw .wrongKey
        }
        return try RoomKey(opening: seal, of: room, aboutOfficer: isAboutOfficer, with: secret)
    }

    /// The same room for whoever is a member today; the guest's seal stays, and is never the only one.
    func resealed(_ key: RoomKey, in room: StreamID, for keys: RoomKeys) throws(LedgerFault) -> RoomBox {
        let members = keys.members(aboutOfficer: isAboutOfficer)
        guard !members.isEmpty else { return self }
        var box = self
        box.seals = seals.filter { $0.member == Self.guest }
        for (member, holder) in members {
            box.seals.append(
                try key.sealed(for: member, holding: holder, in: room, aboutOfficer: isAboutOfficer))
        }
        return box
    }

    /// Whether every member of today, and nobody else, has a seal.
    func isFor(_ keys: RoomKeys) -> Bool {
        let wanted = keys.members(aboutOfficer: isAboutOfficer).map { "\($0.member) \($0.holder.id)" }
        return Set(seals.filter { $0.member != Self.guest }.map { "\($0.member) \($0.holder)" })
            == Set(wanted)
    }
}

extension StreamID {
    static let roomMark = "room/"

    /// A room's stream says that it is one, and nothing else.
    static func newRoom() -> StreamID { .named(roomMark + hex(randomBytes(16))) }

    var isRoom: Bool { text.hasPrefix(Self.roomMark) }

    /// As it stands in the officer's addresses.
    var roomID: String { String(text.dropFirst(Self.roomMark.count)) }
}

extension RoomBox {
    static func of(_ room: StreamID, _ ledger: Ledger, in tx: any Transaction) throws -> RoomBox? {
        guard let row = try tx.row("select box from room where stream = $1", [.text(room.text)]) else {
            return nil
        }
        let vault = try ledger.vault(of: room, in: tx)
        let plain = try vault.open(try row.blob(0), as: "room-box")
        return try JSONDecoder().decode(RoomBox.self, from: Data(plain))
    }

    func sealed(under vault: Vault) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return try vault.seal(Array(try encoder.encode(self)), as: "room-box")
    }
}

/// A room that somebody's key opened.
struct OpenedRoom: Sendable {
    let stream: StreamID
    let key: RoomKey
    var box: RoomBox
    let version: Version
    let history: [RoomEntry]
    let mediation: Mediation

    /// The day on which it began; changes of keys before it are not its history.
    var began: Day? { history.first?.on }
    /// The day of the last line.
    var last: Day? { history.last?.on }

    init(
        _ stream: StreamID, _ key: RoomKey, _ box: RoomBox, _ entries: [Entry]
    ) throws {
        (self.stream, self.key, self.box, version) = (stream, key, box, entries.count)
        var mediation = Mediation()
        var history: [RoomEntry] = []
        for entry in entries {
            let plain = try key.open(entry.payload, in: stream, at: entry.seq)
            let happened = try StoredMediation.decode(plain)
            mediation.apply(happened.event, on: happened.on)
            history.append(happened)
        }
        (self.mediation, self.history) = (mediation, history)
    }
}

extension Desk {
    /// Opens a room as one of its members; `nil` where there is none, or none for this secret.
    func opened(
        _ stream: StreamID, as member: String, with secret: RoomSecret
    ) async throws -> OpenedRoom? {
        guard stream.isRoom else { return nil }
        return try await ledger.driver.read { tx in
            guard let box = try RoomBox.of(stream, ledger, in: tx),
                let key = try? box.key(of: member, in: stream, with: secret)
            else { return nil }
            return try OpenedRoom(stream, key, box, try ledger.read(stream, in: tx))
        }
    }
}
