import Foundation
import Ledger
import Testing

extension LedgerStoreContract {
    @Suite("erasure") struct Erasing {
        @Test(arguments: Store.all)
        func `an erased stream cannot be read, sealed for or appended to`(store: Store) async throws {
            try await World.with(store) { world in
                let (gone, kept) = (try await world.stream(), try await world.stream())
                let sealed = try await world.ledger.vault(of: gone).seal(Sample.first, as: "summary")
                let list = ErasureList(path: world.path("erased"))
                try await world.ledger.erase([gone], at: Sample.now, list: list)

                await #expect(throws: LedgerFault.erased(gone)) { try await world.ledger.read(gone) }
                await #expect(throws: LedgerFault.erased(gone)) { try await world.ledger.vault(of: gone) }
                await #expect(throws: LedgerFault.erased(gone)) {
                    try await world.ledger.append([Sample.first], to: gone, expecting: 3, at: Sample.now)
                }
                await #expect(throws: LedgerFault.wrongKey) {
                    try await world.ledger.vault(of: kept).open(sealed, as: "summary")
                }
                #expect(try await world.ledger.read(kept).count == 3)
                #expect(try list.streams() == [gone])
            }
        }

        @Test(arguments: Store.all)
        func `what is left verifies, the seal of before included`(store: Store) async throws {
            try await World.with(store) { world in
                let (gone, _) = (try await world.stream(), try await world.stream())
                try await world.ledger.noteReading(of: gone, by: "noor", role: "handler", at: Sample.now)
                _ = try await world.attach(Sample.first, to: .stream(gone))
                let seal = try await world.ledger.seal(at: Sample.now)
                let list = ErasureList(path: world.path("erased"))
                try await world.ledger.erase([gone], at: Sample.now, list: list)
                #expect(try await world.attachmentRows() == [0, 0])
                let report = try await Verification.run(world.driver, outside: [seal])
                #expect(report.isWhole, "\(report.findings)")
                #expect((report.entries, report.streams, report.erased) == (6, 2, 1))
                #expect(try await Stats.of(world.driver).erased == 1)
            }
        }

        @Test(arguments: Store.all)
        func `the caller's rows go in the same transaction`(store: Store) async throws {
            try await World.with(store, also: [Alongside.schema]) { world in
                try await world.driver.write {
                    try $0.run("insert into note (id, words) values (1, 'summary')")
                }
                let (stream, list) = (try await world.stream(), ErasureList(path: world.path("erased")))
                await #expect(throws: Refused()) {
                    try await world.ledger.erase([stream], at: Sample.now, list: list) { tx, _ in
                        try tx.run("delete from note")
                        throw Refused()
                    }
                }
                #expect(try await world.notes() == ["summary"])
                #expect(try await world.ledger.read(stream).count == 3)
                try await world.ledger.erase([stream], at: Sample.now, list: list) { tx, _ in
                    try tx.run("delete from note")
                }
                #expect(try await world.notes().isEmpty)
            }
        }

        @Test(arguments: Store.all)
        func `erasing twice and erasing what is not there do no harm`(store: Store) async throws {
            try await World.with(store) { world in
                let (stream, list) = (try await world.stream(), ErasureList(path: world.path("erased")))
                for _ in 0..<2 {
                    try await world.ledger.erase([stream, .random()], at: Sample.now, list: list)
                }
                await #expect(throws: LedgerFault.badValue) {
                    try await world.ledger.erase([.clear("register-2026")], at: Sample.now, list: list)
                }
                #expect(try await Verification.run(world.driver).isWhole)
            }
        }

        @Test(arguments: Store.all)
        func `a restored backup forgets again what was erased since`(store: Store) async throws {
            try await World.with(store) { world in
                let (gone, kept) = (try await world.stream(), try await world.stream())
                try await world.driver.backup(to: world.path("old"))
                let list = ErasureList(path: world.path("erased"))
                try await world.ledger.erase([gone], at: Sample.now, list: list)

                try await world.restored(world.path("old"), to: store, erased: list) {
                    restored async throws in
                    await #expect(throws: LedgerFault.erased(gone)) { try await restored.read(gone) }
                    #expect(try await restored.read(kept).count == 3)
                    #expect(try await Verification.run(restored.driver).isWhole)
                    #expect(try await restored.replayErasures(list, at: Sample.now) == 0)
                }
            }
        }

        @Test func `the wrapped key is in no file of SQLite any more`() async throws {
            try await World.with(.sqlite) { world in
                let (gone, kept) = (try await world.stream(), try await world.stream())
                let keys = try await world.wrappedKeys([gone, kept])
                #expect(try world.filesContain(keys[0]))
                try await world.ledger.erase(
                    [gone], at: Sample.now, list: ErasureList(path: world.path("erased")))
                #expect(try !world.filesContain(keys[0]))
                #expect(try world.filesContain(keys[1]))
            }
        }

        @Test func `a list that a crash cut short keeps its whole lines`() throws {
            let path = NSTemporaryDirectory() + "/gehoord-erased-" + hex(randomBytes(8))
            defer { try? FileManager.default.removeItem(atPath: path) }
            let (one, two) = (StreamID.random(), StreamID.random())
            let list = ErasureList(path: path)
            #expect(try list.streams().isEmpty)
            try list.add([Doomed(one, at: 1)], at: Sample.now)
            let torn = try String(contentsOfFile: path, encoding: .utf8) + "erased \(two.text) 1"
            try torn.write(toFile: path, atomically: false, encoding: .utf8)
            try list.add([Doomed(two, at: 1)], at: Sample.now)
            #expect(try Set(list.streams()) == [one, two])
        }

        @Test func `a list in two places survives the loss of either`() throws {
            let path = NSTemporaryDirectory() + "/gehoord-erased-" + hex(randomBytes(8))
            let list = ErasureList(path: path, second: path + ".copy")
            defer {
                for name in [path, path + ".copy"] { try? FileManager.default.removeItem(atPath: name) }
            }
            #expect(!list.exists)
            try list.begin()
            #expect(try list.exists && list.streams().isEmpty)
            let (one, two) = (StreamID.random(), StreamID.random())
            try list.add([Doomed(one, at: 1)], at: Sample.now)
            try list.mirror()
            try list.mirror()
            try FileManager.default.removeItem(atPath: path)
            #expect(try list.exists && list.streams() == [one])
            try list.add([Doomed(two, at: 1)], at: Sample.now)
            #expect(try Set(list.streams()) == [one, two])
            try list.mirror()
            #expect(try Set(ErasureList(path: path + ".copy").streams()) == [one, two])
        }
    }
}

extension World {
    func wrappedKeys(_ streams: [StreamID]) async throws -> [[UInt8]] {
        try await driver.read { tx in
            try streams.map { stream in
                try tx.rows("select wrapped from case_key where stream = $1", [.text(stream.text)])[0].blob(0)
            }
        }
    }

    /// Looks through the database and its log as bytes.
    func filesContain(_ bytes: [UInt8]) throws -> Bool {
        try FileManager.default.contentsOfDirectory(atPath: folder).contains { name in
            let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
            return data.range(of: Data(bytes)) != nil
        }
    }

    /// Restores into a place of its own, perhaps on the other database.
    func restored(
        _ file: String, to store: Store, erased list: ErasureList, outside seal: Seal? = nil,
        also schemas: [Schema] = [], _ body: (Ledger) async throws -> Void
    ) async throws {
        let place = try await Place.make(store)
        defer { place.removeFolder() }
        let driver = try place.driver()
        do {
            let ledger = try await Ledger.restore(
                file, into: driver, keys: keys, also: schemas, erased: list, outside: seal, at: Sample.now)
            try await body(ledger)
        } catch {
            try await driver.close()
            try await place.dropSchema()
            throw error
        }
        try await driver.close()
        try await place.dropSchema()
    }
}
