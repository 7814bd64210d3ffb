import Crypto

/// Seals small values, such as a summary or a draft, each bound to its kind and to what it belongs to.
public struct Vault: Sendable {
    private let key: SymmetricKey

    private static let format: UInt8 = 1

    /// A vault under a secret that only its holder has, such as that of a cookie: 32 random bytes.
    public init(secret: [UInt8]) {
        key = SymmetricKey(data: secret)
    }

    init(key: SymmetricKey) { self.key = key }

    /// Seals under a key of this kind; `subject` names the row, so that two rows cannot be exchanged.
    public func seal(
        _ plain: [UInt8], as kind: String, of subject: String = ""
    ) throws(LedgerFault) -> [UInt8] {
        let data = LengthPrefixed("gehoord/vault/1", kind, subject).bytes
        return [Self.format] + (try Cipher.seal(plain, under: key(of: kind), with: data))
    }

    /// Opens what was sealed with the same kind and subject; anything else is `wrongKey`.
    public func open(
        _ sealed: [UInt8], as kind: String, of subject: String = ""
    ) throws(LedgerFault) -> [UInt8] {
        guard let format = sealed.first else { throw .wrongKey }
        guard format <= Self.format else { throw .newerFormat(Int(format)) }
        let data = LengthPrefixed("gehoord/vault/1", kind, subject).bytes
        return try Cipher.open(sealed.dropFirst(), under: key(of: kind), with: data)
    }

    /// A keyed mark of a text that tells equality and nothing else.
    public func mark(_ text: String, as kind: String) -> [UInt8] {
        hmac(LengthPrefixed("gehoord/mark/1", kind, text).bytes, under: derive("gehoord/mark/1", from: key))
    }

    private func key(of kind: String) -> SymmetricKey { derive("gehoord/vault/1/" + kind, from: key) }
}

extension Ledger {
    /// The vault of a stream; what it sealed dies with the stream's key.
    public func vault(of stream: StreamID) async throws -> Vault {
        try await driver.read { try vault(of: stream, in: $0) }
    }

    /// The same within a transaction.
    public func vault(of stream: StreamID, in tx: any Transaction) throws(LedgerFault) -> Vault {
        Vault(key: try CaseKey.of(stream, by: keys, in: tx).child("vault"))
    }
}
