/// Why the provider brought nobody in; no case quotes a person, a code or a token, so all may be logged.
public enum SignOnFault: Error, Hashable, Sendable {
    /// The settings cannot work.
    case misconfigured(String)
    /// The provider did not answer, or answered with something that is no answer.
    case away(reason: String)
    /// The description of itself cannot be used.
    case document(reason: String)
    /// The provider gave no token for the code; in its own word, such as `invalid_grant`.
    case refused(word: String)
    /// The answer says of itself that it comes from another provider (RFC 9207).
    case otherProvider
    /// The token did not pass a check.
    case token(TokenProblem)

    /// What the person at the terminal can do now.
    public var hint: String {
        switch self {
        case .misconfigured(let what): what
        case .away(let reason): "look whether the OpenID provider is up and can be reached: \(reason)"
        case .document(let reason): "check GEHOORD_OPENID_ISSUER: \(reason)"
        case .refused(let word):
            "the OpenID provider says \(word); check the client, its secret file and its return address"
        case .otherProvider: "nothing: an answer of another provider was not taken"
        case .token(let problem): problem.hint
        }
    }
}

/// The one check that an ID token did not pass (OpenID Connect Core 3.1.3.7).
public enum TokenProblem: Hashable, Sendable, CaseIterable {
    case malformed
    /// `none`, a shared secret, or something that we do not know.
    case algorithm
    case unknownKey
    case signature
    case issuer
    case audience
    case expired
    /// Made in the future, or long ago.
    case issuedAt
    case nonce

    var hint: String {
        switch self {
        case .expired, .issuedAt: "compare the clocks of this machine and of the OpenID provider"
        case .issuer, .audience: "check GEHOORD_OPENID_ISSUER and GEHOORD_OPENID_CLIENT"
        case .malformed, .algorithm, .unknownKey, .signature, .nonce:
            "a token was not taken (\(self)); if it goes on, ask whoever runs the OpenID provider"
        }
    }

    /// The provider may have changed its keys; a token that names no key shows that by its signature only.
    var mayMeanNewKeys: Bool { self == .unknownKey || self == .signature }
}
