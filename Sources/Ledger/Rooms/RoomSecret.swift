import Crypto

/// The secret half of a member: what opens their seals, and for an officer what signs a successor.
public struct RoomSecret: Sendable {
    let agreement: Curve25519.KeyAgreement.PrivateKey
    private let signing: Curve25519.Signing.PrivateKey?

    /// Of an officer, a substitute or the recovery sheet: both keys follow from one seed of 32 bytes.
    public init(seed: [UInt8]) throws(LedgerFault) {
        let root = SymmetricKey(data: seed)
        guard seed.count == 32,
            let agreement = try? Curve25519.KeyAgreement.PrivateKey(
                rawRepresentation: derive("gehoord/room-agreement/1", from: root).raw),
            let signing = try? Curve25519.Signing.PrivateKey(
                rawRepresentation: derive("gehoord/room-signing/1", from: root).raw)
        else { throw .wrongKey }
        (self.agreement, self.signing) = (agreement, signing)
    }

    /// Of a guest: what follows from a receipt code or a room code.
    public init(guest raw: [UInt8]) throws(LedgerFault) {
        guard let key = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: raw) else {
            throw .wrongKey
        }
        (agreement, signing) = (key, nil)
    }

    /// The public halves.
    public var holder: RoomHolder {
        RoomHolder(
            agreement: [UInt8](agreement.publicKey.rawRepresentation),
            signing: signing.map { [UInt8]($0.publicKey.rawRepresentation) } ?? [])
    }

    /// Signs for a place, a sheet or a passphrase; a guest cannot.
    public func sign(_ statement: some RoomStatement) throws(LedgerFault) -> [UInt8] {
        guard let signature = try? signing?.signature(for: statement.bytes) else { throw .wrongKey }
        return [UInt8](signature)
    }
}

extension RoomSecret {
    /// A seed that nobody knows yet.
    public static func freshSeed() -> [UInt8] { randomBytes(32) }

    /// The recovery seed as it is printed: seventeen words that can be read aloud, the last checks the rest.
    public static func words(of seed: [UInt8]) -> [String] { KeyWords.words(for: seed) }

    /// Typed words one by one; capitals, dashes and commas are forgiven.
    public static func split(_ typed: String) -> [String] { KeyWords.split(typed) }

    /// The seed of typed words; throws the place of the first one that is wrong.
    public static func seed(words typed: String) throws(LedgerFault) -> [UInt8] {
        try KeyWords.root(from: KeyWords.split(typed))
    }
}

extension ReceiptSecrets {
    /// The private half with which a guest opens their own room, as bytes for a sealed session.
    public var roomSecret: [UInt8] {
        get throws(LedgerFault) { [UInt8](try agreementKey.rawRepresentation) }
    }
}
