/// The append-only, sealed and chained store of streams; it knows no complaint.
public struct Ledger: Sendable {
    /// More than this in one entry belongs in an attachment.
    public static let payloadLimit = 1 << 20

    /// Where the rows lie.
    public let driver: any Driver
    /// What opens them.
    public let keys: KeyRing

    private init(driver: any Driver, keys: KeyRing) {
        self.driver = driver
        self.keys = keys
    }

    /// Brings the tables up to date, the caller's after the ledger's own, and opens the ledger.
    public static func open(
        _ driver: any Driver, keys: KeyRing, also schemas: [Schema] = []
    ) async throws -> Ledger {
        for schema in [Schema.ledger] + schemas { try await driver.migrate(schema) }
        return Ledger(driver: driver, keys: keys)
    }
}
