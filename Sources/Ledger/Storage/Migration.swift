/// One numbered step of a schema, written once per dialect and never changed after it was released.
public struct Migration: Sendable {
    /// Counts from 1 without gaps.
    public let number: Int
    let sqlite: [String]
    let postgres: [String]

    /// Each text is one statement.
    public init(number: Int, sqlite: [String], postgres: [String]) {
        self.number = number
        self.sqlite = sqlite
        self.postgres = postgres
    }

    func statements(for dialect: Dialect) -> [String] {
        switch dialect {
        case .sqlite: sqlite
        case .postgres: postgres
        }
    }
}

/// The migrations of one owner of tables: "ledger" here, "casedesk" for the application.
public struct Schema: Sendable {
    let namespace: String
    let migrations: [Migration]

    /// Migrations in the order of their numbers.
    public init(_ namespace: String, _ migrations: [Migration]) {
        self.namespace = namespace
        self.migrations = migrations
    }

    var newest: Int { migrations.last?.number ?? 0 }

    /// Runs what is missing, up to a number; for drivers, inside one transaction.
    public func apply(upTo last: Int = .max, in tx: any Transaction) throws(LedgerFault) {
        try prepare(in: tx)
        let found = try Self.number(of: namespace, in: tx)
        guard found <= newest else { throw .newerSchema(namespace: namespace, found: found, known: newest) }
        for migration in migrations where migration.number > found && migration.number <= last {
            for statement in migration.statements(for: tx.dialect) { try tx.run(statement) }
            try tx.run(
                "insert into migration (namespace, number) values ($1, $2)",
                [.text(namespace), .integer(migration.number)])
        }
    }

    func prepare(in tx: any Transaction) throws(LedgerFault) {
        // Two nodes that start together would both make the table: `if not exists` does not lock.
        if tx.dialect == .postgres { _ = try tx.rows("select pg_advisory_xact_lock(7203861)") }
        let (text, number) = tx.dialect == .postgres ? ("text collate \"C\"", "bigint") : ("text", "integer")
        try tx.run(
            """
            create table if not exists migration (
                namespace \(text) not null, number \(number) not null, primary key (namespace, number))
            """)
    }

    private static func number(of namespace: String, in tx: any Transaction) throws(LedgerFault) -> Int {
        let row = try tx.row(
            "select coalesce(max(number), 0) from migration where namespace = $1", [.text(namespace)])
        return Int(try row?.integer(0) ?? 0)
    }
}
