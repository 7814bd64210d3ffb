/// What a caller can do inside a driver's closure, where all is synchronous and commits or fails together.
///
/// SQL is shared by both drivers: `$1`, `$2`, ... in order of first use, BIGINT, explicit NULLS ordering.
/// After a statement failed the transaction is spent: it repeats that fault, also when it was swallowed.
public protocol Transaction {
    /// Which dialect runs below, for the rare statement that has no shared form.
    var dialect: Dialect { get }

    /// Runs a statement for its effect and tells how many rows it changed.
    @discardableResult
    func change(_ sql: String, _ values: [Value]) throws(LedgerFault) -> Int

    /// Runs a query, or a statement with `returning`, and reads the whole answer.
    func rows(_ sql: String, _ values: [Value]) throws(LedgerFault) -> [Row]
}

extension Transaction {
    /// Runs a statement for its effect.
    public func run(_ sql: String, _ values: [Value] = []) throws(LedgerFault) { try change(sql, values) }

    /// A query without values.
    public func rows(_ sql: String) throws(LedgerFault) -> [Row] { try rows(sql, []) }

    /// The only row of an answer, or nil; for a query by key.
    public func row(_ sql: String, _ values: [Value] = []) throws(LedgerFault) -> Row? {
        try rows(sql, values).first
    }
}

/// The two databases that the ledger's statements are written for.
public enum Dialect: String, Sendable {
    /// The default: one file, one node.
    case sqlite
    /// For several nodes.
    case postgres
}

/// One connection as a driver offers it to the shared parts; owned by one thread at a time.
public protocol Connection: AnyObject {
    /// Which dialect it speaks.
    var dialect: Dialect { get }
    /// Opens a transaction that may write.
    func begin() throws(LedgerFault)
    /// Makes everything since `begin` durable: on return it survives a loss of power.
    func commit() throws(LedgerFault)
    /// Undoes everything since `begin`; does nothing outside a transaction.
    func rollBack()
    /// Runs one statement without values, such as a savepoint.
    func execute(_ sql: String) throws(LedgerFault)
    /// Runs a statement and tells how many rows it changed.
    func change(_ sql: String, _ values: [Value]) throws(LedgerFault) -> Int
    /// Runs a query and reads the whole answer.
    func rows(_ sql: String, _ values: [Value]) throws(LedgerFault) -> [Row]
}

/// The transaction over a connection; it remembers its first fault, so that none is swallowed and committed.
public final class OpenTransaction: Transaction {
    private let connection: any Connection
    /// The first statement that failed, if any did.
    public private(set) var fault: LedgerFault?

    /// Valid only while the driver's closure runs.
    public init(on connection: any Connection) { self.connection = connection }

    /// The dialect of the connection.
    public var dialect: Dialect { connection.dialect }

    /// Runs a statement unless an earlier one failed.
    public func change(_ sql: String, _ values: [Value]) throws(LedgerFault) -> Int {
        try remembering { () throws(LedgerFault) in try connection.change(sql, values) }
    }

    /// Runs a query unless an earlier statement failed.
    public func rows(_ sql: String, _ values: [Value]) throws(LedgerFault) -> [Row] {
        try remembering { () throws(LedgerFault) in try connection.rows(sql, values) }
    }

    private func remembering<T>(_ body: () throws(LedgerFault) -> T) throws(LedgerFault) -> T {
        if let fault { throw fault }
        do throws(LedgerFault) { return try body() } catch {
            fault = error
            throw error
        }
    }
}
