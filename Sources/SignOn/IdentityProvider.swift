/// Who tells us who somebody is; the desk knows no more of OpenID Connect than this.
public protocol IdentityProvider: Sendable {
    /// What people call it, on the button.
    var label: String { get }
    /// The provider's page to which the browser goes; `now` in seconds since 1970.
    func page(for attempt: Attempt, now: Int64) async throws(SignOnFault) -> String
    /// Who came back with this code; `issuer` is what the answer itself says of where it comes from.
    func identity(of code: String, issuer: String?, _ attempt: Attempt, now: Int64)
        async throws(SignOnFault) -> Identity
}

/// Somebody as the provider vouches for them, after every check.
public struct Identity: Hashable, Sendable {
    /// Which provider says it.
    public var issuer: String
    /// The provider's own name for the person, which it never gives to another.
    public var subject: String
    /// Nil where the provider gave none.
    public var email: String?
    /// Whether the provider says that it looked whether the address is theirs.
    public var isEmailVerified: Bool
    /// Whether the provider says that it asked for more than a password.
    public var hasSecondFactor: Bool

    /// A person of a provider.
    public init(
        issuer: String, subject: String, email: String? = nil, isEmailVerified: Bool = false,
        hasSecondFactor: Bool = false
    ) {
        (self.issuer, self.subject, self.email) = (issuer, subject, email)
        (self.isEmailVerified, self.hasSecondFactor) = (isEmailVerified, hasSecondFactor)
    }
}
