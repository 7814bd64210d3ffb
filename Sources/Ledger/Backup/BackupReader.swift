import Foundation
import GRDB

/// A backup file, read in order of its rows; opened read-only.
final class BackupReader: Sendable {
    /// Rows in memory at a time: chunks of attachments are a quarter of a megabyte each.
    static let page = 64

    private let file: DatabaseQueue

    init(_ path: String) throws(LedgerFault) {
        guard Disk.exists(path) else { throw .file(path: path, reason: "no such file") }
        var configuration = Configuration()
        configuration.readonly = true
        file = try translating { try DatabaseQueue(path: path, configuration: configuration) }
    }

    /// The number of the last migration per namespace.
    func schemas() throws(LedgerFault) -> [String: Int] {
        var found: [String: Int] = [:]
        for row in try rows("select namespace, max(number) from migration group by namespace", []) {
            found[try row.text(0)] = Int(try row.integer(1))
        }
        return found
    }

    /// Every table but the one that counts migrations.
    func tables() throws(LedgerFault) -> [String] {
        let rows = try rows(
            """
            select name from sqlite_master
            where type = 'table' and name not like 'sqlite_%' and name <> 'migration' order by rowid
            """, [])
        var names: [String] = []
        for row in rows { names.append(try row.text(0)) }
        return names
    }

    /// The next rows of a table, each with its row id first; tables without row ids cannot be backed up.
    func page(of table: String, after rowID: Int64) throws(LedgerFault) -> [Row] {
        try rows(
            "select rowid, * from \"\(table)\" where rowid > $1 order by rowid limit $2",
            [.integer(rowID), .integer(Self.page)])
    }

    private func rows(_ sql: String, _ values: [Value]) throws(LedgerFault) -> [Row] {
        try translating { try file.read { try SQLiteConnection($0).rows(sql, values) } }
    }
}
