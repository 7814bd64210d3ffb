import Foundation
import Ledger
import Procedure

/// What an officer's session holds for the rooms, sealed under the cookie's secret; gone with the session.
struct OfficerPass: Hashable, Sendable, Codable {
    /// Opens every room of their place; nil while the door is shut.
    var seed: [UInt8]?
    /// A first key that waits until the recovery sheet is on paper.
    var founding: Founding?
    /// The secret half of a new sheet that waits until it is on paper.
    var sheet: [UInt8]?
    /// A room code that was just made, for the one page that shows it.
    var shown: Shown?

    struct Founding: Hashable, Sendable, Codable {
        var seed: [UInt8]
        var box: String
        var recovery: [UInt8]
    }

    struct Shown: Hashable, Sendable, Codable {
        var room: String
        var code: String
        var until: Int64
    }
}

/// Somebody who went through the door with their own passphrase.
public struct Keyholder: Sendable {
    /// Their account.
    public let account: Account
    /// In which place they open rooms.
    public let place: RoomKeys.Place
    let secret: RoomSecret
    let token: Token

    /// As what their lines are kept.
    var actor: Actor { .staff(account.id, as: .officer) }
    /// In the thread.
    var voice: Mediation.Voice { place == .officer ? .officer : .substitute }
}

/// What an officer finds at the door of the rooms.
public enum RoomDoor: Sendable {
    /// Nobody has a key: this is the first, who chooses a passphrase and prints the recovery sheet.
    case first
    /// The sheet, until its owner shows that it is on paper.
    case printing([String])
    /// Others have keys, and this account has none yet.
    case keyless
    /// A key was made and waits for a signature; compare these characters on the telephone.
    case waiting(fingerprint: String)
    /// The passphrase opens it.
    case shut
    case open(Keyholder)
}

extension Desk {
    /// Where somebody with the officer's role stands.
    public func roomDoor(_ staff: Staff) async throws -> RoomDoor {
        guard staff.has(.officer) else { throw DeskFault.notFound }
        let keys = try await office().rooms
        let pass = try await officerPass(staff)
        guard keys.recovery != nil else {
            return pass?.founding.map { .printing(RoomSecret.words(of: $0.recovery)) } ?? .first
        }
        guard let place = keys.place(of: staff.account.id), let key = keys.places[place] else {
            return keys.asked[staff.account.id].map { .waiting(fingerprint: $0.holder.id) } ?? .keyless
        }
        guard let seed = pass?.seed, let secret = try? RoomSecret(seed: seed), secret.holder == key.holder
        else { return .shut }
        return .open(
            Keyholder(account: staff.account, place: place, secret: secret, token: staff.token))
    }

    /// Behind the door, or nobody: where a page needs an open room.
    public func keyholder(_ staff: Staff) async throws -> Keyholder? {
        guard case .open(let keyholder) = try await roomDoor(staff) else { return nil }
        return keyholder
    }

    /// The first officer's key, and the sheet to print; nothing counts before the sheet is on paper.
    public func prepareRooms(as staff: Staff, passphrase: String) async throws {
        guard case .first = try await roomDoor(staff) else { throw DeskFault.someoneElseFirst }
        let seed = RoomSecret.freshSeed()
        let box = try await passphrases.make(seed, under: passphrase, of: staff.account.id.text)
        let founding = OfficerPass.Founding(seed: seed, box: box, recovery: RoomSecret.freshSeed())
        try await sessions.keep(OfficerPass(founding: founding), by: staff.token)
    }

    /// The last words of the sheet prove that it is on paper; its secret half then exists nowhere else.
    public func openRooms(as staff: Staff, lastWords typed: String, now: Now) async throws {
        guard let founding = try await officerPass(staff)?.founding else { throw DeskFault.notFound }
        let words = RoomSecret.words(of: founding.recovery)
        guard RoomSecret.split(typed) == Array(words.suffix(2)) else { throw DeskFault.wrongPassword }
        let (secret, recovery) = (
            try RoomSecret(seed: founding.seed), try RoomSecret(seed: founding.recovery)
        )
        let account = staff.account.id
        guard try await office().rooms.recovery == nil else { throw DeskFault.someoneElseFirst }
        try await change(
            [
                .roomKeys(.founded(recovery: recovery.holder)),
                .roomKeys(.asked(account: account.text, holder: secret.holder, box: founding.box)),
                try .appointing(
                    account, to: .officer, secret.holder, after: RoomKeys(), signed: recovery, on: now.today),
            ], now: now)
        try await sessions.keep(OfficerPass(seed: founding.seed), by: staff.token)
    }

    /// Makes a key that waits for the signature of the officer, or of who stood here before.
    public func askForRoomKey(as staff: Staff, passphrase: String, now: Now) async throws {
        guard staff.has(.officer), try await office().rooms.recovery != nil else { throw DeskFault.notFound }
        let seed = RoomSecret.freshSeed()
        let box = try await passphrases.make(seed, under: passphrase, of: staff.account.id.text)
        let holder = try RoomSecret(seed: seed).holder
        try await change(
            [.roomKeys(.asked(account: staff.account.id.text, holder: holder, box: box))], now: now)
    }

    /// Opens the door with the passphrase, however somebody signed in; each wrong try counts.
    public func enterRooms(as staff: Staff, passphrase: String, now: Now) async throws {
        let (_, seed) = try await unlock(staff.account.id, with: passphrase, now: now)
        try await sessions.keep(OfficerPass(seed: seed), by: staff.token)
    }

    /// The key of somebody in a place, and its seed; a wrong passphrase counts, wherever it is typed.
    func unlock(
        _ account: StaffID, with passphrase: String, now: Now
    ) async throws -> (key: RoomKeys.Key, seed: [UInt8]) {
        let tried = "rooms " + account.text
        try tries.admit(tried, now: now)
        let keys = try await office().rooms
        guard let place = keys.place(of: account), let key = keys.places[place] else {
            throw DeskFault.notFound
        }
        guard passphrase.utf8.count <= PasswordHash.longest else { throw DeskFault.wrongPassword }
        do {
            let seed = try await passphrases.open(key.box, under: passphrase, of: account.text)
            tries.right(tried)
            return (key, seed)
        } catch LedgerFault.wrongKey { throw DeskFault.wrongPassword }
    }

    /// Shuts the door and stays signed in.
    public func leaveRooms(as staff: Staff) async throws {
        try await sessions.keep(OfficerPass?.none, by: staff.token)
    }

    func officerPass(_ staff: Staff) async throws -> OfficerPass? {
        try await sessions.kept(by: staff.token)
    }
}

/// What a passphrase of a room has to be, for the page that asks for one.
public enum PassphraseRule {
    /// Long enough that who stole the database and the key file does not guess it.
    public static func isLong(_ typed: String) -> Bool {
        let plain = PassphraseBox.plain(typed)
        return plain.count >= PassphraseBox.shortest && typed.utf8.count <= PasswordHash.longest
    }

    /// Whether both were meant the same.
    public static func isSame(_ one: String, _ other: String) -> Bool {
        PassphraseBox.plain(one) == PassphraseBox.plain(other)
    }
}
