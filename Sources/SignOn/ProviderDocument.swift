import Foundation
import Post

/// What a provider says of itself (OpenID Connect Discovery 1.0), as far as it is needed.
struct ProviderDocument: Decodable, Sendable {
    let issuer: String
    let authorization: String
    let token: String
    let keys: String
    private let signIns: [String]?
    private let namesItself: Bool?

    private enum CodingKeys: String, CodingKey {
        case issuer
        case authorization = "authorization_endpoint"
        case token = "token_endpoint"
        case keys = "jwks_uri"
        case signIns = "token_endpoint_auth_methods_supported"
        case namesItself = "authorization_response_iss_parameter_supported"
    }

    init(_ bytes: [UInt8], of settings: ProviderSettings) throws(SignOnFault) {
        guard let document = try? JSONDecoder().decode(Self.self, from: Data(bytes)) else {
            throw .document(
                reason: "what lies at \(settings.documentAddress) is no description of a provider")
        }
        // Another name means that somebody else answers for it: none of its keys may count.
        guard document.issuer == settings.issuer else {
            throw .document(reason: "the provider calls itself otherwise")
        }
        guard [document.authorization, document.token, document.keys].allSatisfy(HTTPQuestion.isSafe) else {
            throw .document(reason: "the provider has an address without HTTPS")
        }
        self = document
    }

    /// The way that every provider knows, unless this one says that it does not.
    var takesBasic: Bool { signIns?.contains("client_secret_basic") ?? true }

    /// RFC 9207: an answer that names another provider, or none where this one always does, is not taken.
    func sent(_ issuer: String?) -> Bool { issuer == self.issuer || (issuer == nil && namesItself != true) }
}
