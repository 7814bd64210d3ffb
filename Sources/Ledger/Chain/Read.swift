import Crypto

extension Ledger {
    /// The entries of a stream from a version on, opened and checked; a stream that is not whole throws.
    public func read(_ stream: StreamID, from seq: Version = 1) async throws -> [Entry] {
        try await driver.read { try read(stream, from: seq, in: $0) }
    }

    /// The same within a transaction.
    public func read(
        _ stream: StreamID, from seq: Version = 1, in tx: any Transaction
    ) throws(LedgerFault) -> [Entry] {
        let stored = try Self.whole(stream, from: seq, in: tx)
        return try Self.open(stored, with: stream.isClear ? nil : try CaseKey.of(stream, by: keys, in: tx))
    }

    /// The entries of a clear stream for who holds no key, such as a report.
    public static func readClear(_ stream: StreamID, from driver: any Driver) async throws -> [Entry] {
        try await driver.read { tx in try readClear(stream, in: tx) }
    }

    /// The same within a transaction, beside other tables of one moment.
    public static func readClear(
        _ stream: StreamID, in tx: any Transaction
    ) throws(LedgerFault) -> [Entry] {
        guard stream.isClear else { throw .badValue }
        return try open(try whole(stream, from: 1, in: tx), with: nil)
    }

    /// Several streams on one snapshot; a stream that cannot be read does not stop the others.
    public func read(_ streams: [StreamID]) async throws -> [StreamID: Result<[Entry], LedgerFault>] {
        try await driver.read { tx in
            var found: [StreamID: Result<[Entry], LedgerFault>] = [:]
            for stream in streams {
                found[stream] = Result { () throws(LedgerFault) in try read(stream, in: tx) }
            }
            return found
        }
    }

    /// The streams in the order of their names, a page at a time; for a rebuild.
    public func streams(after last: StreamID? = nil, limit: Int = 500) async throws -> [Head] {
        try await driver.read { try Head.page(after: last, limit: limit, in: $0) }
    }

    private static func whole(
        _ stream: StreamID, from seq: Version, in tx: any Transaction
    ) throws(LedgerFault) -> [StoredEntry] {
        let head = try Head.of(stream, in: tx)
        if head.isErased { throw .erased(stream) }
        let stored = try StoredEntry.of(stream, from: seq, in: tx)
        try check(stored, from: seq, against: head)
        return stored
    }

    private static func check(
        _ stored: [StoredEntry], from seq: Version, against head: Head
    ) throws(LedgerFault) {
        var previous = seq <= 1 ? genesis : stored.first?.previous ?? head.hash
        var next = max(seq, 1)
        for entry in stored {
            if let flaw = entry.flaw(after: previous, seq: next) { throw entry.fault(flaw) }
            previous = entry.hash
            next += 1
        }
        let isAtHead = next == head.version + 1 && previous == head.hash
        guard isAtHead || (stored.isEmpty && seq > head.version) else {
            throw .notWhole(head.stream, seq: next - 1, .head)
        }
    }

    private static func open(_ stored: [StoredEntry], with key: CaseKey?) throws(LedgerFault) -> [Entry] {
        let entryKey = key?.entries
        var entries: [Entry] = []
        entries.reserveCapacity(stored.count)
        for row in stored {
            guard row.envelope.keyID == key?.id ?? "" else { throw row.fault(.key) }
            entries.append(
                Entry(
                    seq: row.envelope.seq, recordedAt: row.envelope.recordedAt,
                    payload: try row.opened(under: entryKey), hash: row.hash))
        }
        return entries
    }
}

extension StoredEntry {
    fileprivate func fault(_ flaw: Flaw) -> LedgerFault {
        flaw == .format
            ? .newerFormat(Int(envelope.format)) : .notWhole(envelope.stream, seq: envelope.seq, flaw)
    }

    fileprivate func opened(under key: SymmetricKey?) throws(LedgerFault) -> [UInt8] {
        guard let key else { return payload }
        do throws(LedgerFault) { return try Cipher.open(payload, under: key, with: envelope.bytes) } catch {
            throw fault(.seal)
        }
    }
}
