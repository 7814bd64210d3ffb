import Foundation
import Ledger
import LedgerPostgres
import Testing

/// The two databases that every promise of the ledger is tested on.
enum Store: String, CaseIterable, CustomTestStringConvertible {
    case sqlite, postgres

    static let conninfo = ProcessInfo.processInfo.environment["GEHOORD_TEST_POSTGRES"]
    static var hasPostgres: Bool { conninfo != nil }

    /// PostgreSQL takes part where a cluster is given; `PostgresPresence` shows visibly when it does not.
    static let all: [Store] = hasPostgres ? [.sqlite, .postgres] : [.sqlite]

    var testDescription: String { rawValue }
}

/// Moments and payloads that all suites share.
enum Sample {
    static let now = Instant(seconds: 1_773_655_200)  // 16 March 2026, 10:00 UTC
    static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
    static let first = bytes("de bel deed het niet")
    static let second = bytes("en niemand belde terug")
    static let third = bytes("nu wel")
}

/// A ledger of its own for one test: its own folder, its own schema, its own keys.
struct World: Sendable {
    let store: Store
    let folder: String
    let schema: String
    let ledger: Ledger
    var driver: any Driver { ledger.driver }
    var keys: KeyRing { ledger.keys }

    static func with(
        _ store: Store, also schemas: [Schema] = [], wrapping wrap: (any Driver) -> any Driver = { $0 },
        _ body: (World) async throws -> Void
    ) async throws {
        if store == .postgres { await Turns.postgres.take() }
        var failure: (any Error)?
        do { try await make(store, schemas, wrap, body) } catch { failure = error }
        if store == .postgres { await Turns.postgres.give() }
        if let failure { throw failure }
    }

    private static func make(
        _ store: Store, _ schemas: [Schema], _ wrap: (any Driver) -> any Driver,
        _ body: (World) async throws -> Void
    ) async throws {
        let place = try await Place.make(store)
        defer { place.removeFolder() }
        let driver = wrap(try place.driver())
        let keys = KeyRing(KeyFile.make(at: Sample.now))
        let ledger = try await Ledger.open(driver, keys: keys, also: schemas)
        let world = World(store: store, folder: place.folder, schema: place.schema, ledger: ledger)
        do { try await body(world) } catch {
            try? await driver.close()
            try? await place.dropSchema()
            throw error
        }
        try await driver.close()
        try await place.dropSchema()
    }

    func path(_ name: String) -> String { folder + "/" + name }

    /// A stream with the three sample entries.
    func stream(_ payloads: [[UInt8]] = [Sample.first, Sample.second, Sample.third]) async throws -> StreamID
    {
        let stream = StreamID.random()
        try await ledger.append(payloads, to: stream, expecting: 0, at: Sample.now)
        return stream
    }

    /// What an intruder with the database in hand can do.
    func tamper(_ sql: String, _ values: [Value] = []) async throws {
        let changed = try await driver.write { try $0.change(sql, values) }
        precondition(changed > 0, "internal error: the tampering changed nothing: \(sql)")
    }

    func entryCount() async throws -> Int {
        try await driver.read { Int(try $0.rows("select count(*) from entry")[0].integer(0)) }
    }
}
