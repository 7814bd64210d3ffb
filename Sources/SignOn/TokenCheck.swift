import Foundation
import JWTKit

/// The checks of an ID token (OpenID Connect Core 3.1.3.7): first the signature, then what it says.
struct TokenCheck {
    /// Signatures with a key that only the provider has: not `none`, and not HS*, whose secret we share.
    static let algorithms: Set<String> = [
        "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA",
    ]
    /// Seconds by which the clocks may differ.
    static let leeway: Double = 60
    /// Seconds that a token may be old: we fetch it ourselves, at once.
    static let oldest: Double = 600
    /// RFC 8176: what a provider calls a proof beside a password.
    static let strongMethods: Set<String> = ["mfa", "otp", "hwk"]

    let settings: ProviderSettings
    let nonce: String
    /// In seconds since 1970.
    let now: Int64

    private struct Header: Decodable {
        let alg: String
        let kid: String?
        /// Extensions that must be understood (RFC 7515, 4.1.11): we understand none.
        let crit: [String]?
    }

    func identity(in token: String, signedBy keys: KeySet) async throws(SignOnFault) -> Identity {
        guard let bytes = Base64URL.bytes(token.prefix { $0 != "." }),
            let header = try? JSONDecoder().decode(Header.self, from: bytes), header.crit == nil
        else { throw .token(.malformed) }
        guard Self.algorithms.contains(header.alg) else { throw .token(.algorithm) }
        guard let key = keys.key(named: header.kid, for: header.alg) else { throw .token(.unknownKey) }
        let claims = try await claims(in: token, signedBy: key)
        if let problem = problem(of: claims) { throw .token(problem) }
        return Identity(
            issuer: claims.issuer, subject: claims.subject, email: claims.email,
            isEmailVerified: claims.isEmailVerified, hasSecondFactor: isStrong(claims))
    }

    /// A collection of this one key: of several, JWTKit would take any for a name that it does not know.
    private func claims(in token: String, signedBy key: JWK) async throws(SignOnFault) -> IDToken {
        do { return try await JWTKeyCollection().add(jwk: key).verify(token, as: IDToken.self) } catch {
            let isMalformed = (error as? JWTError)?.errorType == .malformedToken
            throw .token(isMalformed ? .malformed : .signature)
        }
    }

    private func problem(of claims: IDToken) -> TokenProblem? {
        let now = Double(now)
        guard claims.issuer == settings.issuer else { return .issuer }
        guard claims.audience.contains(settings.client),
            claims.party == nil ? claims.audience.count == 1 : claims.party == settings.client
        else { return .audience }
        guard now < claims.expires + Self.leeway else { return .expired }
        guard claims.issued <= now + Self.leeway, claims.issued >= now - Self.oldest - Self.leeway else {
            return .issuedAt
        }
        guard claims.nonce == nonce else { return .nonce }
        return claims.subject.isEmpty || claims.subject.utf8.count > 255 ? .malformed : nil
    }

    private func isStrong(_ claims: IDToken) -> Bool {
        !Self.strongMethods.isDisjoint(with: claims.methods)
            || claims.level.map(settings.strongLevels.contains) == true
    }
}
