import Crypto

/// What follows from a receipt code: a tag to find the case by, and secrets that are stored nowhere.
public struct ReceiptSecrets: Sendable {
    /// Stored beside the case; says nothing about the code without the pepper.
    public let tag: [UInt8]
    private let secret: SymmetricKey

    init(tag: [UInt8], secret: SymmetricKey) {
        self.tag = tag
        self.secret = secret
    }

    /// Where the complainant's room with the officer lies; no row pairs it with the tag.
    public var roomLocator: [UInt8] { derive("gehoord/room-locator/1", from: secret).raw }

    /// The complainant's private key for HPKE (X25519), for what the server must not read without the code.
    public var agreementKey: Curve25519.KeyAgreement.PrivateKey {
        get throws(LedgerFault) {
            let seed = derive("gehoord/agreement/1", from: secret)
            guard let key = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: seed.raw) else {
                throw .wrongKey
            }
            return key
        }
    }

    /// A vault that opens only with the code.
    public var vault: Vault { Vault(key: derive("gehoord/receipt-vault/1", from: secret)) }
}

extension KeyRing {
    /// A mail address as a mark: without the pepper nobody can try addresses against a stolen database.
    ///
    /// From the pepper and not from an installation key, so that a link in a mail outlives a rotation.
    public func addressTag(_ address: String) -> [UInt8] {
        let key = derive("gehoord/address-tag/1", from: snapshot.pepper)
        return Array(hmac(LengthPrefixed("gehoord/address/1", address).bytes, under: key).prefix(16))
    }
}

/// Derives what follows from receipt codes: one scrypt each, with this installation's salt and pepper.
public struct ReceiptDesk: Sendable {
    private let keys: KeyRing
    private let pool: ScryptPool
    private let cost: ScryptCost

    /// The cost must stay what it was when the first code was given out.
    public init(keys: KeyRing, pool: ScryptPool, cost: ScryptCost = .receipt) {
        self.keys = keys
        self.pool = pool
        self.cost = cost
    }

    /// About 27 ms of one thread at the normal cost.
    public func secrets(of code: ReceiptCode) async throws(LedgerFault) -> ReceiptSecrets {
        let file = keys.snapshot
        let stretched = try await pool.derive(Array(code.characters.utf8), salt: file.receiptSalt, cost: cost)
        // The pepper enters after scrypt: a stolen database alone offers nothing to guess against.
        let master = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: stretched), salt: file.pepper.raw,
            info: Array("gehoord/receipt/1".utf8), outputByteCount: 32)
        return ReceiptSecrets(
            tag: Array(derive("gehoord/receipt-tag/1", from: master).raw.prefix(16)),
            secret: derive("gehoord/receipt-secret/1", from: master))
    }
}
