/// The monthly change of installation keys, in steps that can each be repeated after a crash.
public struct Rotation: Sendable {
    private static let rowsAtATime = 500

    private let ledger: Ledger
    private let keyFile: String
    private let copy: String

    /// `copy` is the second place, where the sealed copy of the keys is overwritten.
    public init(_ ledger: Ledger, keyFile: String, copy: String) {
        self.ledger = ledger
        self.keyFile = keyFile
        self.copy = copy
    }

    /// Step 1, the next key: bring the key file to every node before step 2.
    public func announce(at now: Instant) throws(LedgerFault) {
        try change { $0.announce(at: now) }
    }

    /// Step 2: the next key becomes the current one and what remains is wrapped anew; returns how many keys.
    ///
    /// The caller then reseals what it sealed with the key ring, and rebuilds its search tokens.
    @discardableResult
    public func turn(at now: Instant) async throws -> Int {
        try change { $0.turn(at: now) }
        return try await rewrap()
    }

    /// Step 3: destroys keys 35 days after they retired, and with them every older backup; returns their ids.
    ///
    /// `isInUse` says whether the caller still holds something under a key.
    public func destroy(
        at now: Instant,
        isInUse: @escaping @Sendable (any Transaction, String) throws -> Bool = { _, _ in false }
    ) async throws -> [String] {
        let doomed = ledger.keys.snapshot.destroyable(at: now)
        if doomed.isEmpty { return [] }
        // A node that had not yet read the new key file may have wrapped something since.
        _ = try await rewrap()
        try await ledger.driver.read { tx in
            for key in doomed {
                let row = try tx.row("select 1 from case_key where wrapped_by = $1 limit 1", [.text(key.id)])
                if try row != nil || isInUse(tx, key.id) { throw LedgerFault.keyInUse(key.id) }
            }
        }
        try change { $0.destroy(doomed) }
        return doomed.map(\.id)
    }

    private func change(_ body: (inout KeyFile) -> Void) throws(LedgerFault) {
        var file = try KeyFile.load(keyFile)
        body(&file)
        // The copy first: a key must be restorable from paper before anything depends on it.
        try file.putSealedCopy(copy)
        try file.update(keyFile)
        ledger.keys.replace(file)
    }

    private func rewrap() async throws -> Int {
        let keys = ledger.keys
        var total = 0
        while true {
            let count = try await ledger.driver.write { try Self.rewrapSome(keys, in: $0) }
            total += count
            if count == 0 { return total }
        }
    }

    private static func rewrapSome(_ ring: KeyRing, in tx: any Transaction) throws(LedgerFault) -> Int {
        let current = ring.current
        let rows = try tx.rows(
            "select stream, id, wrapped, wrapped_by from case_key where wrapped_by <> $1 limit $2",
            [.text(current.id), .integer(rowsAtATime)])
        for row in rows {
            let stream = StreamID(stored: try row.text(0))
            let old = try ring.key(try row.text(3))
            let key = try CaseKey.unwrap(try row.blob(2), id: try row.text(1), of: stream, by: old)
            try tx.run(
                "update case_key set wrapped = $1, wrapped_by = $2 where stream = $3 and wrapped_by = $4",
                [
                    .blob(try key.wrapped(for: stream, by: current)), .text(current.id), .text(stream.text),
                    .text(old.id),
                ])
        }
        return rows.count
    }
}
