import Foundation
import JWTKit

/// What a provider signs of a person (OpenID Connect Core 2), as far as it is needed.
struct IDToken: JWTPayload {
    let issuer: String
    let subject: String
    let audience: [String]
    let party: String?
    /// Seconds since 1970; a provider may write them with a fraction.
    let expires: Double
    let issued: Double
    let nonce: String?
    let email: String?
    let isEmailVerified: Bool
    let methods: [String]
    let level: String?

    private enum CodingKeys: String, CodingKey {
        case nonce, email
        case issuer = "iss"
        case subject = "sub"
        case audience = "aud"
        case party = "azp"
        case expires = "exp"
        case issued = "iat"
        case isEmailVerified = "email_verified"
        case methods = "amr"
        case level = "acr"
    }

    init(from decoder: any Decoder) throws {
        let claims = try decoder.container(keyedBy: CodingKeys.self)
        issuer = try claims.decode(String.self, forKey: .issuer)
        subject = try claims.decode(String.self, forKey: .subject)
        let one = try? claims.decode(String.self, forKey: .audience)
        audience = try one.map { [$0] } ?? claims.decode([String].self, forKey: .audience)
        party = try claims.decodeIfPresent(String.self, forKey: .party)
        expires = try claims.decode(Double.self, forKey: .expires)
        issued = try claims.decode(Double.self, forKey: .issued)
        nonce = try claims.decodeIfPresent(String.self, forKey: .nonce)
        // Written otherwise than the standard says, these mean nothing; they never help anybody in.
        email = try? claims.decodeIfPresent(String.self, forKey: .email)
        isEmailVerified = (try? claims.decode(Bool.self, forKey: .isEmailVerified)) ?? false
        methods = (try? claims.decode([String].self, forKey: .methods)) ?? []
        level = try? claims.decodeIfPresent(String.self, forKey: .level)
    }

    /// The claims are checked by `TokenCheck`, which knows the moment and the try they belong to.
    func verify(using algorithm: some JWTAlgorithm) {}
}
