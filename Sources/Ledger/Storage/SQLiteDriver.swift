import Foundation
import GRDB

/// The default driver: one SQLite file in WAL mode, every commit on disk before it is answered.
public final class SQLiteDriver: Driver {
    /// Enough for the pages of one node; each costs a file handle and a cache.
    public static let readers = 4
    /// How long a second process may hold the file, such as a restore that ends.
    static let patience = 5.0

    /// Always SQLite.
    public let dialect = Dialect.sqlite
    private let pool: any DatabaseWriter
    private let group: GroupCommit

    /// Opens or makes the file; `readOnly` opens a backup for checking and changes nothing.
    public init(path: String, readOnly: Bool = false) throws(LedgerFault) {
        var configuration = Configuration()
        configuration.maximumReaderCount = Self.readers
        configuration.busyMode = .timeout(Self.patience)
        configuration.readonly = readOnly
        let pool = try Self.open(path, configuration)
        self.pool = pool
        group = GroupCommit { work in
            try await pool.writeWithoutTransaction { work(SQLiteConnection($0)) }
        }
    }

    private static func open(
        _ path: String, _ configuration: Configuration
    ) throws(LedgerFault) -> any DatabaseWriter {
        try translating {
            if configuration.readonly { return try DatabaseQueue(path: path, configuration: configuration) }
            let pool = try DatabasePool(path: path, configuration: configuration)
            try pool.writeWithoutTransaction { database in
                // GRDB sets NORMAL after its own preparation: only now does FULL hold.
                try database.execute(sql: "pragma synchronous = full")
                // An erased key would otherwise stay legible in a free page.
                try database.execute(sql: "pragma secure_delete = on")
                let level = try Int.fetchOne(database, sql: "pragma synchronous")
                guard level == 2 else { throw LedgerFault.database(code: "synchronous", message: "not full") }
            }
            return pool
        }
    }

    /// Queues for the next group.
    public func write<T: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> T
    ) async throws -> T {
        try await group.submit(body)
    }

    /// Reads beside the writer, on one snapshot.
    public func read<T: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> T
    ) async throws -> T {
        try await pool.read { database in
            let tx = OpenTransaction(on: SQLiteConnection(database))
            let result = try body(tx)
            if let fault = tx.fault { throw fault }
            return result
        }
    }

    /// Runs in one transaction; SQLite can undo what a failed step made.
    public func migrate(_ schema: Schema) async throws { try await write { try schema.apply(in: $0) } }

    /// Copies page by page from one snapshot; the writer is not held up.
    public func backup(to path: String) async throws {
        let pool = pool
        try await BackupFile.write(to: path) { part in
            let target = try DatabaseQueue(path: part)
            try pool.backup(to: target)
            // The copy leaves WAL mode, so that it is one file and opens read-only.
            try await target.writeWithoutTransaction { try $0.execute(sql: "pragma journal_mode = delete") }
            try target.close()
        }
    }

    /// Empties the WAL file, where a deleted key would live on until the next checkpoint; it is one for all.
    public func truncateLog(of tables: [String]) async throws {
        try await pool.writeWithoutTransaction { database in
            try translating { _ = try database.checkpoint(.truncate) }
        }
    }

    /// What SQLite says it does at a commit, asked from the writing connection itself.
    public func synchronousLevel() async throws -> Int {
        try await pool.writeWithoutTransaction { try Int.fetchOne($0, sql: "pragma synchronous") ?? -1 }
    }

    /// Waits for the running group.
    public func close() async throws {
        await group.close()
        try pool.close()
    }
}
