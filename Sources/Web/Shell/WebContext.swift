import Hummingbird
import Logging
import NIOCore

/// What is known about a request besides the request itself; middlewares fill it in on the way to the
/// handler.
public struct WebContext: RequestContext {
    /// Hummingbird's own share: logger, endpoint and path parameters.
    public var coreContext: CoreRequestContextStorage

    /// Kept so that an answer to a body we refuse to read can close the connection.
    public let channel: any Channel

    /// The language of the address that was asked for: `en` below `/en`, else the first language of the
    /// table.
    public internal(set) var language = ""

    /// Who is counted against a limit: the peer's address, or what a trusted proxy says it is.
    public internal(set) var clientAddress: String

    var csrf = CsrfTicket.absent
    private var values: [ObjectIdentifier: any Sendable] = [:]

    /// Hummingbird makes one for every request.
    public init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        channel = source.channel
        clientAddress = source.channel.remoteAddress?.ipAddress ?? "local"
    }

    /// Stands in the log line and on the page of an error, so that the two can be brought together.
    public var requestID: String {
        logger[metadataKey: "hb.request.id"].map { "\($0)" } ?? "-"
    }

    /// Tells one browser from another at the same address, for limits only; a browser without our cookie has
    /// none.
    public var browser: String { csrf.browser }

    /// For the hidden field of every form on the page; asking for it gives a first visitor the cookie it
    /// belongs to.
    public var csrfToken: String { csrf.issue() }

    /// What a middleware or a cell left for the handler, such as the session; see `ContextKey`.
    public subscript<Key: ContextKey>(key: Key.Type) -> Key.Value? {
        get { values[ObjectIdentifier(key)] as? Key.Value }
        set { values[ObjectIdentifier(key)] = newValue }
    }

    /// A part of the path, such as `nr` in `/werk/klachten/:nr`; an unreadable one is a page that is not
    /// there.
    public func pathPart(_ name: String) throws(WebProblem) -> String {
        guard let part = parameters.get(name), let text = PercentCoding.decode(part.utf8, plusIsSpace: false)
        else { throw .notFound }
        return text
    }
}

/// Names a value in a context; the shell knows no session, so whoever has one declares a key for it.
public protocol ContextKey {
    /// What the key leads to.
    associatedtype Value: Sendable
}
