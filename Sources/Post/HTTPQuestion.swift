import Foundation

/// What the program asks of another machine: an address that is safe to ask, and perhaps a form.
public struct HTTPQuestion: Sendable {
    /// Who asks, where the other side wants to know (HTTP Basic).
    public struct SignIn: Hashable, Sendable {
        /// The name that the other side gave us.
        public var user: String
        /// Read from its file a moment ago, and kept nowhere.
        public var password: String

        /// A name with its password.
        public init(user: String, password: String) {
            (self.user, self.password) = (user, password)
        }
    }

    /// `https://`, or `http://` to this very machine.
    public let url: String
    /// Fields to send with POST, in their order; without them it is a GET.
    public var fields: [(String, String)]?
    /// Nothing where everyone may ask.
    public var signIn: SignIn?

    /// Refuses an address over which others could read along, or that holds a password.
    public init(_ url: String, fields: [(String, String)]? = nil, signIn: SignIn? = nil) throws(HTTPFault) {
        guard Self.isSafe(url) else { throw .unsafeAddress }
        self.url = url
        self.fields = fields
        self.signIn = signIn
    }

    /// Whether nobody on the line reads what is asked there.
    public static func isSafe(_ url: String) -> Bool {
        guard url.utf8.allSatisfy({ $0 > 32 && $0 < 127 }), let parts = URLComponents(string: url),
            let host = parts.host, !host.isEmpty, parts.user == nil, parts.password == nil,
            parts.fragment == nil
        else { return false }
        return parts.scheme == "https" || (parts.scheme == "http" && isHere(host))
    }

    static func isHere(_ host: String) -> Bool {
        ["localhost", "127.0.0.1", "::1", "[::1]"].contains(host.lowercased())
    }

    /// The form as it is sent.
    var body: String? {
        fields.map(Self.encoded)
    }

    /// Fields as a form sends them, and as a query holds them.
    public static func encoded(_ fields: [(String, String)]) -> String {
        fields.map { "\(encoded($0.0))=\(encoded($0.1))" }.joined(separator: "&")
    }

    /// For a part of a form or of a query: everything but letters, digits and `-._~` is encoded.
    public static func encoded(_ text: String) -> String {
        let allowed = CharacterSet(
            charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~")
        return text.addingPercentEncoding(withAllowedCharacters: allowed) ?? ""
    }
}

/// What came back, whatever its status.
public struct HTTPAnswer: Hashable, Sendable {
    /// The status, such as 200.
    public var status: Int
    /// The body, never longer than the transport allows.
    public var bytes: [UInt8]

    /// A status with a body.
    public init(status: Int, bytes: [UInt8]) {
        (self.status, self.bytes) = (status, bytes)
    }
}

/// Why nothing came back; no case quotes what was asked, so every one may be logged.
public enum HTTPFault: Error, Hashable, Sendable {
    /// Neither `https://` nor this machine, or a password stands in it.
    case unsafeAddress
    /// No server answered, the certificate is not to be trusted, or the connection broke.
    case noAnswer(reason: String)
    /// The answer is longer than anything that we ask for.
    case tooLong
}
