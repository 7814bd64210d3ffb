/// One entry of a stream, opened and checked.
public struct Entry: Equatable, Sendable {
    /// Its place in the stream, from 1.
    public let seq: Version
    /// When it was appended; when something happened is the payload's matter.
    public let recordedAt: Instant
    /// What the caller appended.
    public let payload: [UInt8]
    /// The hash of the row, which the next one carries on.
    public let hash: [UInt8]
}

/// What a caller learns about a row that it appended, for the tables that it keeps alongside.
public struct Appended: Equatable, Sendable {
    /// Its place in the stream; that of the last one is the new version.
    public let seq: Version
    /// The hash of the row.
    public let hash: [UInt8]
}
