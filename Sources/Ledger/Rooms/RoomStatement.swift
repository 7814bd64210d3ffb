/// What a key of the rooms can sign; each kind has its own label in front, so that none passes for another.
public protocol RoomStatement: Sendable {
    /// The bytes under the signature.
    var bytes: [UInt8] { get }
}
