import Foundation
import GRDB

/// Writes a backup file row by row, for a driver whose database is not an SQLite file.
public final class BackupWriter: Sendable {
    private let file: DatabaseQueue

    /// A new file with the tables of these schemas; to be used within `BackupFile.write`.
    public init(_ path: String, schemas: [Schema]) throws(LedgerFault) {
        // Durability is asked for once, at the end: a backup that was cut off has no name yet.
        var configuration = Configuration()
        configuration.prepareDatabase { try $0.execute(sql: "pragma synchronous = off") }
        file = try translating { try DatabaseQueue(path: path, configuration: configuration) }
        try inTransaction { tx throws(LedgerFault) in for schema in schemas { try schema.apply(in: tx) } }
    }

    /// The columns of every table that must be filled.
    public func tables() throws(LedgerFault) -> [(name: String, columns: [String])] {
        var tables: [(name: String, columns: [String])] = []
        let rows = try rows(
            """
            select t.name, c.name from sqlite_master t, pragma_table_info(t.name) c
            where t.type = 'table' and t.name not like 'sqlite_%' and t.name <> 'migration'
            order by t.rowid, c.cid
            """)
        for row in rows {
            let (table, column) = (try row.text(0), try row.text(1))
            if tables.last?.name == table {
                tables[tables.count - 1].columns.append(column)
            } else {
                tables.append((table, [column]))
            }
        }
        return tables
    }

    /// Adds rows whose values stand in the order of the columns.
    public func insert(_ rows: [Row], into table: String, _ columns: [String]) throws(LedgerFault) {
        try inTransaction { tx throws(LedgerFault) in
            let sql = insertion(into: table, columns)
            for row in rows { try tx.run(sql, row.all) }
        }
    }

    /// Closes the file.
    public func close() throws(LedgerFault) { try translating { try file.close() } }

    private func rows(_ sql: String) throws(LedgerFault) -> [Row] {
        try translating { try file.read { try SQLiteConnection($0).rows(sql, []) } }
    }

    private func inTransaction(_ body: (any Transaction) throws(LedgerFault) -> Void) throws(LedgerFault) {
        try translating {
            try file.write { try body(OpenTransaction(on: SQLiteConnection($0))) }
        }
    }
}

func insertion(into table: String, _ columns: [String]) -> String {
    let places = columns.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
    let names = columns.map { "\"\($0)\"" }.joined(separator: ", ")
    return "insert into \"\(table)\" (\(names)) values (\(places))"
}
