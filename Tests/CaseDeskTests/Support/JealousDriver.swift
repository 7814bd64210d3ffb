import Ledger
import Synchronization

/// A driver behind which somebody else always acts first: before an append it lets the case grow by another hand.
final class JealousDriver: DriverBehind {
    let driver: any Driver
    private let left = Mutex(0)

    init(_ driver: any Driver) { self.driver = driver }

    func steal(times: Int) { left.withLock { $0 = times } }

    func write<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        try await driver.write { try body(JealousTransaction(tx: $0, driver: self)) }
    }

    fileprivate func isStolen(_ sql: String) -> Bool {
        guard sql.contains("update stream set version") else { return false }
        return left.withLock { left in
            guard left > 0 else { return false }
            left -= 1
            return true
        }
    }
}

private struct JealousTransaction: Transaction {
    let tx: any Transaction
    let driver: JealousDriver
    var dialect: Dialect { tx.dialect }

    func change(_ sql: String, _ values: [Value]) throws(LedgerFault) -> Int {
        driver.isStolen(sql) ? 0 : try tx.change(sql, values)
    }

    func rows(_ sql: String, _ values: [Value]) throws(LedgerFault) -> [Row] { try tx.rows(sql, values) }
}
