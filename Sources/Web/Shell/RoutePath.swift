/// An address with its variable parts: `/werk/klachten/:nr`.
public struct RoutePath: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// As it stands in the source.
    public let description: String

    /// Addresses are literals in our own source.
    public init(stringLiteral path: StaticString) {
        self.init("\(path)")
    }

    init(_ path: String) {
        let isPlain = path == "/" || (path.hasPrefix("/") && !path.hasSuffix("/") && !path.contains("//"))
        precondition(isPlain, "internal error: no plain path")
        description = path
    }

    /// The same address in another language.
    func below(_ prefix: String) -> RoutePath {
        RoutePath(description == "/" ? "/\(prefix)" : "/\(prefix)\(description)")
    }

    /// Whether a path that was asked for has this form.
    public func matches(_ path: String) -> Bool {
        let (ours, theirs) = (Self.parts(of: description), Self.parts(of: path))
        guard ours.count == theirs.count else { return false }
        return zip(ours, theirs).allSatisfy { $0.hasPrefix(":") ? !$1.isEmpty : $0 == $1 }
    }

    /// Of two that match one path, the router takes the one that spells out where they first differ.
    func isMoreLiteral(than other: RoutePath) -> Bool {
        let differing = zip(Self.parts(of: description), Self.parts(of: other.description)).first { $0 != $1 }
        return differing.map { !$0.hasPrefix(":") && $1.hasPrefix(":") } ?? false
    }

    private static func parts(of path: String) -> [Substring] {
        path.split(separator: "/", omittingEmptySubsequences: false)
    }
}
