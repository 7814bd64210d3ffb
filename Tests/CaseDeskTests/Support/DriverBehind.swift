import Ledger

/// A driver of a test that does something of its own at a writing, and leaves the rest to the one behind it.
protocol DriverBehind: Driver {
    var driver: any Driver { get }
}

extension DriverBehind {
    var dialect: Dialect { driver.dialect }

    func read<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        try await driver.read(body)
    }

    func migrate(_ schema: Schema) async throws { try await driver.migrate(schema) }
    func backup(to path: String) async throws { try await driver.backup(to: path) }
    func truncateLog(of tables: [String]) async throws { try await driver.truncateLog(of: tables) }
    func close() async throws { try await driver.close() }
}
