import Crypto

/// The key of one file, which seals its chunks.
struct FileKey: Sendable {
    let attachment: String
    let key: SymmetricKey

    private static let kind = "attachment-key"

    static func fresh(for attachment: String) -> FileKey {
        FileKey(attachment: attachment, key: SymmetricKey(size: .bits256))
    }

    static func unwrap(
        _ wrapped: [UInt8], of attachment: String, by vault: Vault
    ) throws(LedgerFault) -> FileKey {
        let raw = try vault.open(wrapped, as: kind, of: attachment)
        return FileKey(attachment: attachment, key: SymmetricKey(data: raw))
    }

    func wrapped(by vault: Vault) throws(LedgerFault) -> [UInt8] {
        try vault.seal(key.raw, as: Self.kind, of: attachment)
    }

    func seal(_ chunk: [UInt8], at seq: Int, isLast: Bool) throws(LedgerFault) -> [UInt8] {
        try Cipher.seal(chunk, under: key, with: data(seq, isLast))
    }

    func open(_ sealed: [UInt8], at seq: Int, isLast: Bool) throws(LedgerFault) -> [UInt8] {
        try Cipher.open(sealed, under: key, with: data(seq, isLast))
    }

    /// Place and last mark are under the seal: chunks can be neither exchanged nor cut off at the end.
    private func data(_ seq: Int, _ isLast: Bool) -> [UInt8] {
        var fields = LengthPrefixed("gehoord/chunk/1", attachment)
        fields.add(Int64(seq))
        fields.add(isLast ? 1 : 0)
        return fields.bytes
    }
}
