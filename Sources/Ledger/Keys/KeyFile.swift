import Crypto

/// The root and the installation keys, kept outside the data and outside every backup.
///
/// The root never changes and is printed as words; pepper, signing key and the copy's seal derive from it.
public struct KeyFile: Equatable, Sendable {
    /// Older backups die with a destroyed key: after this many days nothing that was erased opens any more.
    public static let daysAfterRetirement: Int64 = 35

    let root: SymmetricKey
    /// Oldest first.
    public internal(set) var keys: [InstallationKey]

    /// A new installation: a random root and one current key.
    public static func make(at now: Instant) -> KeyFile {
        KeyFile(root: SymmetricKey(size: .bits256), keys: [.fresh(at: now, .current)])
    }

    /// Reads a key file, which must be readable by its owner alone.
    public static func load(_ path: String) throws(LedgerFault) -> KeyFile {
        if let mode = Disk.mode(of: path), mode & 0o077 != 0 { throw .keyFileOpen(path: path) }
        return try KeyFile(text: String(decoding: try Disk.read(path), as: UTF8.self))
    }

    /// Writes a new file with mode 0600; refuses to overwrite, for a lost root is a lost installation.
    public func save(_ path: String) throws(LedgerFault) { try Disk.create(path, Array(text.utf8)) }

    /// Overwrites the file of the same root after a step of a rotation.
    public func update(_ path: String) throws(LedgerFault) {
        guard try KeyFile.load(path).root == root else { throw .wrongKey }
        try Disk.replace(path, Array(text.utf8))
    }

    /// The key that wraps what is new; a file always has exactly one.
    public var current: InstallationKey {
        guard let key = keys.last(where: { $0.state == .current }) else {
            preconditionFailure("internal error: a key file without a current key")
        }
        return key
    }

    /// Mixed into every derivation from a receipt code; the same for ever, so that codes survive rotation.
    var pepper: SymmetricKey { derive("gehoord/pepper/1", from: root) }

    /// Salt of the receipt codes of this installation.
    var receiptSalt: [UInt8] { derive("gehoord/receipt-salt/1", from: root).raw }

    /// Signs the daily seals.
    var signingKey: Curve25519.Signing.PrivateKey {
        get throws(LedgerFault) {
            let seed = derive("gehoord/signing/1", from: root)
            guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed.raw) else {
                throw .wrongKey
            }
            return key
        }
    }
}
