/// A row of the chain as it lies in the database.
struct StoredEntry {
    let envelope: Envelope
    let payload: [UInt8]
    let previous: [UInt8]
    let hash: [UInt8]

    static let columns = "stream, seq, format, recorded_at, key_id, payload, previous, hash"

    /// Puts the next row after `previous`; the payload is sealed already.
    init(_ envelope: Envelope, payload: [UInt8], after previous: [UInt8]) {
        self.envelope = envelope
        self.payload = payload
        self.previous = previous
        hash = envelope.hash(after: previous, payload: payload)
    }

    init(_ row: Row) throws(LedgerFault) {
        envelope = Envelope(
            format: try row.integer(2), stream: StreamID(stored: try row.text(0)),
            seq: Int(try row.integer(1)),
            recordedAt: try row.instant(3), keyID: try row.text(4))
        payload = try row.blob(5)
        previous = try row.blob(6)
        hash = try row.blob(7)
    }

    var values: [Value] {
        [
            .text(envelope.stream.text), .integer(envelope.seq), .integer(envelope.format),
            .instant(envelope.recordedAt), .text(envelope.keyID), .blob(payload), .blob(previous),
            .blob(hash),
        ]
    }

    /// What is wrong with this row where `previous` and `seq` are expected, or nil; asks for no key.
    func flaw(after previous: [UInt8], seq: Version) -> Flaw? {
        if envelope.format > Envelope.format { return .format }
        if envelope.seq != seq { return .gap }
        if self.previous != previous { return .chain }
        return envelope.hash(after: self.previous, payload: payload) == hash ? nil : .hash
    }

    static func insert(_ entry: StoredEntry, in tx: any Transaction) throws(LedgerFault) {
        try tx.run(
            "insert into entry (\(columns)) values ($1, $2, $3, $4, $5, $6, $7, $8)", entry.values)
    }

    static func of(
        _ stream: StreamID, from seq: Version, in tx: any Transaction
    ) throws(LedgerFault) -> [StoredEntry] {
        let rows = try tx.rows(
            "select \(columns) from entry where stream = $1 and seq >= $2 order by seq",
            [.text(stream.text), .integer(seq)])
        var entries: [StoredEntry] = []
        for row in rows { entries.append(try StoredEntry(row)) }
        return entries
    }
}
