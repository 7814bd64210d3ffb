import Foundation
import Ledger
import Procedure
import Register
import Rehearsal
import Testing

@testable import CaseDesk

/// The whole promise of `docs/design.md`, "Erasure": unreadable live at once, in every backup within 66 days.
@Suite("Erased for good")
struct RestoredByHandTests {
    /// Two cases on disk, one of which will be erased, with a key file that is rotated as in real life.
    private struct World {
        let place: Place
        let keyFile: String
        let keys: KeyRing
        let desk: Desk
        let erased: Receipt
        let kept: Receipt

        var list: ErasureList { ErasureList(path: keyFile + ".erased") }
        var rotation: Rotation { Rotation(desk.ledger, keyFile: keyFile, copy: place.folder + "/copy") }

        static func with(_ store: Store = .sqlite, _ body: (World) async throws -> Void) async throws {
            try await Place.with(store) { place in
                let keyFile = place.folder + "/key"
                try KeyFile.make(at: Day.mar(1).noon).save(keyFile)
                let keys = try KeyRing(path: keyFile)
                let desk = try await Desk.open(try place.driver(), keys: keys, costs: .light)
                try await desk.settle(now: .at(.mar(1)))
                let world = DeskWorld(place: place, keys: keys, desk: desk)
                let erased = try await world.file()
                try await attach(to: erased, world)
                try await world.takeOn(erased.number, .jansen, to: .ended)
                let kept = try await world.take(to: .accepted)
                try await body(
                    World(place: place, keyFile: keyFile, keys: keys, desk: desk, erased: erased, kept: kept))
                await desk.close()
            }
        }

        private static func attach(to receipt: Receipt, _ world: DeskWorld) async throws {
            let token = try await world.desk.enter(code: receipt.code, from: "hier", now: .at(.mar(16)))
            let key = DraftKey.random()
            let file = try await FilesTogetherTests.sealed("scan.pdf", DraftTests.pdf, key, world.desk)
            try await world.desk.attach(file, from: key, as: token, now: .at(.mar(16)))
        }

        func readings() async throws -> [String] { try await desk.register(year: 2026).map(\.id) }

        /// A file of our own, or what a dump of PostgreSQL holds: every row.
        func backup() async throws -> String {
            switch place.store {
            case .sqlite:
                let file = place.folder + "/backup"
                try await desk.ledger.driver.backup(to: file)
                return file
            case .postgres: return try await place.copy(of: place.schema).schema
            }
        }

        /// A backup put back by hand: the file or the rows are copied, and nothing is replayed.
        func byHand(_ backup: String, keys: KeyRing) async throws -> Desk {
            switch place.store {
            case .sqlite:
                let copy = place.folder + "/by-hand-\(UUID().uuidString).sqlite"
                try FileManager.default.copyItem(atPath: backup, toPath: copy)
                return try await Desk.open(try SQLiteDriver(path: copy), keys: keys, costs: .light)
            case .postgres:
                let copy = try await place.copy(of: backup)
                return try await Desk.open(try copy.driver(), keys: keys, costs: .light)
            }
        }
    }

    @Test func `erased in a running server: gone at once, in its files too, and the counts stay`()
        async throws
    {
        try await World.with { world in
            let desk = world.desk
            let stream = try #require(try await desk.stream(of: world.erased.number))
            let counts = try await world.readings()
            #expect(
                try await DeskWorld(place: world.place, keys: world.keys, desk: desk).count("attachment") == 1
            )
            let wrapped = try await desk.ledger.driver.read {
                try $0.row("select wrapped from case_key where stream = $1", [.text(stream.text)])?.blob(0)
            }
            let promised = Day.mar(24).adding(years: 2)
            try await desk.tick(now: .at(promised))
            #expect(try await desk.eraseDue(list: world.list, now: .at(promised)) == 1)

            await #expect(throws: LedgerFault.erased(stream)) { try await desk.ledger.read(stream) }
            #expect(try await world.readings() == counts)
            #expect(try await Verification.run(desk.ledger.driver).isWhole)
            // The key is in no file of the database any more, the log included.
            let key = Data(try #require(wrapped))
            for name in try FileManager.default.contentsOfDirectory(atPath: world.place.folder)
            where name.hasPrefix("desk.sqlite") {
                let bytes = try Data(contentsOf: URL(filePath: world.place.folder + "/" + name))
                #expect(bytes.range(of: key) == nil, "\(name)")
            }
            // Every table that knows a stream, those of later migrations too; only the chain keeps its rows.
            let tables = try await desk.ledger.driver.read { tx in
                try tx.rows(
                    """
                    select m.name from sqlite_master m join pragma_table_info(m.name) c
                    where m.type = 'table' and c.name = 'stream' and m.name <> 'entry'
                    """
                ).map { try $0.text(0) }
            }
            #expect(tables.count >= 10)
            let files = DeskWorld(place: world.place, keys: world.keys, desk: desk)
            #expect(try await files.count("attachment") + files.count("attachment_chunk") == 0)
            for table in tables {
                let row = try await desk.ledger.driver.read {
                    try $0.row("select 1 from \(table) where stream = $1", [.text(stream.text)])
                }
                #expect(row == nil, "\(table)")
            }
        }
    }

