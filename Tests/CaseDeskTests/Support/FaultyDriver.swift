import Ledger
import Synchronization

/// A driver whose statements fail on order, and that writes down which ones changed something.
final class FaultyDriver: DriverBehind {
    private struct State {
        var countdown: Int?
        var changes: [String] = []
        var isLogHeld = false
    }

    let driver: any Driver
    private let state = Mutex(State())

    init(_ driver: any Driver) { self.driver = driver }

    /// The write that comes after so many others fails, and every one behind it.
    func fail(after changes: Int) { state.withLock { $0 = State(countdown: changes) } }
    /// Somebody reads, so that the log cannot be emptied.
    func holdLog(_ isHeld: Bool) { state.withLock { $0.isLogHeld = isHeld } }
    func heal() { state.withLock { $0 = State() } }
    var changes: [String] { state.withLock { $0.changes } }

    func write<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        try await driver.write { try body(FaultyTransaction(tx: $0, driver: self)) }
    }

    func truncateLog(of tables: [String]) async throws {
        if state.withLock({ $0.isLogHeld }) { throw LedgerFault.busy }
        try await driver.truncateLog(of: tables)
    }

    fileprivate func step(_ sql: String) throws(LedgerFault) {
        let fails = state.withLock { state -> Bool in
            state.changes.append(sql)
            guard let left = state.countdown else { return false }
            state.countdown = max(0, left - 1)
            return left == 0
        }
        if fails { throw .full }
    }
}

private struct FaultyTransaction: Transaction {
    let tx: any Transaction
    let driver: FaultyDriver
    var dialect: Dialect { tx.dialect }

    func change(_ sql: String, _ values: [Value]) throws(LedgerFault) -> Int {
        try driver.step(sql)
        return try tx.change(sql, values)
    }

    func rows(_ sql: String, _ values: [Value]) throws(LedgerFault) -> [Row] {
        if !sql.hasPrefix("select") { try driver.step(sql) }
        return try tx.rows(sql, values)
    }
}
