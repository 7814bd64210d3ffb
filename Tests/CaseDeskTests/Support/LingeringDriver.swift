import Ledger
import Synchronization

/// A driver that does not end its next writing before somebody else waits for it.
///
/// With one writer, as in SQLite, nobody gets as far as waiting inside, so there it ends at once.
final class LingeringDriver: DriverBehind {
    let driver: any Driver
    private let isArmed = Mutex(false)
    private let begun: AsyncStream<Void>
    private let beginning: AsyncStream<Void>.Continuation

    init(_ driver: any Driver) {
        self.driver = driver
        (begun, beginning) = AsyncStream.makeStream()
    }

    /// Does something whose first writing lingers.
    func linger(_ act: () async throws -> Void) async throws {
        isArmed.withLock { $0 = true }
        defer { beginning.finish() }
        try await act()
    }

    /// Returns when what they wrote is there, and not seen by anybody else.
    func hasBegun() async { for await _ in begun { return } }

    func write<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        let lingers = isArmed.withLock { isArmed in
            let was = isArmed
            isArmed = false
            return was
        }
        guard lingers else { return try await driver.write(body) }
        return try await driver.write { [beginning] tx in
            let result = try body(tx)
            beginning.yield()
            if tx.dialect == .postgres { try Self.wait(in: tx) }
            return result
        }
    }

    /// Until another connection waits for a lock of this one; bounded, so that a mistake is no endless test.
    private static func wait(in tx: any Transaction) throws {
        for _ in 0..<20_000 {
            let waiting = try tx.rows(
                """
                select count(*)::bigint from pg_locks
                where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))
                """)
            if try waiting[0].integer(0) > 0 { return }
        }
    }
}