    @Test(arguments: Store.all)
    func
        `a backup from before, put back by hand with every key that is left after the rotation, opens nothing`(
            _ store: Store
        ) async throws
    {
        try await World.with(store) { world in
            let desk = world.desk
            let backup = try await world.backup()
            let stream = try #require(try await desk.stream(of: world.erased.number))
            let counts = try await world.readings()
            let paper = world.keys.snapshot.words.joined(separator: " ")

            // The control: with the keys of that day, the backup opens.
            let before = try await world.byHand(backup, keys: try KeyRing(path: world.keyFile))
            #expect(try await before.load(stream).casefile.filing.number == world.erased.number)
            await before.close()

            let promised = Day.mar(24).adding(years: 2)
            try await desk.tick(now: .at(promised))
            _ = try await desk.eraseDue(list: world.list, now: .at(promised))

            // A month at most until the next rotation, then 35 days.
            let turn = promised + 31
            try world.rotation.announce(at: turn.noon)
            try await desk.turnKeys(world.rotation, now: .at(turn))
            #expect(try await desk.destroyKeys(world.rotation, now: .at(turn + 34)) == [])
            let destroyed = try await desk.destroyKeys(world.rotation, now: .at(turn + 35))
            #expect(destroyed.count == 1)
            let days: Int = (turn + 35) - promised
            #expect(days == 66)

            // Paper and the second place give the keys of today, and no more than those.
            let copy = try KeyFile.restore(words: paper, copyAt: world.place.folder + "/copy")
            let fromPaper = try await world.byHand(backup, keys: KeyRing(copy))
            await #expect(throws: LedgerFault.self) { try await fromPaper.load(stream) }
            await fromPaper.close()

            let keys = try KeyRing(path: world.keyFile)
            let after = try await world.byHand(backup, keys: keys)
            let answer = await #expect(throws: (any Error).self) { try await after.load(stream) }
            #expect(answer is LedgerFault)
            // The running server still reads what it should, and the counts of both are the same.
            #expect(
                try await world.desk.loadIfReadable(try #require(desk.stream(of: world.kept.number))) != nil)
            #expect(try await world.readings() == counts)
            #expect(try await after.register(year: 2026).map(\.id) == counts)
            #expect(try await Verification.run(after.ledger.driver).isWhole)
            await after.close()
            // And a complaint can still be taken in.
            let live = DeskWorld(place: world.place, keys: world.keys, desk: desk)
            let next = try await live.file(on: turn + 35)
            #expect(try await desk.stream(of: next.number) != nil)
        }
    }

    @Test(arguments: Store.all)
    func `restored as it should be, the list erases it again before anything is served`(_ store: Store)
        async throws
    {
        try await World.with(store) { world in
            let backup = world.place.folder + "/backup"
            try await world.desk.ledger.driver.backup(to: backup)
            let stream = try #require(try await world.desk.stream(of: world.erased.number))
            let promised = Day.mar(24).adding(years: 2)
            try await world.desk.tick(now: .at(promised))
            _ = try await world.desk.eraseDue(list: world.list, now: .at(promised))

            let path = world.place.folder + "/restored.sqlite"
            try await Desk.restore(
                backup, into: try SQLiteDriver(path: path), keys: world.keys, erased: world.list,
                outside: nil,
                now: .at(promised))
            let restored = try await Desk.open(
                try SQLiteDriver(path: path), keys: world.keys, costs: .light)
            await #expect(throws: LedgerFault.erased(stream)) { try await restored.ledger.read(stream) }
            #expect(try await restored.stream(of: world.erased.number) == nil)
            #expect(try await restored.stream(of: world.kept.number) != nil)
            #expect(try await restored.register(year: 2026).count == 2)
            #expect(
                try await DeskWorld(place: world.place, keys: world.keys, desk: restored).count("attachment")
                    == 0)
            await restored.close()
        }
    }
}
