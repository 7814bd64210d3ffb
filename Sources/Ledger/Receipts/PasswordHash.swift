import Foundation

/// Passwords that people choose, kept as `scrypt$17$salt$hash`: the cost in the text can rise later.
public struct PasswordHash: Sendable {
    /// Longer ones are refused before anything is derived from them.
    public static let longest = 1024

    private let pool: ScryptPool
    private let cost: ScryptCost

    /// Tests inject a low cost.
    public init(pool: ScryptPool, cost: ScryptCost = .password) {
        self.pool = pool
        self.cost = cost
    }

    /// A hash under a salt of its own.
    public func make(_ password: String) async throws(LedgerFault) -> String {
        let salt = randomBytes(16)
        let hash = try await pool.derive(try Self.bytes(of: password), salt: salt, cost: cost)
        return ["scrypt", String(cost.logN), hex(salt), hex(hash)].joined(separator: "$")
    }

    /// Compares in constant time; a text that is no hash matches nothing, nor does what is too long for one.
    public func verify(_ password: String, against stored: String) async throws(LedgerFault) -> Bool {
        guard password.utf8.count <= Self.longest else { return false }
        guard let (cost, salt, expected) = Self.parts(of: stored) else { return false }
        let hash = try await pool.derive(try Self.bytes(of: password), salt: salt, cost: cost)
        return equalInConstantTime(hash, expected)
    }

    /// True when it was made at another cost than today's: make it anew at the next sign-in.
    public func isOutdated(_ stored: String) -> Bool { Self.parts(of: stored)?.cost != cost }

    private static func parts(of stored: String) -> (cost: ScryptCost, salt: [UInt8], hash: [UInt8])? {
        let parts = stored.split(separator: "$").map(String.init)
        guard parts.count == 4, parts[0] == "scrypt", let logN = Int(parts[1]), (1...20).contains(logN),
            let salt = decoded(parts[2]), let hash = decoded(parts[3])
        else { return nil }
        return (ScryptCost(logN: logN), salt, hash)
    }

    /// The same letters give the same bytes on every keyboard (NFKC).
    private static func bytes(of password: String) throws(LedgerFault) -> [UInt8] {
        guard password.utf8.count <= longest else { throw .tooLarge(limit: longest) }
        return Array(password.precomposedStringWithCompatibilityMapping.utf8)
    }
}

private func decoded(_ text: String) -> [UInt8]? { bytes(hex: text) }
