import Foundation
import JWTKit

/// The keys with which a provider signs, without those that we cannot read or that are for something else.
struct KeySet: Decodable, Sendable {
    private let keys: [JWK]

    private struct Entry: Decodable {
        let key: JWK?

        private enum CodingKeys: String, CodingKey { case use }

        /// A kind of key that we do not know must not take the others along; a shared secret is such a kind.
        init(from decoder: any Decoder) throws {
            let use = try decoder.container(keyedBy: CodingKeys.self).decodeIfPresent(
                String.self, forKey: .use)
            key = use == nil || use == "sig" ? try? JWK(from: decoder) : nil
        }
    }

    private enum CodingKeys: String, CodingKey { case keys }

    init(from decoder: any Decoder) throws {
        let entries = try decoder.container(keyedBy: CodingKeys.self).decode([Entry].self, forKey: .keys)
        keys = entries.compactMap(\.key)
    }

    /// The one key that a token means; nil rather than a guess.
    func key(named name: String?, for algorithm: String) -> JWK? {
        var found = keys.filter { Self.fits($0, algorithm) }
        if let name { found = found.filter { $0.keyIdentifier?.string == name } }
        guard var key = found.first, found.count == 1 || name != nil else { return nil }
        // JWTKit takes no key without a name, though the standard does.
        key.keyIdentifier = key.keyIdentifier ?? "only"
        return key
    }

    private static func fits(_ key: JWK, _ algorithm: String) -> Bool {
        guard key.algorithm == nil || key.algorithm?.rawValue == algorithm else { return false }
        return switch algorithm.prefix(2) {
        case "RS", "PS": key.keyType == .rsa
        case "ES": key.keyType == .ecdsa
        case "Ed": key.keyType == .octetKeyPair
        default: false
        }
    }
}
