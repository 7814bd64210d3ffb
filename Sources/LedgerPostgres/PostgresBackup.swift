import Ledger

/// Copies tables into a backup file, a page at a time through a cursor.
struct PostgresBackup {
    private static let page = 64
    private let schemas: [Schema]

    init(_ schemas: [Schema]) { self.schemas = schemas }

    func write(_ path: String, from tx: any Transaction) throws(LedgerFault) {
        let file = try BackupWriter(path, schemas: schemas)
        for table in try file.tables() { try copy(table.name, table.columns, from: tx, to: file) }
        try file.close()
    }

    private func copy(
        _ table: String, _ columns: [String], from tx: any Transaction, to file: BackupWriter
    ) throws(LedgerFault) {
        let names = columns.map { "\"\($0)\"" }.joined(separator: ", ")
        // A name of its own: a prepared fetch remembers the columns of its cursor.
        let cursor = "\"copied_\(table)\""
        try tx.run("declare \(cursor) no scroll cursor for select \(names) from \"\(table)\"")
        while true {
            let rows = try tx.rows("fetch forward \(Self.page) from \(cursor)")
            if rows.isEmpty { break }
            try file.insert(rows, into: table, columns)
        }
        try tx.run("close \(cursor)")
    }
}
