import Crypto

/// One of the random keys that wrap case keys; it is replaced every month and destroyed 35 days later.
public struct InstallationKey: Equatable, Sendable {
    /// Where a key stands in its life.
    public enum State: Equatable, Sendable {
        /// Known to this node, wraps nothing yet: every node must have it first.
        case announced
        /// Wraps everything new.
        case current
        /// Only opens what is left, from this moment on.
        case retired(at: Instant)
    }

    /// Random, 8 bytes in hexadecimal; stands in the clear beside what the key wraps.
    public let id: String
    let key: SymmetricKey
    /// When it was made.
    public let madeAt: Instant
    /// Where it stands in its life.
    public internal(set) var state: State

    static func fresh(at now: Instant, _ state: State) -> InstallationKey {
        InstallationKey(id: hex(randomBytes(8)), key: SymmetricKey(size: .bits256), madeAt: now, state: state)
    }

    /// When it may be destroyed, or nil while it is in use.
    public var destroyableFrom: Instant? {
        guard case .retired(let at) = state else { return nil }
        return at.adding(days: KeyFile.daysAfterRetirement)
    }
}
