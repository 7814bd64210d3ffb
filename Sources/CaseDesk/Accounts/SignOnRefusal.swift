import SignOn

/// Why somebody is not inside who came back from the provider.
public enum SignOnRefusal: Error, Hashable, Sendable {
    /// In another browser, too late, or a second time with one answer.
    case lost
    /// The provider sent them back without a code; its word for why, such as `access_denied`.
    case noCode(word: String)
    /// Somebody new to us, and the provider does not say that the address is theirs.
    case unverified
    /// No open account has the address.
    case unknown
    /// The account is bound to somebody else at the same provider.
    case boundToAnother
    case provider(SignOnFault)

    /// Anybody can write into an address, so that only letters of the word are kept.
    public static func declined(_ error: String) -> SignOnRefusal {
        .noCode(word: String(error.filter { $0.isASCII && ($0.isLetter || $0 == "_") }.prefix(40)))
    }

    /// For the log of the node: no person, and nothing that opens anything.
    public var reason: String {
        switch self {
        case .lost: "the answer belongs to no try that this browser began"
        case .noCode(let word): "the provider gave no code: \(word)"
        case .unverified: "the provider does not say that the mail address was verified"
        case .unknown: "no open account has this mail address"
        case .boundToAnother: "the account is bound to another person of the provider"
        case .provider(let fault): fault.hint
        }
    }
}
