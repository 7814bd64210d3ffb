import CaseDesk
import Foundation
import Ledger
import LedgerPostgres
import Rehearsal
import Testing

@Suite(
    "A walk through random worlds on PostgreSQL",
    .enabled(if: Cluster.conninfo != nil, "GEHOORD_TEST_POSTGRES names no cluster"))
struct WalkOnPostgresTests {
    @Test(arguments: [UInt64(1), 2, 3, 4, 5, 6])
    func `is step by step the walk of SQLite, and breaks no promise`(_ seed: UInt64) async throws {
        let folder = try Folder()
        defer { folder.remove() }
        let file = await Walk.run(worlds: 1, seed: seed) { _ in try await folder.desk("walk-\(seed)") }
        let server = try await Cluster.withSchema { driver in
            await Walk.run(worlds: 1, seed: seed) { _ in
                try await Desk.open(
                    driver, keys: KeyRing(KeyFile.make(at: Instant(seconds: 1_700_000_000))), costs: .light)
            }
        }
        #expect(server.broken == [] && file.broken == [])
        #expect(server.steps == file.steps && server.steps > 5)
        #expect(server.refused == file.refused)
        #expect(server.closed == file.closed)
        #expect(server.invariants == file.invariants)
    }
}

/// The throw-away PostgreSQL that `bin/test` starts.
enum Cluster {
    static let conninfo = ProcessInfo.processInfo.environment["GEHOORD_TEST_POSTGRES"]

    /// A schema of its own, gone afterwards.
    static func withSchema<T: Sendable>(_ body: (any Driver) async throws -> T) async throws -> T {
        let conninfo = try #require(conninfo)
        let name = "walk" + hex(randomBytes(8))
        let owner = PostgresDriver(conninfo: conninfo)
        try await owner.write { try $0.run("create schema \(name)") }
        let driver = PostgresDriver(conninfo: conninfo + " options='-c search_path=\(name)'")
        let result: Result<T, any Error>
        do { result = .success(try await body(driver)) } catch { result = .failure(error) }
        try await driver.close()
        try await owner.write { try $0.run("drop schema \(name) cascade") }
        try await owner.close()
        return try result.get()
    }
}
