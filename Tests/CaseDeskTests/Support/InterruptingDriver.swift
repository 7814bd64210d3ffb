import Ledger
import Synchronization

/// A driver behind which something else happens right before the next writing begins, once.
final class InterruptingDriver: Driver {
    private let driver: any Driver
    private let waiting = Mutex<(@Sendable () async throws -> Void)?>(nil)

    init(_ driver: any Driver) { self.driver = driver }

    func interrupt(by act: @escaping @Sendable () async throws -> Void) {
        waiting.withLock { $0 = act }
    }

    var dialect: Dialect { driver.dialect }

    func write<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        let act = waiting.withLock { waiting in
            let act = waiting
            waiting = nil
            return act
        }
        try await act?()
        return try await driver.write(body)
    }

    func read<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        try await driver.read(body)
    }

    func migrate(_ schema: Schema) async throws { try await driver.migrate(schema) }
    func backup(to path: String) async throws { try await driver.backup(to: path) }
    func truncateLog(of tables: [String]) async throws { try await driver.truncateLog(of: tables) }
    func close() async throws { try await driver.close() }
}
