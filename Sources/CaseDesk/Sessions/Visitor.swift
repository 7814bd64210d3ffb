/// Who tries a code or a password: many browsers may share one address, such as those of a library.
public struct Visitor: Hashable, Sendable, ExpressibleByStringInterpolation {
    /// Behind which a whole office may be.
    public let address: String
    /// Anything that stays the same for one browser; whoever throws it away still has the address.
    public let browser: String

    /// A browser at an address.
    public init(address: String, browser: String) {
        (self.address, self.browser) = (address, browser)
    }

    /// An address alone.
    public init(stringLiteral address: String) {
        self.init(address: address, browser: "")
    }

    var own: String { "\(address) \(browser)" }
}
