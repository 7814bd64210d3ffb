import Foundation
import Ledger
import LedgerPostgres
import Testing

/// The two databases on which the desk must keep its promises.
enum Store: String, CaseIterable, CustomTestStringConvertible, Sendable {
    case sqlite, postgres

    static let conninfo = ProcessInfo.processInfo.environment["GEHOORD_TEST_POSTGRES"]
    static let dataFolder = ProcessInfo.processInfo.environment["GEHOORD_TEST_POSTGRES_DATA"]

    /// PostgreSQL takes part where a cluster is given; `PostgresPresence` shows visibly when it does not.
    static let all: [Store] = conninfo == nil ? [.sqlite] : [.sqlite, .postgres]

    var testDescription: String { rawValue }
}

/// Makes it visible in the list of tests when the desk's contract ran on SQLite alone.
@Suite(
    "PostgreSQL takes part in the desk",
    .enabled(if: Store.conninfo != nil, "GEHOORD_TEST_POSTGRES names no cluster"))
struct PostgresPresence {
    @Test func `the desk's contract runs on both databases`() { #expect(Store.all == Store.allCases) }
}

/// Somewhere empty to put a database: a folder, and a schema of its own.
struct Place: Sendable {
    let store: Store
    let folder: String
    let schema: String

    static func with<T: Sendable>(_ store: Store, _ body: (Place) async throws -> T) async throws -> T {
        if store == .postgres { await Turns.postgres.take() }
        let name = "d" + hex(randomBytes(8))
        let folder = NSTemporaryDirectory() + "/gehoord-desk-" + name
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let place = Place(store: store, folder: folder, schema: name)
        let result: Result<T, any Error>
        do {
            try await place.admin("create schema \(name)")
            result = .success(try await body(place))
        } catch { result = .failure(error) }
        try? await place.dropSchemas()
        try? FileManager.default.removeItem(atPath: folder)
        if store == .postgres { await Turns.postgres.give() }
        return try result.get()
    }

    /// A driver on this place; more than one can be open, as for a second node.
    func driver() throws -> any Driver {
        switch store {
        case .sqlite: return try SQLiteDriver(path: folder + "/desk.sqlite")
        case .postgres:
            let conninfo = try #require(Store.conninfo)
            return PostgresDriver(conninfo: conninfo + " options='-c search_path=\(schema)'")
        }
    }

    /// Every row of a schema by SQL in a new one, as a dump gives them back; it goes with this place.
    func copy(of old: String) async throws -> Place {
        let new = schema + "_" + hex(randomBytes(4))
        let driver = PostgresDriver(conninfo: try #require(Store.conninfo))
        try await driver.write { tx in
            try tx.run("create schema \(new)")
            let tables = try tx.rows(
                "select tablename::text from pg_tables where schemaname::text = $1", [.text(old)])
            for table in try tables.map({ try $0.text(0) }) {
                try tx.run("create table \(new).\(table) (like \(old).\(table) including all)")
                try tx.run("insert into \(new).\(table) select * from \(old).\(table)")
            }
        }
        try await driver.close()
        return Place(store: store, folder: folder, schema: new)
    }

    private func admin(_ sql: String) async throws {
        guard store == .postgres else { return }
        let driver = PostgresDriver(conninfo: try #require(Store.conninfo))
        try await driver.write { try $0.run(sql) }
        try await driver.close()
    }

    /// The schema of this place, and the copies of it.
    private func dropSchemas() async throws {
        guard store == .postgres else { return }
        let driver = PostgresDriver(conninfo: try #require(Store.conninfo))
        try await driver.write { tx in
            let schemas = try tx.rows(
                "select nspname::text from pg_namespace where starts_with(nspname::text, $1)",
                [.text(schema)])
            for name in try schemas.map({ try $0.text(0) }) { try tx.run("drop schema \(name) cascade") }
        }
        try await driver.close()
    }
}

/// Keeps the worlds that live at once within the connections that a cluster has by default.
actor Turns {
    static let postgres = Turns(4)

    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(_ free: Int) { self.free = free }

    func take() async {
        if free > 0 { free -= 1 } else { await withCheckedContinuation { waiting.append($0) } }
    }

    func give() {
        if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
    }
}
