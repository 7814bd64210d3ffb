import Foundation
import Ledger
import LedgerPostgres
import Testing

/// Somewhere empty to put a database.
struct Place: Sendable {
    let store: Store
    let folder: String
    let schema: String

    static func make(_ store: Store) async throws -> Place {
        let name = "t" + hex(randomBytes(8))
        let folder = NSTemporaryDirectory() + "/gehoord-ledger-" + name
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let place = Place(store: store, folder: folder, schema: name)
        if store == .postgres { try await place.admin("create schema \(name)") }
        return place
    }

    /// A driver on this place; more than one can be open, as for a second node.
    func driver() throws -> any Driver {
        switch store {
        case .sqlite: return try SQLiteDriver(path: folder + "/ledger.sqlite")
        case .postgres:
            let conninfo = try #require(Store.conninfo)
            return PostgresDriver(conninfo: conninfo + " options='-c search_path=\(schema)'")
        }
    }

    func removeFolder() { try? FileManager.default.removeItem(atPath: folder) }

    func dropSchema() async throws {
        if store == .postgres { try await admin("drop schema \(schema) cascade") }
    }

    private func admin(_ sql: String) async throws {
        let driver = PostgresDriver(conninfo: try #require(Store.conninfo))
        try await driver.write { try $0.run(sql) }
        try await driver.close()
    }
}

/// Keeps the worlds that live at once within the connections that a cluster has by default.
actor Turns {
    static let postgres = Turns(6)

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
