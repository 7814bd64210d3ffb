/// What a row says about itself in the clear: under its seal as associated data, and under its hash.
struct Envelope: Equatable {
    /// The form of rows that this version writes.
    static let format: Int64 = 1

    var format = Envelope.format
    let stream: StreamID
    let seq: Version
    let recordedAt: Instant
    /// Empty for a clear stream.
    let keyID: String

    /// The fields, length-prefixed: `docs/ledger-format.md` has the bytes.
    var bytes: [UInt8] {
        var fields = LengthPrefixed()
        fields.add(format)
        fields.add(stream.text)
        fields.add(Int64(seq))
        fields.add(recordedAt.milliseconds)
        fields.add(keyID)
        return fields.bytes
    }

    /// Needs no key: it covers the ciphertext, so that the chain verifies by anyone and after erasure.
    func hash(after previous: [UInt8], payload: [UInt8]) -> [UInt8] {
        var fields = LengthPrefixed()
        fields.add(previous)
        fields.add(payload)
        return sha256(bytes + fields.bytes)
    }
}

/// The hash that stands before the first row of every stream.
let genesis = [UInt8](repeating: 0, count: 32)
