import Ledger
import Synchronization

/// The driver for several nodes: each has one writing connection and a few that read.
public final class PostgresDriver: Driver {
    /// Reading connections of one node.
    public static let readers = 4
    /// How long an erasure waits for readers of the key table before it says that it is busy.
    static let lockTimeout = "5s"

    /// Always PostgreSQL.
    public let dialect = Dialect.postgres
    private let writer: PostgresPool
    private let readers: PostgresPool
    private let group: GroupCommit
    private let schemas = Mutex<[Schema]>([])

    /// Connects at first use; `conninfo` is libpq's, so passwords may come from its own file.
    public init(conninfo: String) {
        let writer = PostgresPool(conninfo, size: 1)
        self.writer = writer
        readers = PostgresPool(conninfo, size: Self.readers)
        group = GroupCommit { work in try await writer.lend { work($0) } }
    }

    /// Queues for this node's next group.
    public func write<T: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> T
    ) async throws -> T {
        try await group.submit(body)
    }

    /// Reads on one snapshot.
    public func read<T: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> T
    ) async throws -> T {
        try await readers.lend { try Self.read(on: $0, body) }
    }

    /// Runs in one transaction, under a lock that a second node waits for.
    public func migrate(_ schema: Schema) async throws {
        try await write { try schema.apply(in: $0) }
        schemas.withLock { $0.append(schema) }
    }

    /// Copies every row of one snapshot into a file that the SQLite driver could serve.
    public func backup(to path: String) async throws {
        let schemas = schemas.withLock { $0 }
        try await BackupFile.write(to: path) { part in
            try await readers.lend { connection in
                try Self.read(on: connection) { tx in try PostgresBackup(schemas).write(part, from: tx) }
            }
        }
    }

    /// Rewrites the tables once nobody can see the deleted rows; the WAL and replicas go by their rotation.
    public func truncateLog(of tables: [String]) async throws {
        try await readers.lend { connection in
            try OlderSnapshots.pass(on: connection)
            try connection.execute("set lock_timeout to '\(Self.lockTimeout)'")
            defer { try? connection.execute("reset lock_timeout") }
            for table in tables { try connection.execute("vacuum (full) \(table)") }
        }
    }

    /// Waits for the running group and for all readers.
    public func close() async throws {
        await group.close()
        try await writer.close()
        try await readers.close()
    }

    private static func read<T>(
        on connection: PostgresConnection, _ body: (any Transaction) throws -> T
    ) throws -> T {
        try connection.beginReading()
        defer { connection.rollBack() }
        let tx = OpenTransaction(on: connection)
        let result = try body(tx)
        if let fault = tx.fault { throw fault }
        return result
    }
}
