import Crypto
import Foundation

/// A seed under a passphrase, kept as `scrypt$17$salt$sealed`; the passphrase itself is kept nowhere.
public struct PassphraseBox: Sendable {
    /// Fewer characters than this could be guessed by who stole the database and the key file.
    public static let shortest = 16

    private let pool: ScryptPool
    private let cost: ScryptCost

    /// Tests inject a low cost.
    public init(pool: ScryptPool, cost: ScryptCost = .password) {
        (self.pool, self.cost) = (pool, cost)
    }

    /// Seals a seed for its owner.
    public func make(
        _ seed: [UInt8], under passphrase: String, of owner: String
    ) async throws(LedgerFault) -> String {
        let salt = randomBytes(16)
        let key = try await key(passphrase, salt, cost)
        let sealed = try Cipher.seal(seed, under: key, with: Self.data(owner))
        return ["scrypt", String(cost.logN), hex(salt), hex(sealed)].joined(separator: "$")
    }

    /// The seed again; a wrong passphrase is `wrongKey`.
    public func open(
        _ stored: String, under passphrase: String, of owner: String
    ) async throws(LedgerFault) -> [UInt8] {
        let parts = stored.split(separator: "$").map(String.init)
        guard parts.count == 4, parts[0] == "scrypt", let logN = Int(parts[1]), (1...20).contains(logN),
            let salt = decoded(parts[2]), let sealed = decoded(parts[3])
        else { throw .wrongKey }
        let key = try await key(passphrase, salt, ScryptCost(logN: logN))
        return try Cipher.open(sealed, under: key, with: Self.data(owner))
    }

    /// Spaces and capitals are forgiven: a sentence is typed from memory, often on a telephone.
    private func key(
        _ passphrase: String, _ salt: [UInt8], _ cost: ScryptCost
    ) async throws(LedgerFault) -> SymmetricKey {
        guard passphrase.utf8.count <= PasswordHash.longest else {
            throw .tooLarge(limit: PasswordHash.longest)
        }
        let plain = Self.plain(passphrase)
        let stretched = try await pool.derive(Array(plain.utf8), salt: salt, cost: cost)
        return derive("gehoord/room-passphrase/1", from: SymmetricKey(data: stretched))
    }

    /// As it is derived from: lower case, one space between words (NFKC).
    public static func plain(_ passphrase: String) -> String {
        passphrase.precomposedStringWithCompatibilityMapping.lowercased()
            .split { $0.isWhitespace }.joined(separator: " ")
    }

    private static func data(_ owner: String) -> [UInt8] {
        LengthPrefixed("gehoord/room-passphrase/1", owner).bytes
    }
}

private func decoded(_ text: String) -> [UInt8]? { bytes(hex: text) }
