import Foundation
import Ledger
import Procedure
import Testing

@testable import CaseDesk

@Suite("No canary gets out")
struct CanaryTests {
    @Test func `every free-text field of every command is on the list, with a canary of its own`() {
        #expect(Canary.paths.sorted() == Canary.listed)
        #expect(Set(Canary.fields.map(\.path)).sorted() == Canary.listed)
        for field in Canary.fields {
            #expect(Canary.found(in: field.words.text).count == 1, "\(field.path) holds no canary")
        }
        // A colleague at a partner is found by the partner's name: there two fields share a word.
        let values = Canary.fields.map(\.words).filter { $0 != canary("colleague-at") }
        #expect(Set(values).count == values.count)
    }

    @Test func `a command has free text where it says so`() {
        for command in Canary.commands {
            #expect(!CanaryFields(command).paths.isEmpty == Canary.hasFreeText(command), "\(command.name)")
        }
    }

    @Test func `what no script reaches has its events`() {
        #expect(Canary.offThePathEvents.count == Canary.offThePath.count)
    }

    @Test func `SQLite's file, its log, the backup, the keys, the temporary files and the log hold none`()
        async throws
    {
        try await search(.sqlite) { world, search in
            let names = try FileManager.default.contentsOfDirectory(atPath: world.place.folder)
            for name in ["desk.sqlite", "desk.sqlite-wal", "backup", "keys"] { #expect(names.contains(name)) }
        }
    }

    @Test(.enabled(if: Store.conninfo != nil, "GEHOORD_TEST_POSTGRES names no cluster"))
    func `PostgreSQL's files, the backup, the keys, the temporary files and the log hold none`() async throws
    {
        try await search(.postgres) { world, search in
            let hits = try await Self.hits(of: search, inCluster: world)
            #expect(hits == [])
        }
    }

    @Test func `the search finds a word in each form`() {
        let search = CanaryNeedles("parkietvogel")
        let text = Data("xy een parkietvogel zz".utf8)
        let wide = Data(text.flatMap { [$0, 0] })
        let hex = Data(text.map { String(format: "%02x", $0) }.joined().utf8)
        for bytes in [text, wide, hex] { #expect(search.hit(in: bytes) != nil) }
        for offset in 0..<3 {
            #expect(search.hit(in: Data(text.dropFirst(offset).base64EncodedString().utf8)) != nil)
        }
        #expect(search.hit(in: Data("een mus".utf8)) == nil)
    }

    @Test func `the search finds what lies open in a file and in SQLite`() async throws {
        try await DeskWorld.with(.sqlite) { world in
            let search = CanaryNeedles("parkietvogel")
            #expect(try search.hits(below: world.place.folder) == [])
            try Self.openly("parkietvogel").write(to: URL(filePath: world.place.folder + "/open"))
            #expect(try search.hits(below: world.place.folder).count == 1)
            try await Self.leave("parkietvogel", in: world)
            #expect(try search.hits(below: world.place.folder).count > 1)
        }
    }

    @Test(.enabled(if: Store.conninfo != nil, "GEHOORD_TEST_POSTGRES names no cluster"))
    func `the search finds what lies open in PostgreSQL`() async throws {
        try await DeskWorld.with(.postgres) { world in
            let word = "parkiet" + hex(randomBytes(4))
            #expect(try await Self.hits(of: CanaryNeedles(word), inCluster: world) == [])
            try await Self.leave(word, in: world)
            #expect(try await Self.hits(of: CanaryNeedles(word), inCluster: world) != [])
        }
    }

    /// Lives all scripts, sees that every canary was stored, and looks for them where they must not be.
    private func search(
        _ store: Store, also: @Sendable (DeskWorld, CanaryNeedles) async throws -> Void
    ) async throws {
        let begin = Date()
        try await DeskWorld.with(store) { world in
            let canaries = CanaryWorld(world: world)
            try await canaries.live()
            try await world.desk.ledger.driver.backup(to: world.place.folder + "/backup")
            let stored = try await canaries.stored()
            #expect(Canary.all.subtracting(stored) == [])
            #expect(try await canaries.inLetters().count >= 20)
            for table in ["outbox", "session", "draft", "attachment_chunk", "case_index"] {
                #expect(try await world.count(table) > 0, "nothing lies in \(table)")
            }
            let search = CanaryNeedles(Canary.marker)
            #expect(try search.hits(below: world.place.folder) == [])
            #expect(try search.hits(in: NSTemporaryDirectory(), changedSince: begin) == [])
            #expect(canaries.log.text.contains("a mail did not leave"))
            #expect(search.hit(in: Data(canaries.log.text.utf8)) == nil)
            try await also(world, search)
        }
    }

    /// The cluster's files as they lie on disk, and what its server logged beside them.
    private static func hits(of search: CanaryNeedles, inCluster world: DeskWorld) async throws -> [String] {
        _ = try await world.desk.ledger.driver.write { try $0.run("checkpoint") }
        let folder = try #require(
            Store.dataFolder, "GEHOORD_TEST_POSTGRES_DATA must name the data folder of the cluster")
        try #require(
            FileManager.default.isReadableFile(atPath: folder + "/base"),
            "the cluster's files in GEHOORD_TEST_POSTGRES_DATA cannot be read by this user")
        let beside = URL(filePath: folder).deletingLastPathComponent().path
        let logged = try? search.hits(in: beside, changedSince: .distantPast)
        return try search.hits(below: folder) + (logged ?? [])
    }

    private static func leave(_ word: String, in world: DeskWorld) async throws {
        try await world.desk.ledger.append(
            [Array(word.utf8)], to: .clear("canary"), expecting: 0, at: Day.mar(16).noon)
    }

    private static func openly(_ word: String) -> Data { Data("hier zit een \(word)".utf8) }
}
