import Foundation
import Procedure
import Testing

@testable import CaseDesk

/// `GEHOORD_RECORD_FIXTURES=1` writes the fixtures that are missing, and only those.
@Suite("Every form ever merged")
struct FixtureTests {
    /// Only when it was asked for, and never over a fixture that is there.
    private static func recordMissing() throws {
        guard ProcessInfo.processInfo.environment["GEHOORD_RECORD_FIXTURES"] == "1" else { return }
        for (kind, rows) in try today.get() {
            let version = StoredLifts.known.version(of: kind)
            if EventFixture.all.contains(where: { $0.kind == kind && $0.version == version }) { continue }
            try EventFixture.record(kind, version: version, rows: rows)
        }
    }

    @Test(arguments: StoredEvent.kinds + StoredMediation.kinds)
    func `each kind has a fixture of every version so far`(kind: String) throws {
        try Self.recordMissing()
        let versions = EventFixture.all.filter { $0.kind == kind }.map(\.version)
        #expect(versions.sorted() == Array(1...StoredLifts.known.version(of: kind)))
    }

    @Test(arguments: StoredEvent.kinds + StoredMediation.kinds)
    func `the bytes of today's form are those of its fixture`(kind: String) throws {
        let rows = try #require(try Self.today.get()[kind])
        let version = StoredLifts.known.version(of: kind)
        let fixture = try #require(EventFixture.all.first { $0.kind == kind && $0.version == version })
        #expect(rows.map(text) == fixture.rows.map(text), "a form that changes needs a new version")
    }

    @Test(arguments: EventFixture.all)
    func `every fixture still reads, the old ones too`(fixture: EventFixture) throws {
        #expect(!fixture.rows.isEmpty)
        for row in fixture.rows {
            if fixture.kind.hasPrefix("mediation.") {
                #expect(expectedKind(try StoredMediation.decode(row).event) == fixture.kind)
            } else {
                #expect(expectedKind(try StoredEvent.decode(row).event) == fixture.kind)
            }
        }
    }

    @Test func `the folder holds fixtures of known kinds and nothing else`() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: EventFixture.folder.path)
        #expect(files.count == EventFixture.all.count)
        #expect(Set(EventFixture.all.map(\.kind)) == Set(StoredEvent.kinds + StoredMediation.kinds))
    }

    private static let today = Result { try rowsOfToday() }

    private static func rowsOfToday() throws -> [String: [[UInt8]]] {
        var rows: [String: [[UInt8]]] = [:]
        for sample in StoredSample.all {
            let row = try StoredEvent.encode(sample.happened, command: sample.command)
            rows[expectedKind(sample.happened.event), default: []].append(row)
        }
        for sample in RoomSample.all {
            let row = try StoredMediation.encode(sample.entry, command: sample.command)
            rows[expectedKind(sample.entry.event), default: []].append(row)
        }
        return rows
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
