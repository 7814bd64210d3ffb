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

    /// Whether this holder signed exactly this.
    public func signed(_ statement: some RoomStatement, _ signature: [UInt8]) -> Bool {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: signing) else { return false }
        return key.isValidSignature(Data(signature), for: Data(statement.bytes))
    }
}
