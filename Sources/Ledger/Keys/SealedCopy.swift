import Crypto

extension KeyFile {
    private static let copyLabel = "gehoord/key-copy/1"

    /// The installation keys, sealed under the root, for a second place; worth nothing without the paper.
    public func sealedCopy() throws(LedgerFault) -> [UInt8] {
        let key = derive(Self.copyLabel, from: root)
        return try Cipher.seal(Array(text.utf8), under: key, with: LengthPrefixed(Self.copyLabel).bytes)
    }

    /// Overwrites the copy at the second place, so that no older one remains to open older backups.
    public func putSealedCopy(_ path: String) throws(LedgerFault) { try Disk.replace(path, try sealedCopy()) }

    /// Paper plus the copy restores everything.
    public static func restore(words typed: String, sealedCopy: [UInt8]) throws(LedgerFault) -> KeyFile {
        let root = SymmetricKey(data: try KeyWords.root(from: KeyWords.split(typed)))
        let key = derive(copyLabel, from: root)
        let text = try Cipher.open(sealedCopy, under: key, with: LengthPrefixed(copyLabel).bytes)
        return try KeyFile(text: String(decoding: text, as: UTF8.self))
    }

    /// Reads the copy from its second place.
    public static func restore(words typed: String, copyAt path: String) throws(LedgerFault) -> KeyFile {
        try restore(words: typed, sealedCopy: try Disk.read(path))
    }
}
