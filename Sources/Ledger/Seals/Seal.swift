import Crypto

/// One day's signed statement of where every changed stream stood; a proof once it has left the machine.
public struct Seal: Equatable, Sendable {
    /// Where one stream stood.
    public struct Standing: Equatable, Sendable {
        /// The stream.
        public let stream: StreamID
        /// Its version.
        public let version: Version
        /// The hash of the row at that version.
        public let hash: [UInt8]
    }

    /// Counts from 1.
    public let number: Int
    /// When it was made.
    public let madeAt: Instant
    /// The Ed25519 key that signs, in 32 bytes.
    public let publicKey: [UInt8]
    /// SHA-256 of the text of the seal before, or zeros.
    public let previous: [UInt8]
    /// How many hours of reading were new.
    public let readings: Int
    /// Over the sorted leaves of those hours.
    public let readingDigest: [UInt8]
    /// The last number given out per year, where a restore goes on.
    public let given: [Int: Int]
    /// The streams that changed since the seal before, by name.
    public let standings: [Standing]
    /// The whole of it, signature included: what is mailed or printed.
    public let text: String

    /// What the next seal names as its previous one.
    public var digest: [UInt8] { sha256(Array(text.utf8)) }

    static func readingDigest(of leaves: [[UInt8]]) -> [UInt8] {
        let sorted = leaves.sorted { $0.lexicographicallyPrecedes($1) }
        return sha256(LengthPrefixed("gehoord/readings/1").bytes + sorted.flatMap { $0 })
    }
}

/// What goes into a seal before it is signed.
struct SealDraft {
    var number: Int
    var madeAt: Instant
    var previous: [UInt8]
    var leaves: [[UInt8]]
    var given: [(year: Int, last: Int)]
    var standings: [Seal.Standing]

    func signed(by key: Curve25519.Signing.PrivateKey) throws(LedgerFault) -> Seal {
        let body = body(by: [UInt8](key.publicKey.rawRepresentation))
        guard let signature = try? key.signature(for: Array(body.utf8)) else { throw .wrongKey }
        return try Seal(text: body + "signature \(hex(signature))\n")
    }

    private func body(by publicKey: [UInt8]) -> String {
        var lines = [
            Seal.title, "number \(number)", "at \(madeAt.milliseconds)", "by \(hex(publicKey))",
            "previous \(hex(previous))", "readings \(leaves.count) \(hex(Seal.readingDigest(of: leaves)))",
        ]
        lines += given.map { "given \($0.year) \($0.last)" }
        lines += standings.map { "head \($0.stream.text) \($0.version) \(hex($0.hash))" }
        return lines.map { $0 + "\n" }.joined()
    }
}
