import Ledger
import Synchronization

/// A driver whose statements fail on order: the place where a rehearsal puts its faults.
final class FaultyDriver: Driver {
    private let driver: any Driver
    private let due = Mutex<(countdown: Int, fault: LedgerFault)?>(nil)

    init(_ driver: any Driver) { self.driver = driver }

    /// The statement that comes after `statements` others fails.
    func fail(after statements: Int, with fault: LedgerFault) { due.withLock { $0 = (statements, fault) } }
    func heal() { due.withLock { $0 = nil } }

    var dialect: Dialect { driver.dialect }

    func write<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        try await driver.write { try body(FaultyTransaction(tx: $0, driver: self)) }
    }

    func read<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        try await driver.read { try body(FaultyTransaction(tx: $0, driver: self)) }
    }

    func migrate(_ schema: Schema) async throws { try await driver.migrate(schema) }
    func backup(to path: String) async throws { try await driver.backup(to: path) }
    func truncateLog(of tables: [String]) async throws { try await driver.truncateLog(of: tables) }
    func close() async throws { try await driver.close() }

    fileprivate func step() throws(LedgerFault) {
        let fault: LedgerFault? = due.withLock { due in
            guard let now = due else { return nil }
            due = (now.countdown - 1, now.fault)
            return now.countdown == 0 ? now.fault : nil
        }
        if let fault { throw fault }
    }
}

private struct FaultyTransaction: Transaction {
    let tx: any Transaction
    let driver: FaultyDriver
    var dialect: Dialect { tx.dialect }

    func change(_ sql: String, _ values: [Value]) throws(LedgerFault) -> Int {
        try driver.step()
        return try tx.change(sql, values)
    }

    func rows(_ sql: String, _ values: [Value]) throws(LedgerFault) -> [Row] {
        try driver.step()
        return try tx.rows(sql, values)
    }
}
