import Crypto
import Foundation

/// The one random key of a room with the officer; it lies nowhere but in the seals of its members.
public struct RoomKey: Sendable {
    static let suite = HPKE.Ciphersuite(
        kem: .Curve25519_HKDF_SHA256, kdf: .HKDF_SHA256, aead: .AES_GCM_256)

    private let key: SymmetricKey

    /// A new key, for a new room.
    public static func fresh() -> RoomKey { RoomKey(key: SymmetricKey(size: .bits256)) }

    init(key: SymmetricKey) { self.key = key }

    /// Opens a member's seal; that of another room, member or kind does not open, whoever holds the secret.
    public init(
        opening seal: RoomSeal, of room: StreamID, aboutOfficer: Bool, with secret: RoomSecret
    ) throws(LedgerFault) {
        let info = Self.info(room, seal.member, aboutOfficer)
        guard
            var recipient = try? HPKE.Recipient(
                privateKey: secret.agreement, ciphersuite: Self.suite, info: info,
                encapsulatedKey: Data(seal.encapsulated)),
            let raw = try? recipient.open(Data(seal.sealed)), raw.count == 32
        else { throw .wrongKey }
        key = SymmetricKey(data: raw)
    }

    /// The seal by which one member opens the room (HPKE, base mode); who may be a member goes under it too.
    public func sealed(
        for member: String, holding holder: RoomHolder, in room: StreamID, aboutOfficer: Bool
    ) throws(LedgerFault) -> RoomSeal {
        guard let recipient = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: holder.agreement),
            var sender = try? HPKE.Sender(
                recipientKey: recipient, ciphersuite: Self.suite,
                info: Self.info(room, member, aboutOfficer)),
            let sealed = try? sender.seal(Data(key.raw))
        else { throw .wrongKey }
        return RoomSeal(
            member: member, holder: holder.id, encapsulated: [UInt8](sender.encapsulatedKey),
            sealed: [UInt8](sealed))
    }

    /// Seals one line of the room for its place: lines cannot be exchanged, nor moved to another room.
    public func seal(_ plain: [UInt8], in room: StreamID, at seq: Version) throws(LedgerFault) -> [UInt8] {
        try Cipher.seal(plain, under: entries, with: Self.place(room, seq))
    }

    /// Opens one line of the room at its place.
    public func open(_ sealed: [UInt8], in room: StreamID, at seq: Version) throws(LedgerFault) -> [UInt8] {
        try Cipher.open(sealed, under: entries, with: Self.place(room, seq))
    }

    private var entries: SymmetricKey { derive("gehoord/room-entries/1", from: key) }

    /// A room about the officer cannot be made an ordinary one beside its seals: they would not open.
    private static func info(_ room: StreamID, _ member: String, _ aboutOfficer: Bool) -> Data {
        let kind = aboutOfficer ? "about-officer" : "ordinary"
        return Data(LengthPrefixed("gehoord/room-seal/2", room.text, member, kind).bytes)
    }

    private static func place(_ room: StreamID, _ seq: Version) -> [UInt8] {
        var fields = LengthPrefixed("gehoord/room-entry/1", room.text)
        fields.add(Int64(seq))
        return fields.bytes
    }
}
