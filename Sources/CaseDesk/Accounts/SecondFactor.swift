import Crypto
import Foundation
import Ledger

/// What somebody proves beside a password: a code of their telephone, or one of ten on paper.
public struct SecondFactor: Hashable, Sendable, Codable {
    /// Codes on paper, for when the telephone is gone.
    public static let recoveryCount = 10

    /// In base 32, as the telephone has it.
    package var secret: String
    /// Digests of the codes on paper that were not used yet.
    var recovery: [String]

    /// As many codes on paper as are left.
    public var left: Int { recovery.count }

    /// One of the demo, whose secret is printed.
    package static func ofDemo() -> SecondFactor {
        SecondFactor(secret: TimeCode(secret: randomBytes(20)).base32, recovery: [])
    }

    static func digest(of recovery: String) -> String {
        let letters = recovery.lowercased().filter { $0.isLetter || $0.isNumber }
        // Sixty random bits need no slow hash, and the stream that holds it is sealed.
        return hex(Array(SHA256.hash(data: Array("recovery ".utf8) + Array(letters.utf8))))
    }
}

/// What is shown once, to who sets up the second factor; it follows from their cookie and lies nowhere.
public struct FactorOffer: Hashable, Sendable {
    /// The secret for the telephone.
    public let code: TimeCode
    /// The codes on paper, in groups of four characters.
    public let recovery: [String]
    /// Whose it is, as the telephone shows it.
    public let email: String

    /// HMAC over 256 random bits of the cookie: as good as drawn by itself, and a reload shows the same.
    init(_ token: Token, email: String) {
        let key = token.factorKey
        code = TimeCode(secret: Array(Self.bytes("secret", key).prefix(20)))
        recovery = (0..<SecondFactor.recoveryCount).map { index in
            let letters = hex(Self.bytes("recovery \(index)", key).prefix(8))
            return stride(from: 0, to: 16, by: 4).map { start in
                String(letters.dropFirst(start).prefix(4))
            }.joined(separator: " ")
        }
        self.email = email
    }

    var factor: SecondFactor {
        SecondFactor(secret: code.base32, recovery: recovery.map(SecondFactor.digest))
    }

    private static func bytes(_ label: String, _ key: [UInt8]) -> [UInt8] {
        let data = Array("second factor \(label)".utf8)
        return Array(HMAC<SHA256>.authenticationCode(for: data, using: SymmetricKey(data: key)))
    }
}
