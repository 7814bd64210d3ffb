import Synchronization

/// The callers of one commit: each in a savepoint, all durable at once.
final class Group: Sendable {
    private struct State {
        var unanswered: [any Caller]
        var done: [any Caller] = []
        var refused: [(caller: any Caller, error: any Error)] = []
        var again: [any Caller] = []
    }

    private let state: Mutex<State>

    init(_ callers: [any Caller]) { state = Mutex(State(unanswered: callers)) }

    /// Who met a deadlock and goes first in the next group.
    var again: [any Caller] { state.withLock { $0.again } }

    /// Runs on the writer's thread; answers everyone except those who may try again.
    func commit(on connection: any Connection) {
        let callers = state.withLock { $0.unanswered }
        do throws(LedgerFault) {
            try connection.begin()
            try run(callers, on: connection)
            try connection.commit()
        } catch {
            connection.rollBack()
            return fall(error)
        }
        let (done, refused) = state.withLock { ($0.done, $0.refused) }
        for caller in done { caller.succeed() }
        // Only now: who was refused because another of the group was first can read what that one wrote.
        for (caller, error) in refused { caller.fail(error) }
    }

    /// The writer itself could not be had.
    func failAll(_ error: any Error) {
        let left = state.withLock { state in
            defer { state.unanswered = [] }
            return state.unanswered
        }
        for caller in left { caller.fail(error) }
    }

    private func run(_ callers: [any Caller], on connection: any Connection) throws(LedgerFault) {
        for caller in callers {
            try connection.execute("savepoint caller")
            let tx = OpenTransaction(on: connection)
            do {
                try caller.perform(in: tx)
                if let fault = tx.fault { throw fault }
                try connection.execute("release savepoint caller")
                settle(caller)
            } catch {
                try undo(caller, tx.fault == .busy ? LedgerFault.busy : error, on: connection)
            }
        }
    }

    private func undo(
        _ caller: any Caller, _ error: any Error, on connection: any Connection
    ) throws(LedgerFault) {
        do throws(LedgerFault) {
            try connection.execute("rollback to savepoint caller")
            try connection.execute("release savepoint caller")
        } catch let second {
            // A full disk takes the whole transaction along: then the first fault is the one that explains.
            throw (error as? LedgerFault) ?? second
        }
        refuse(caller, error)
    }

    private func settle(_ caller: any Caller) {
        state.withLock { state in
            state.done.append(caller)
            state.unanswered.removeAll { $0 === caller }
        }
    }

    private func refuse(_ caller: any Caller, _ error: any Error) {
        let isAgain = (error as? LedgerFault) == .busy && caller.mayTryAgain()
        state.withLock { state in
            state.unanswered.removeAll { $0 === caller }
            if isAgain { state.again.append(caller) } else { state.refused.append((caller, error)) }
        }
    }

    /// Nothing of the group holds: the refused fall with it, for whoever was before them was not.
    private func fall(_ fault: LedgerFault) {
        let all = state.withLock { state in
            defer { (state.unanswered, state.done, state.refused) = ([], [], []) }
            return state.done + state.unanswered + state.refused.map(\.caller)
        }
        for caller in all {
            if fault == .busy, caller.mayTryAgain() {
                state.withLock { $0.again.append(caller) }
            } else {
                caller.fail(fault)
            }
        }
    }
}
