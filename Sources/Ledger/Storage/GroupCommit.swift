import Synchronization

/// Lets callers that wait for the writer share one durable commit, which is what bounds writes per second.
public final class GroupCommit: Sendable {
    /// More than this does not get cheaper, but makes everyone wait for the slowest.
    public static let callersInAGroup = 128
    /// Beyond this the node is overloaded and says so instead of growing.
    public static let callersWaiting = 8_192
    /// How often one caller is run again after a deadlock or a serialization failure.
    public static let attempts = 5

    /// Borrows the writer's connection on a thread that may block.
    public typealias Writer = @Sendable (@escaping @Sendable (any Connection) -> Void) async throws -> Void

    private struct State {
        var waiting: [any Caller] = []
        var isRunning = false
        var isClosed = false
    }

    private let state = Mutex(State())
    private let writer: Writer

    /// A queue before one writer.
    public init(writer: @escaping Writer) { self.writer = writer }

    /// Waits for a group and returns what the closure returned, once it is durable.
    public func submit<T: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> T
    ) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            admit(WaitingCaller(body: body, continuation: continuation))
        }
    }

    /// Refuses new callers and returns when the last group has ended.
    public func close() async {
        state.withLock { $0.isClosed = true }
        await withCheckedContinuation { continuation in
            enqueue(LastCaller(continuation: continuation))
        }
    }

    /// How many stand in line, without those of the group that is being written.
    package var waitingCount: Int { state.withLock { $0.waiting.count } }

    private func admit(_ caller: some Caller) {
        let refusal: LedgerFault? = state.withLock { state in
            if state.isClosed { return .closed }
            return state.waiting.count < Self.callersWaiting ? nil : .busy
        }
        if let refusal { caller.fail(refusal) } else { enqueue(caller) }
    }

    private func enqueue(_ caller: some Caller) {
        let mustStart = state.withLock { state in
            state.waiting.append(caller)
            defer { state.isRunning = true }
            return !state.isRunning
        }
        if mustStart { Task { await drain() } }
    }

    private func drain() async {
        while let callers = next() {
            let group = Group(callers)
            do { try await writer { group.commit(on: $0) } } catch { group.failAll(error) }
            let again = group.again
            state.withLock { $0.waiting.insert(contentsOf: again, at: 0) }
        }
    }

    private func next() -> [any Caller]? {
        state.withLock { state in
            guard !state.waiting.isEmpty else {
                state.isRunning = false
                return nil
            }
            let group = Array(state.waiting.prefix(Self.callersInAGroup))
            state.waiting.removeFirst(group.count)
            return group
        }
    }
}
