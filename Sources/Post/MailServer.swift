import Foundation

/// How to reach the mail server; made from the settings, and refused there when it cannot work.
public struct MailServer: Equatable, Sendable {
    /// What hides the mail from whoever listens on the line.
    public enum Encryption: Equatable, Sendable {
        /// None: only to a server on this machine or on a network of one's own.
        case none
        /// Begins in the clear and goes on encrypted, or not at all (STARTTLS, RFC 3207).
        case startTLS
        /// Encrypted from the first byte: what `smtps://` means (RFC 8314).
        case fromTheStart
    }

    /// Who signs in; the password stands in a file that is read at every mail, so it may be changed.
    public struct SignIn: Equatable, Sendable {
        /// The user's name at the server.
        public var user: String
        /// The file whose first line is the password.
        public var passwordFile: String

        /// Keeps the place of the password, never the password.
        public init(user: String, passwordFile: String) {
            self.user = user
            self.passwordFile = passwordFile
        }
    }

    /// The address, `smtp://host:port` or `smtps://host:port`; a path after it is the name we greet with.
    public let url: String
    /// How the line is protected.
    public let encryption: Encryption
    /// Nothing where the server trusts the machine that it hears.
    public let signIn: SignIn?
    /// A file with the certificates to trust instead of the system's.
    public let authorityFile: String?
    /// The seconds in which a whole mail must be gone.
    public let timeoutSeconds: Int

    /// Refuses an address with a password in it, and a sign-in that everyone on the line could read.
    public init(
        url: String, startTLS: Bool = false, signIn: SignIn? = nil, authorityFile: String? = nil,
        timeoutSeconds: Int = 60
    ) throws(PostFault) {
        guard let parts = URLComponents(string: url), let host = parts.host, !host.isEmpty,
            parts.scheme == "smtp" || parts.scheme == "smtps", parts.query == nil, parts.fragment == nil
        else { throw .misconfigured("write the mail server as smtp://host:port or smtps://host:port") }
        guard parts.user == nil, parts.password == nil else {
            throw .misconfigured(
                "give the mail user and password file by themselves, not inside the server's address")
        }
        self.url = url
        encryption = parts.scheme == "smtps" ? .fromTheStart : startTLS ? .startTLS : .none
        let isHere = ["localhost", "127.0.0.1", "::1", "[::1]"].contains(host)
        if signIn != nil, encryption == .none, !isHere {
            throw .misconfigured(
                "use smtps:// or STARTTLS: without it the mail password crosses the network readable")
        }
        self.signIn = signIn
        self.authorityFile = authorityFile
        self.timeoutSeconds = max(1, timeoutSeconds)
    }
}
