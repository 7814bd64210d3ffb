import Foundation
import Ledger
import Testing

@Suite("the SQLite driver") struct SQLiteDriverTests {
    @Test func `every commit waits for the disk`() async throws {
        try await World.with(.sqlite) { world in
            let driver = try #require(world.driver as? SQLiteDriver)
            #expect(try await driver.synchronousLevel() == 2)
            _ = try await world.stream()
            #expect(try await driver.synchronousLevel() == 2)
        }
    }

    @Test func `the file is in WAL mode and overwrites what it deletes`() async throws {
        try await World.with(.sqlite) { world in
            let found = try await world.driver.write { tx in
                try ["journal_mode", "secure_delete"].map { try tx.rows("pragma \($0)")[0].value(0) }
            }
            #expect(found == [.text("wal"), .integer(1)])
        }
    }

    @Test func `a truncated log is empty`() async throws {
        try await World.with(.sqlite) { world in
            _ = try await world.stream()
            try await world.driver.truncateLog(of: ["case_key"])
            let log = try Data(contentsOf: URL(fileURLWithPath: world.path("ledger.sqlite-wal")))
            #expect(log.isEmpty)
        }
    }

    @Test func `a reader goes on while the writer works, on its own snapshot`() async throws {
        try await World.with(.sqlite) { world in
            let stream = try await world.stream()
            let counts = try await world.driver.read { tx in
                let before = try world.ledger.read(stream, in: tx).count
                let done = Semaphore()
                Task {
                    try await world.ledger.append([Sample.first], to: stream, expecting: 3, at: Sample.now)
                    done.signal()
                }
                done.wait()
                return [before, try world.ledger.read(stream, in: tx).count]
            }
            #expect(counts == [3, 3])
            #expect(try await world.ledger.read(stream).count == 4)
        }
    }

    @Test func `a file that is no database says that it cannot be opened`() throws {
        let path = NSTemporaryDirectory() + "/gehoord-none-" + hex(randomBytes(8))
        try Data("this is no database at all, it is a text of some length".utf8).write(
            to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(throws: LedgerFault.self) { try SQLiteDriver(path: path) }
        #expect(throws: LedgerFault.self) { try SQLiteDriver(path: "/nowhere/at/all") }
    }

    @Test func `a torn file is found by who reads it`() async throws {
        try await World.with(.sqlite) { world in
            for _ in 0..<50 { _ = try await world.stream() }
            let path = world.path("copy")
            try await world.driver.backup(to: path)
            var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
            bytes.removeLast(bytes.count / 2)
            try bytes.write(to: URL(fileURLWithPath: path))
            await #expect(throws: LedgerFault.self) {
                _ = try await Verification.run(try SQLiteDriver(path: path, readOnly: true))
            }
        }
    }

    @Test func `a file opened read-only takes no writes and grows no log`() async throws {
        try await World.with(.sqlite) { world in
            _ = try await world.stream()
            try await world.driver.backup(to: world.path("copy"))
            let file = try SQLiteDriver(path: world.path("copy"), readOnly: true)
            await #expect(throws: LedgerFault.self) {
                try await file.write { try $0.run("delete from entry") }
            }
            #expect(try await Verification.run(file).entries == 3)
            try await file.close()
            #expect(!FileManager.default.fileExists(atPath: world.path("copy-wal")))
        }
    }
}

/// Blocks a driver's thread, which may block, until a task has done its work.
private final class Semaphore: Sendable {
    private let semaphore = DispatchSemaphore(value: 0)
    func signal() { semaphore.signal() }
    func wait() { semaphore.wait() }
}
