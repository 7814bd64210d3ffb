import Synchronization

/// Someone who waits for the writer; told exactly once how it went.
protocol Caller: AnyObject, Sendable {
    func perform(in tx: any Transaction) throws
    func succeed()
    func fail(_ error: any Error)
    /// True while another attempt is allowed.
    func mayTryAgain() -> Bool
}

final class WaitingCaller<T: Sendable>: Caller {
    private struct State {
        var result: T?
        var attempts = 1
    }

    private let body: @Sendable (any Transaction) throws -> T
    private let continuation: CheckedContinuation<T, any Error>
    private let state = Mutex(State())

    init(
        body: @escaping @Sendable (any Transaction) throws -> T,
        continuation: CheckedContinuation<T, any Error>
    ) {
        self.body = body
        self.continuation = continuation
    }

    func perform(in tx: any Transaction) throws {
        let result = try body(tx)
        state.withLock { $0.result = result }
    }

    func succeed() {
        guard let result = state.withLock({ $0.result }) else { return fail(LedgerFault.closed) }
        continuation.resume(returning: result)
    }

    func fail(_ error: any Error) { continuation.resume(throwing: error) }

    func mayTryAgain() -> Bool {
        state.withLock { state in
            state.attempts += 1
            return state.attempts <= GroupCommit.attempts
        }
    }
}

/// Stands at the end of the queue when it closes and does nothing.
final class LastCaller: Caller {
    private let continuation: CheckedContinuation<Void, Never>

    init(continuation: CheckedContinuation<Void, Never>) { self.continuation = continuation }

    func perform(in tx: any Transaction) throws {}
    func succeed() { continuation.resume() }
    func fail(_ error: any Error) { continuation.resume() }
    func mayTryAgain() -> Bool { false }
}
