/// Entries that are sealed and wait for their place in the chain.
struct Batch: Sendable {
    private let stream: StreamID
    private let version: Version
    private let key: CaseKey?
    private let rows: [(envelope: Envelope, payload: [UInt8])]

    init(
        _ payloads: [[UInt8]], for stream: StreamID, expecting version: Version, at now: Instant,
        key: CaseKey?
    ) throws(LedgerFault) {
        self.stream = stream
        self.version = version
        self.key = key
        let entryKey = key?.entries
        var rows: [(Envelope, [UInt8])] = []
        for (index, payload) in payloads.enumerated() {
            guard payload.count <= Ledger.payloadLimit else { throw .tooLarge(limit: Ledger.payloadLimit) }
            let envelope = Envelope(
                stream: stream, seq: version + 1 + index, recordedAt: now, keyID: key?.id ?? "")
            guard let entryKey else {
                rows.append((envelope, payload))
                continue
            }
            rows.append((envelope, try Cipher.seal(payload, under: entryKey, with: envelope.bytes)))
        }
        self.rows = rows
    }

    /// Takes the place after the expected version, or throws what stands there.
    func append(by ring: KeyRing, in tx: any Transaction) throws(LedgerFault) -> [Appended] {
        let entries = chained(after: try head(in: tx))
        guard let last = entries.last else { return [] }
        if version == 0 { try start(at: last, by: ring, in: tx) } else { try advance(to: last, in: tx) }
        for entry in entries { try StoredEntry.insert(entry, in: tx) }
        return entries.map { Appended(seq: $0.envelope.seq, hash: $0.hash) }
    }

    private func chained(after head: [UInt8]) -> [StoredEntry] {
        var entries: [StoredEntry] = []
        for row in rows {
            let previous = entries.last?.hash ?? head
            entries.append(StoredEntry(row.envelope, payload: row.payload, after: previous))
        }
        return entries
    }

    private func head(in tx: any Transaction) throws(LedgerFault) -> [UInt8] {
        if version == 0 { return genesis }
        let row = try tx.row(
            "select head from stream where id = $1 and version = $2", [.text(stream.text), .integer(version)])
        guard let row else { throw try obstacle(in: tx) }
        return try row.blob(0)
    }

    private func start(at last: StoredEntry, by ring: KeyRing, in tx: any Transaction) throws(LedgerFault) {
        // Nobody holds a stream whose name they cannot know.
        if stream.isClear { try StreamName.take(stream, in: tx) }
        let made = try tx.change(
            """
            insert into stream (id, version, head, changed) values ($1, $2, $3, 1)
            on conflict (id) do nothing
            """,
            [.text(stream.text), .integer(last.envelope.seq), .blob(last.hash)])
        guard made == 1 else { throw try obstacle(in: tx) }
        try key?.store(for: stream, by: ring, in: tx)
    }

    /// The condition on the version is what decides between two nodes: the second one changes no row.
    private func advance(to last: StoredEntry, in tx: any Transaction) throws(LedgerFault) {
        let moved = try tx.change(
            """
            update stream set version = $1, head = $2, changed = 1
            where id = $3 and version = $4 and erased_at is null
            """,
            [.integer(last.envelope.seq), .blob(last.hash), .text(stream.text), .integer(version)])
        guard moved == 1 else { throw try obstacle(in: tx) }
    }

    private func obstacle(in tx: any Transaction) throws(LedgerFault) -> LedgerFault {
        let row = try tx.row("select version, erased_at from stream where id = $1", [.text(stream.text)])
        guard let row else { return .unknownStream(stream) }
        if try row.optionalInteger(1) != nil { return .erased(stream) }
        return .conflict(actual: Int(try row.integer(0)))
    }
}
