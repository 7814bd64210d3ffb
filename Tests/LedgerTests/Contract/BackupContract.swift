import Foundation
import Ledger
import Testing

extension LedgerStoreContract {
    @Suite("backup and restore") struct Backups {
        /// From which database to which: one form of file for both.
        static let ways = Store.all.flatMap { from in Store.all.map { (from: from, to: $0) } }

        @Test(arguments: ways)
        func `everything comes back, on the same database or the other`(way: (from: Store, to: Store))
            async throws
        {
            try await World.with(way.from, also: [Alongside.schema]) { world in
                let filled = try await Filled.make(in: world)
                try await world.driver.backup(to: world.path("backup"))
                let stats = try await Stats.of(world.driver)
                let entries = try await world.ledger.read(filled.stream)
                let list = ErasureList(path: world.path("none"))
                try await world.restored(
                    world.path("backup"), to: way.to, erased: list, also: [Alongside.schema]
                ) { restored async throws in
                    #expect(try await Stats.of(restored.driver) == stats)
                    #expect(try await restored.read(filled.stream) == entries)
                    try await filled.isAll(in: restored)
                }
            }
        }

        @Test(arguments: Store.all)
        func `a backup that runs while the server writes is one moment of it`(store: Store) async throws {
            try await World.with(store) { world in
                for _ in 0..<20 { _ = try await world.stream() }
                async let written: [any Error] = world.inParallel(300) { _ in _ = try await world.stream() }
                for copy in 0..<3 { try await world.driver.backup(to: world.path("copy\(copy)")) }
                #expect(await written.isEmpty)
                var counts: [Int] = []
                for copy in 0..<3 {
                    let file = try SQLiteDriver(path: world.path("copy\(copy)"), readOnly: true)
                    let report = try await Verification.run(file)
                    #expect(report.isWhole, "\(report.findings)")
                    #expect(report.entries == 3 * report.streams)
                    counts.append(report.streams)
                    try await file.close()
                }
                #expect(counts == counts.sorted() && counts[0] >= 20)
                #expect(try await Verification.run(world.driver).streams == 320)
            }
        }

        @Test(arguments: Store.all)
        func `a backup overwrites nothing, is one file and is read by its owner alone`(store: Store)
            async throws
        {
            try await World.with(store) { world in
                let path = world.path("backup")
                try await world.driver.backup(to: path)
                await #expect(throws: LedgerFault.fileExists(path: path)) {
                    try await world.driver.backup(to: path)
                }
                let names = try FileManager.default.contentsOfDirectory(atPath: world.folder)
                #expect(names.filter { $0.hasPrefix("backup") } == ["backup"])
                let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
                #expect(mode == 0o600)
            }
        }

        @Test(arguments: Store.all)
        func `nothing is restored over a ledger that holds something`(store: Store) async throws {
            try await World.with(store) { world in
                let path = world.path("backup")
                try await world.driver.backup(to: path)
                let list = ErasureList(path: world.path("none"))
                await #expect(throws: LedgerFault.notEmpty) {
                    try await Ledger.restore(
                        path, into: world.driver, keys: world.keys, erased: list, at: Sample.now)
                }
            }
        }

        @Test(arguments: Store.all)
        func `a backup with tables of a later version is refused and leaves nothing`(store: Store)
            async throws
        {
            try await World.with(store, also: [Alongside.schema]) { world in
                let path = world.path("backup")
                try await world.driver.backup(to: path)
                let place = try await Place.make(store)
                let (driver, list) = (try place.driver(), ErasureList(path: world.path("none")))
                await #expect(throws: LedgerFault.newerSchema(namespace: "test", found: 1, known: 0)) {
                    try await Ledger.restore(
                        path, into: driver, keys: world.keys, erased: list, at: Sample.now)
                }
                _ = try await Ledger.restore(
                    path, into: driver, keys: world.keys, also: [Alongside.schema], erased: list,
                    at: Sample.now)
                try await driver.close()
                try await place.dropSchema()
                place.removeFolder()
            }
        }

        @Test(arguments: Store.all)
        func `an older backup is brought up to date`(store: Store) async throws {
            let newer = Schema(
                "test",
                Alongside.schemaSteps + [
                    Migration(
                        number: 2, sqlite: ["alter table note add column later integer"],
                        postgres: ["alter table note add column later bigint"])
                ])
            try await World.with(store, also: [Alongside.schema]) { world in
                try await world.driver.write { try $0.run("insert into note (id, words) values (1, 'a')") }
                try await world.driver.backup(to: world.path("backup"))
                let list = ErasureList(path: world.path("none"))
                try await world.restored(world.path("backup"), to: store, erased: list, also: [newer]) {
                    restored async throws in
                    let row = try await restored.driver.read {
                        try $0.rows("select words, later from note")[0]
                    }
                    #expect(row.all == [.text("a"), .null])
                }
            }
        }

        @Test(arguments: Store.all)
        func `after a restore numbers go on after the last seal outside`(store: Store) async throws {
            try await World.with(store) { world in
                let take: @Sendable (any Transaction) throws -> Number = {
                    try Numbers.next(year: 2026, in: $0)
                }
                _ = try await world.driver.write(take)
                try await world.driver.backup(to: world.path("backup"))
                for _ in 0..<4 { _ = try await world.driver.write(take) }
                let seal = try await world.ledger.seal(at: Sample.now)
                let list = ErasureList(path: world.path("none"))
                try await world.restored(world.path("backup"), to: store, erased: list, outside: seal) {
                    restored async throws in
                    #expect(try await restored.driver.write(take).description == "2026-006")
                }
            }
        }
    }
}

/// A ledger in which every table holds something.
struct Filled {
    static let register = StreamID.clear("register-2026")
    static let contents = [UInt8](repeating: 3, count: 2 * Upload.chunkSize + 7)

    let stream: StreamID
    let attachment: AttachmentInfo
    let number: Number
    let seal: Seal

    static func make(in world: World) async throws -> Filled {
        let stream = try await world.stream()
        try await world.ledger.append([Sample.first], to: register, expecting: 0, at: Sample.now)
        let attachment = try await world.attach(contents, to: .stream(stream))
        try await world.ledger.noteReading(of: stream, by: "noor", role: "handler", at: Sample.now)
        let number = try await world.driver.write { tx in
            try tx.run("insert into note (id, words) values (5, 'é')")
            return try Numbers.next(year: 2026, in: tx)
        }
        let seal = try await world.ledger.seal(at: Sample.now)
        return Filled(stream: stream, attachment: attachment, number: number, seal: seal)
    }

    func isAll(in restored: Ledger) async throws {
        #expect(try await restored.read(Self.register).count == 1)
        #expect(try await restored.contents(of: attachment.id, of: .stream(stream)) == Self.contents)
        #expect(try await restored.readings(of: stream).count == 1)
        #expect(try await restored.lastSeal() == seal)
        #expect(try await Verification.run(restored.driver, outside: [seal]).isWhole)
        let next = try await restored.driver.write { try Numbers.next(year: 2026, in: $0) }
        #expect(next.ordinal == number.ordinal + 1)
        let words = try await restored.driver.read { try $0.rows("select words from note")[0].text(0) }
        #expect(words == "é")
    }
}
