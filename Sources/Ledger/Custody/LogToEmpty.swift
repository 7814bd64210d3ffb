/// What was deleted and still lies in the log of the database, until that can be emptied.
extension Ledger {
    /// Marks tables in the transaction that deletes from them, so that no crash in between forgets it.
    public static func markLog(_ tables: [String], in tx: any Transaction) throws(LedgerFault) {
        for table in tables {
            try tx.run(
                "insert into log_to_empty (id, place) values ($1, $2)",
                [.text(hex(randomBytes(16))), .text(table)])
        }
    }

    /// Empties what is marked.
    ///
    /// While somebody from before still reads it is `busy`: then the marks stay for the next time.
    public func emptyLog() async throws {
        let marks = try await driver.read { tx in
            try tx.rows("select id, place from log_to_empty", []).map { (try $0.text(0), try $0.text(1)) }
        }
        guard !marks.isEmpty else { return }
        try await driver.truncateLog(of: Set(marks.map(\.1)).sorted())
        // Only those that were read: another node may have deleted more meanwhile.
        try await driver.write { tx in
            for (id, _) in marks { try tx.run("delete from log_to_empty where id = $1", [.text(id)]) }
        }
    }
}
