import CLibPQ
import Ledger

/// One libpq connection, owned by one thread at a time.
///
/// Unchecked: libpq connections may move between threads but not be shared, which the pool sees to.
final class PostgresConnection: Connection, @unchecked Sendable {
    /// Statements kept prepared; beyond these a statement is parsed each time.
    static let preparedLimit = 512

    let dialect = Dialect.postgres
    private let connection: OpaquePointer
    private var prepared: [String: String] = [:]

    init(_ conninfo: String) throws(LedgerFault) {
        guard let connection = PQconnectdb(conninfo) else { throw .unreachable("out of memory") }
        self.connection = connection
        guard !isLost else { throw refusal }
        try setUp()
    }

    deinit { PQfinish(connection) }

    var isLost: Bool { PQstatus(connection) != CONNECTION_OK }

    /// Why no connection came about; libpq's words name the address but never the password.
    private var refusal: LedgerFault {
        let words = String(cString: PQerrorMessage(connection)).split(whereSeparator: \.isNewline)
        return .unreachable(words.joined(separator: "; "))
    }

    func begin() throws(LedgerFault) { try begin("begin") }

    /// One snapshot for all that follows.
    func beginReading() throws(LedgerFault) {
        try begin("begin transaction isolation level repeatable read, read only")
    }

    func commit() throws(LedgerFault) {
        // A commit of a failed transaction answers "rollback" without an error.
        guard PQtransactionStatus(connection) != PQTRANS_INERROR else {
            rollBack()
            throw .database(code: "25P02", message: "the transaction had failed")
        }
        try execute("commit")
    }

    func rollBack() {
        if PQtransactionStatus(connection) != PQTRANS_IDLE { try? execute("rollback") }
    }

    func execute(_ sql: String) throws(LedgerFault) {
        let result = PQexec(connection, sql)
        defer { PQclear(result) }
        try check(result)
    }

    func change(_ sql: String, _ values: [Value]) throws(LedgerFault) -> Int {
        let result = try run(sql, values)
        defer { PQclear(result) }
        return Int(String(cString: PQcmdTuples(result))) ?? 0
    }

    func rows(_ sql: String, _ values: [Value]) throws(LedgerFault) -> [Row] {
        let result = try run(sql, values)
        defer { PQclear(result) }
        return try LedgerPostgres.rows(of: result)
    }

    private func run(_ sql: String, _ values: [Value]) throws(LedgerFault) -> OpaquePointer {
        let name = try name(of: sql)
        let bound = try BoundValues(values)
        let result = bound.withPointers { count, pointers, lengths, formats in
            guard let name else {
                return PQexecParams(connection, sql, count, nil, pointers, lengths, formats, 1)
            }
            return PQexecPrepared(connection, name, count, pointers, lengths, formats, 1)
        }
        guard let result else { throw fault(of: nil, on: connection) }
        do throws(LedgerFault) { try check(result) } catch {
            PQclear(result)
            throw error
        }
        return result
    }

    /// Named by a counter: a name made from the text's hash could meet another text's.
    private func name(of sql: String) throws(LedgerFault) -> String? {
        if let name = prepared[sql] { return name }
        guard prepared.count < Self.preparedLimit else { return nil }
        let name = "s\(prepared.count)"
        let result = PQprepare(connection, name, sql, 0, nil)
        defer { PQclear(result) }
        try check(result)
        prepared[sql] = name
        return name
    }

    /// The server may have been restarted since the last use: nothing was asked yet, so asking anew is safe.
    private func begin(_ sql: String) throws(LedgerFault) {
        do throws(LedgerFault) { try execute(sql) } catch .unreachable {
            PQreset(connection)
            prepared = [:]
            guard !isLost else { throw refusal }
            try setUp()
            try execute(sql)
        }
    }

    private func setUp() throws(LedgerFault) {
        // Notices would otherwise be printed to standard error.
        PQsetNoticeProcessor(connection, { _, _ in }, nil)
        try execute("set client_encoding to 'UTF8'")
        try execute("set client_min_messages to warning")
        // Whoever is answered must be on disk; stricter settings of the server stay.
        try execute(
            "select set_config('synchronous_commit', 'on', false) "
                + "where current_setting('synchronous_commit') in ('off', 'local')")
    }

    private func check(_ result: OpaquePointer?) throws(LedgerFault) {
        let status = PQresultStatus(result)
        guard status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK else {
            throw fault(of: result, on: connection)
        }
    }
}
