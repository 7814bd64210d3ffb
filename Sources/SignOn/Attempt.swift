import Crypto
import Foundation

/// One try to come in by way of the provider; all but the state follows from a cookie, and lies nowhere.
public struct Attempt: Hashable, Sendable {
    /// Goes to the provider and comes back with the answer.
    public let state: String
    /// Comes back inside the signed token, so that no token of another try counts.
    public let nonce: String
    /// Where the provider sends the browser back to; the same words at both steps.
    public let returnAddress: String
    /// Shown at the second step only (PKCE, RFC 7636): a code that was seen on its way is worth nothing.
    let verifier: String

    /// HMAC over the secret of the cookie: as good as drawn by itself, and told apart by the state.
    public init(state: String, key: [UInt8], returnAddress: String) {
        func derived(_ label: String) -> String {
            let code = HMAC<SHA256>.authenticationCode(
                for: Array("\(label) \(state)".utf8), using: SymmetricKey(data: key))
            return Base64URL.text(code)
        }
        (self.state, self.returnAddress) = (state, returnAddress)
        (nonce, verifier) = (derived("openid nonce"), derived("openid verifier"))
    }

    /// What the first step says of the verifier (S256).
    public var challenge: String { Self.challenge(of: verifier) }

    static func challenge(of verifier: String) -> String {
        Base64URL.text(SHA256.hash(data: Array(verifier.utf8)))
    }
}

/// RFC 4648, section 5, without padding.
enum Base64URL {
    static func text(_ bytes: some Sequence<UInt8>) -> String {
        Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
            .replacing("=", with: "")
    }

    static func bytes(_ text: some StringProtocol) -> Data? {
        let plain = String(text).replacing("-", with: "+").replacing("_", with: "/")
        return Data(base64Encoded: plain + String(repeating: "=", count: (4 - plain.count % 4) % 4))
    }
}
