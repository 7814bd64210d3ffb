import Crypto

/// What the shell must be told before it can serve.
public struct ShellSettings: Sendable {
    /// Names under which the site may be asked for, with port where it is not the usual one; empty allows
    /// any.
    public var hosts: Set<String>

    /// False only on a loopback demo without TLS, where a browser would refuse a `__Host-` cookie.
    public var secureCookies: Bool

    /// Binds the token of a form to its cookie.
    let csrfKey: SymmetricKey

    /// How many proxies of ours stand in front and append to `X-Forwarded-For`.
    public var forwardedHops: Int

    /// The first language has addresses without a prefix, any other its code in front: `/en/regeling`.
    public var languages: [String]

    /// `csrfSecret`: 32 random bytes, the same on every node and after a restart, or every open form turns
    /// stale.
    public init(
        hosts: Set<String> = [], secureCookies: Bool = true, csrfSecret: [UInt8],
        forwardedHops: Int = 0, languages: [String] = ["nl", "en"]
    ) {
        precondition(!languages.isEmpty, "internal error: a site without a language")
        precondition(csrfSecret.count >= 32, "internal error: a secret that can be guessed")
        self.hosts = hosts
        self.secureCookies = secureCookies
        csrfKey = SymmetricKey(data: csrfSecret)
        self.forwardedHops = forwardedHops
        self.languages = languages
    }

    /// How cookies of this site are written.
    public var cookies: CookiePolicy { CookiePolicy(isSecure: secureCookies) }

    /// The language that an address is written in.
    func language(of path: String) -> String {
        languages.dropFirst().first { path == "/\($0)" || path.hasPrefix("/\($0)/") } ?? languages[0]
    }
}
