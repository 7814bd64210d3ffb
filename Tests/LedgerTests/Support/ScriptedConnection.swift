import Ledger
import Synchronization

/// A connection that writes down what it is told and fails where the script says so.
final class ScriptedConnection: Connection, Sendable {
    private struct State {
        var log: [String] = []
        var faults: [String: [LedgerFault]] = [:]
    }

    private let state: Mutex<State>
    let dialect = Dialect.sqlite

    /// Per statement, the faults of its first runs.
    init(_ faults: [String: [LedgerFault]] = [:]) { state = Mutex(State(faults: faults)) }

    var log: [String] { state.withLock { $0.log } }
    func count(_ statement: String) -> Int { log.count { $0 == statement } }

    func begin() throws(LedgerFault) { try execute("begin") }
    func commit() throws(LedgerFault) { try execute("commit") }
    func rollBack() { state.withLock { $0.log.append("rollback") } }

    func execute(_ sql: String) throws(LedgerFault) {
        let fault: LedgerFault? = state.withLock { state in
            state.log.append(sql)
            guard let next = state.faults[sql]?.first else { return nil }
            state.faults[sql]?.removeFirst()
            return next
        }
        if let fault { throw fault }
    }

    func change(_ sql: String, _ values: [Value]) throws(LedgerFault) -> Int {
        try execute(sql)
        return 1
    }

    func rows(_ sql: String, _ values: [Value]) throws(LedgerFault) -> [Row] {
        try execute(sql)
        return []
    }
}
