/// The room's key, sealed for one member; worth nothing without that member's secret.
public struct RoomSeal: Hashable, Sendable, Codable {
    /// In which capacity it opens the room: bound into the seal.
    public let member: String
    /// The id of the key that it is sealed to, so that a replaced key is noticed.
    public let holder: String
    /// The ephemeral public key of HPKE.
    public let encapsulated: [UInt8]
    /// The room's key with its tag.
    public let sealed: [UInt8]

    /// A seal as it was stored.
    public init(member: String, holder: String, encapsulated: [UInt8], sealed: [UInt8]) {
        (self.member, self.holder) = (member, holder)
        (self.encapsulated, self.sealed) = (encapsulated, sealed)
    }
}
