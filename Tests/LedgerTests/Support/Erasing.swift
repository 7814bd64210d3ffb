import Dispatch
import Ledger

extension Ledger {
    /// Erases streams as they are now.
    @discardableResult
    func erase(
        _ streams: [StreamID], at now: Instant, list: ErasureList,
        alongside: @escaping @Sendable (any Transaction, StreamID) throws -> Void = { _, _ in }
    ) async throws -> Int {
        try await erase(try await doomed(streams), at: now, list: list, alongside: alongside)
    }

    func doomed(_ streams: [StreamID]) async throws -> [Doomed] {
        try await driver.read { tx in
            try streams.map { Doomed($0, at: try version(of: $0, in: tx)) }
        }
    }
}

extension ErasureList {
    func streams() throws -> [StreamID] { try doomed().map(\.stream) }
}

extension World {
    /// Tables whose deleted rows may still lie in the log.
    func marks() async throws -> Int {
        try await driver.read { Int(try $0.rows("select count(*) from log_to_empty")[0].integer(0)) }
    }
}

/// A reader from before, whose snapshot stays open until it is let go; it never looks at a key.
struct HeldReader {
    private let gate: DispatchSemaphore
    private let task: Task<Void, any Error>

    init(on driver: any Driver) async {
        let gate = DispatchSemaphore(value: 0)
        let (opened, said) = AsyncStream<Void>.makeStream()
        task = Task {
            defer { said.finish() }
            try await driver.read { tx in
                _ = try tx.rows("select number from seal")
                said.finish()
                gate.wait()
            }
        }
        self.gate = gate
        for await _ in opened {}
    }

    func letGo() async throws {
        gate.signal()
        try await task.value
    }
}
