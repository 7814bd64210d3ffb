/// How many entries a stream has; 0 before the first.
public typealias Version = Int

/// The name of a stream: random for a case, well-known for an office or register stream.
///
/// Whether a stream is sealed is part of its name, and the name is under every hash and seal:
/// nobody can pass off a clear row as one of a sealed stream.
public struct StreamID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// As stored; contains no personal data.
    public let text: String

    private static let clearMark = "clear/"

    /// The name as it was stored before.
    public init(stored text: String) { self.text = text }

    /// A new name that says nothing: 128 random bits in hexadecimal.
    public static func random() -> StreamID { StreamID(stored: hex(randomBytes(16))) }

    /// A well-known sealed stream, such as "office"; what follows must not look like a clear one.
    public static func named(_ name: String) -> StreamID {
        precondition(!name.hasPrefix(clearMark), "internal error: a sealed stream named as a clear one")
        return StreamID(stored: name)
    }

    /// A well-known stream whose payloads are stored as they are, such as "register-2026".
    public static func clear(_ name: String) -> StreamID { StreamID(stored: clearMark + name) }

    /// True when the payloads lie open.
    public var isClear: Bool { text.hasPrefix(Self.clearMark) }

    /// The stored name.
    public var description: String { text }

    /// By bytes, as both databases sort it.
    public static func < (one: StreamID, other: StreamID) -> Bool {
        one.text.utf8.lexicographicallyPrecedes(other.text.utf8)
    }
}
