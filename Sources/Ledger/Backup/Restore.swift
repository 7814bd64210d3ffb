extension Ledger {
    /// Fills an empty database from a backup of either driver and opens it; serve nothing before it returns.
    ///
    /// What was erased since is erased again, and numbers go on after those of the last seal outside.
    public static func restore(
        _ file: String, into driver: any Driver, keys: KeyRing, also schemas: [Schema] = [],
        erased list: ErasureList, outside seal: Seal? = nil, at now: Instant,
        alongside: @escaping @Sendable (any Transaction, StreamID) throws -> Void = { _, _ in }
    ) async throws -> Ledger {
        let backup = try BackupReader(file)
        let all = [Schema.ledger] + schemas
        try await driver.write { try fill(from: backup, all, in: $0) }
        let ledger = try await open(driver, keys: keys, also: schemas)
        try await ledger.replayErasures(list, at: now, alongside: alongside)
        let given = seal?.given ?? [:]
        try await driver.write { tx in
            for (year, last) in given { try Numbers.raise(year: year, to: last, in: tx) }
        }
        return ledger
    }

    private static func fill(
        from backup: BackupReader, _ schemas: [Schema], in tx: any Transaction
    ) throws(LedgerFault) {
        try Schema("ledger", []).prepare(in: tx)
        guard try tx.row("select 1 from migration limit 1") == nil else { throw .notEmpty }
        // First the tables as the backup knows them; opening then brings tables and rows up to date together.
        for (namespace, number) in try backup.schemas().sorted(by: { $0.key < $1.key }) {
            guard let schema = schemas.first(where: { $0.namespace == namespace }), number <= schema.newest
            else {
                let known = schemas.first { $0.namespace == namespace }?.newest ?? 0
                throw .newerSchema(namespace: namespace, found: number, known: known)
            }
            try schema.apply(upTo: number, in: tx)
        }
        for table in try backup.tables() { try copy(table, from: backup, in: tx) }
    }

    private static func copy(
        _ table: String, from backup: BackupReader, in tx: any Transaction
    ) throws(LedgerFault) {
        var rowID = Int64.min
        while true {
            let rows = try backup.page(of: table, after: rowID)
            guard let last = rows.last else { return }
            // A number that is its table's primary key is its row id too, and then stands there twice.
            let sql = insertion(into: table, Array(last.names.dropFirst()))
            for row in rows { try tx.run(sql, Array(row.all.dropFirst())) }
            rowID = try last.integer(0)
        }
    }
}
