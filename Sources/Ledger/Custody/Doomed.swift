/// A stream that is to go, at the version on which that was decided: one that goes on after it stays.
public struct Doomed: Hashable, Sendable {
    /// What goes.
    public let stream: StreamID
    /// What was read of it when somebody decided.
    public let version: Version

    /// A stream as it was when its day had come.
    public init(_ stream: StreamID, at version: Version) {
        (self.stream, self.version) = (stream, version)
    }
}
