/// A database that keeps the ledger; wrap one to inject faults.
public protocol Driver: Sendable {
    /// Which dialect its migrations are taken from.
    var dialect: Dialect { get }

    /// Runs the closure in the single writer's next group and returns once that group is durable.
    ///
    /// Many callers share one commit, each in a savepoint of its own: who throws undoes only its own work.
    /// A closure may run again after a deadlock, so it must do nothing but use its transaction.
    func write<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T

    /// Runs the closure on one snapshot, beside the writer.
    func read<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T

    /// Brings a namespace up to its last migration and refuses a schema that is newer than that.
    func migrate(_ schema: Schema) async throws

    /// Writes one consistent file while the writer goes on; the form is the same for both drivers.
    func backup(to path: String) async throws

    /// Drops what deleted rows of these tables left behind in logs and free pages; called after an erasure.
    func truncateLog(of tables: [String]) async throws

    /// Lets the running group end and closes every connection.
    func close() async throws
}
