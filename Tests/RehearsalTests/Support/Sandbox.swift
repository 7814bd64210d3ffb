import CaseDesk
import Foundation
import Ledger
import Procedure
import Rehearsal

/// A desk of its own in a temporary folder, with cheap codes and passwords.
struct Sandbox: Sendable {
    let folder: String
    let desk: Desk

    static func with<T: Sendable>(_ body: (Sandbox) async throws -> T) async throws -> T {
        let folder = NSTemporaryDirectory() + "/gehoord-rehearsal-" + hex(randomBytes(8))
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let keys = KeyRing(KeyFile.make(at: Instant(seconds: 1_700_000_000)))
        let driver = try SQLiteDriver(path: folder + "/desk.sqlite")
        let desk = try await Desk.open(driver, keys: keys, costs: .light)
        let result: Result<T, any Error>
        do { result = .success(try await body(Sandbox(folder: folder, desk: desk))) } catch {
            result = .failure(error)
        }
        try await driver.close()
        return try result.get()
    }

    /// A column of the index, where it is filled in.
    func column(_ name: String) async throws -> [String] {
        let rows = try await desk.ledger.driver.read { tx in
            try tx.rows("select \(name) from case_index where \(name) is not null order by number")
        }
        return try rows.map { try $0.text(0) }
    }

    /// Every letter that the complainants of a world can read, in the order of their numbers.
    func letters(of world: World) async throws -> [String] {
        let now = Now(instant: World.today.noon, today: World.today)
        var texts: [String] = []
        for filed in world.receipts {
            let token = try await desk.enter(code: filed.code, from: "\(filed.number)", now: now)
            for letter in try await desk.follow(token, now: now)?.letters ?? [] {
                texts.append(
                    String(
                        decoding: try await desk.letter(letter.id, as: token, now: now).bytes, as: UTF8.self))
            }
        }
        return texts
    }

    /// What lies sealed in the chain.
    func payloads() async throws -> Set<[UInt8]> {
        let rows = try await desk.ledger.driver.read { tx in
            try tx.rows("select payload from entry where key_id <> ''")
        }
        return Set(try rows.map { try $0.blob(0) })
    }

    /// What the index shows of a world: one text per case, without anything that comes from a key.
    func index() async throws -> [String] {
        let rows = try await desk.ledger.driver.read { tx in
            try tx.rows(
                """
                select number, phase, filed, deadline, handler, subject, ending, closed, next_due from case_index
                order by number
                """)
        }
        return rows.map { row in row.all.map { "\($0)" }.joined(separator: " ") }
    }
}

/// A temporary folder for many small desks.
struct Folder: Sendable {
    let path: String

    init() throws {
        // In memory where the machine can: these worlds are thrown away, and a disk would be waited for.
        let shared = "/dev/shm"
        let isThere = FileManager.default.isWritableFile(atPath: shared)
        path = (isThere ? shared : NSTemporaryDirectory()) + "/gehoord-rehearsal-" + hex(randomBytes(8))
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    func remove() { try? FileManager.default.removeItem(atPath: path) }

    /// An empty desk with keys of its own.
    func desk(_ name: String) async throws -> Desk {
        let keys = KeyRing(KeyFile.make(at: Instant(seconds: 1_700_000_000)))
        return try await Desk.open(
            try SQLiteDriver(path: "\(path)/\(name).sqlite"), keys: keys, costs: .light)
    }
}
