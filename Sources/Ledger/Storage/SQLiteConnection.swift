import Foundation
import GRDB

/// GRDB's connection as the shared parts see it.
final class SQLiteConnection: Connection {
    private let database: Database

    init(_ database: Database) { self.database = database }

    let dialect = Dialect.sqlite

    func begin() throws(LedgerFault) { try execute("begin immediate") }

    func commit() throws(LedgerFault) { try execute("commit") }

    func rollBack() {
        if database.isInsideTransaction { try? database.execute(sql: "rollback") }
    }

    func execute(_ sql: String) throws(LedgerFault) {
        try translating { try database.cachedStatement(sql: sql).execute() }
    }

    func change(_ sql: String, _ values: [Value]) throws(LedgerFault) -> Int {
        let arguments = try Self.arguments(values)
        return try translating {
            try database.cachedStatement(sql: sql).execute(arguments: arguments)
            return database.changesCount
        }
    }

    func rows(_ sql: String, _ values: [Value]) throws(LedgerFault) -> [Row] {
        let arguments = try Self.arguments(values)
        return try translating {
            let statement = try database.cachedStatement(sql: sql)
            let cursor = try GRDB.Row.fetchCursor(statement, arguments: arguments)
            let columns = Columns(statement.columnNames)
            var rows: [Row] = []
            while let row = try cursor.next() {
                rows.append(Row(columns: columns, values: row.databaseValues.map(Value.init)))
            }
            return rows
        }
    }

    private static func arguments(_ values: [Value]) throws(LedgerFault) -> StatementArguments {
        for case .text(let text) in values where text.utf8.contains(0) { throw .badValue }
        return StatementArguments(values.map(\.stored))
    }
}

extension Value {
    fileprivate var stored: DatabaseValue {
        switch self {
        case .null: .null
        case .integer(let number): number.databaseValue
        case .text(let text): text.databaseValue
        case .blob(let bytes): Data(bytes).databaseValue
        }
    }

    fileprivate init(_ value: DatabaseValue) {
        self =
            switch value.storage {
            case .null: .null
            case .int64(let number): .integer(number)
            case .double(let number): .integer(Int64(number))
            case .string(let text): .text(text)
            case .blob(let data): .blob([UInt8](data))
            }
    }
}

/// GRDB's errors by their result code; messages of SQLite never contain values.
func translating<T>(_ body: () throws -> T) throws(LedgerFault) -> T {
    do { return try body() } catch let error as DatabaseError {
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: throw .busy
        case .SQLITE_FULL: throw .full
        case .SQLITE_CONSTRAINT: throw .constraint(error.message ?? "")
        case .SQLITE_CANTOPEN, .SQLITE_NOTADB:
            throw .unreachable(error.message ?? "")
        default: throw .database(code: "\(error.extendedResultCode.rawValue)", message: error.message ?? "")
        }
    } catch let fault as LedgerFault {
        throw fault
    } catch is CancellationError {
        throw .closed
    } catch {
        throw .database(code: "?", message: String(describing: type(of: error)))
    }
}
