import Crypto
import Foundation

/// The public halves of somebody who can be a member of rooms: one to seal to, one to check signatures with.
public struct RoomHolder: Hashable, Sendable, Codable {
    /// X25519.
    public let agreement: [UInt8]
    /// Ed25519; empty for a guest, who signs nothing.
    public let signing: [UInt8]

    /// Halves as they were stored.
    public init(agreement: [UInt8], signing: [UInt8]) {
        (self.agreement, self.signing) = (agreement, signing)
    }

    /// Sixteen hexadecimal characters by which two people compare a key on the telephone.
    public var id: String {
        var fields = LengthPrefixed("gehoord/room-holder/1")
        fields.add(agreement)
        fields.add(signing)
        return String(hex(sha256(fields.bytes)).prefix(16))
    }

    /// Whether this holder signed that another one takes a place from a day on.
    public func signed(_ appointment: RoomAppointment, _ signature: [UInt8]) -> Bool {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: signing) else { return false }
        return key.isValidSignature(Data(signature), for: Data(appointment.bytes))
    }
}

/// What an old key signs when a new one takes a place: who, as what, with which key, from which day.
public struct RoomAppointment: Hashable, Sendable {
    /// The account.
    public var account: String
    /// The place that it takes, such as that of the officer.
    public var place: String
    /// The new key.
    public var holder: RoomHolder
    /// The first day, `2026-03-16`.
    public var day: String

    /// An appointment that is to be signed, or was.
    public init(account: String, place: String, holder: RoomHolder, day: String) {
        (self.account, self.place, self.holder, self.day) = (account, place, holder, day)
    }

    var bytes: [UInt8] {
        var fields = LengthPrefixed("gehoord/room-appointment/1", account, place, day)
        fields.add(holder.agreement)
        fields.add(holder.signing)
        return fields.bytes
    }
}
