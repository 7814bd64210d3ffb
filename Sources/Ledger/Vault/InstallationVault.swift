import Crypto

extension KeyRing {
    private static let idLength = 16

    /// Seals under the current installation key: for what belongs to no stream.
    public func seal(
        _ plain: [UInt8], as kind: String, of subject: String = ""
    ) throws(LedgerFault) -> [UInt8] {
        let key = current
        return Array(key.id.utf8) + (try Self.vault(key).seal(plain, as: kind, of: subject))
    }

    /// Opens under whichever installation key it was sealed with, as long as that one lives.
    public func open(
        _ sealed: [UInt8], as kind: String, of subject: String = ""
    ) throws(LedgerFault) -> [UInt8] {
        let key = try key(Self.keyID(of: sealed))
        return try Self.vault(key).open(Array(sealed.dropFirst(Self.idLength)), as: kind, of: subject)
    }

    /// The same value under the current key, or nil when it is already; for the caller's part of a rotation.
    public func reseal(
        _ sealed: [UInt8], as kind: String, of subject: String = ""
    ) throws(LedgerFault) -> [UInt8]? {
        if Self.keyID(of: sealed) == current.id { return nil }
        return try seal(try open(sealed, as: kind, of: subject), as: kind, of: subject)
    }

    /// The blind token of a search word, keyed by its reader, who finds only tokens of their own.
    public func token(_ word: String, reader: String) -> [UInt8] {
        Self.token(word, reader, under: current)
    }

    /// The tokens to look for while a rotation runs, the current one first.
    public func tokens(_ word: String, reader: String) -> [[UInt8]] {
        snapshot.keys.reversed().filter { $0.state != .announced }.map { Self.token(word, reader, under: $0) }
    }

    private static func token(_ word: String, _ reader: String, under key: InstallationKey) -> [UInt8] {
        let search = derive("gehoord/search/1", from: key.key)
        return Array(hmac(LengthPrefixed("gehoord/token/1", reader, word).bytes, under: search).prefix(16))
    }

    private static func vault(_ key: InstallationKey) -> Vault {
        Vault(key: derive("gehoord/installation-vault/1", from: key.key))
    }

    /// Whether a sealed value opens with this installation key.
    public static func isSealed(_ sealed: [UInt8], under key: String) -> Bool { keyID(of: sealed) == key }

    private static func keyID(of sealed: [UInt8]) -> String {
        String(decoding: sealed.prefix(idLength), as: UTF8.self)
    }
}
