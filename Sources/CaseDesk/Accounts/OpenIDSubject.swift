import SignOn

/// Who somebody is at a provider: what an account is bound to, whatever happens to the mail address.
public struct OpenIDSubject: Hashable, Sendable, Codable {
    /// Which provider.
    public var issuer: String
    /// The provider's own name for the person.
    public var subject: String

    /// A person of a provider.
    public init(issuer: String, subject: String) {
        (self.issuer, self.subject) = (issuer, subject)
    }

    init(_ identity: Identity) {
        self.init(issuer: identity.issuer, subject: identity.subject)
    }
}

extension Office {
    /// Whose account it is: the one of this subject, or once that of the verified address (decision 0038).
    func account(of identity: Identity) throws(SignOnRefusal) -> Account {
        let subject = OpenIDSubject(identity)
        if let account = open.first(where: { $0.openID == subject }) { return account }
        guard identity.isEmailVerified, let email = identity.email, !email.isEmpty else { throw .unverified }
        guard let account = account(email: email) else { throw .unknown }
        // A provider gives a used address to somebody else; one of before it was replaced binds nobody.
        guard account.openID?.issuer != identity.issuer else { throw .boundToAnother }
        return account
    }
}
