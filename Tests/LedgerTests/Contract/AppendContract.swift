import Ledger
import Testing

/// The promises of the ledger, the same on both databases: `LedgerStoreContract` has one suite per subject.
@Suite("LedgerStoreContract") struct LedgerStoreContract {}

extension LedgerStoreContract {
    @Suite("appending and reading") struct AppendAndRead {
        @Test(arguments: Store.all)
        func `what was appended is read back in order`(store: Store) async throws {
            try await World.with(store) { world in
                let stream = try await world.stream([Sample.first])
                let later = Sample.now.adding(hours: 2)
                let appended = try await world.ledger.append(
                    [Sample.second, Sample.third], to: stream, expecting: 1, at: later)
                #expect(appended.map(\.seq) == [2, 3])

                let entries = try await world.ledger.read(stream)
                #expect(entries.map(\.payload) == [Sample.first, Sample.second, Sample.third])
                #expect(entries.map(\.seq) == [1, 2, 3])
                #expect(entries.map(\.recordedAt) == [Sample.now, later, later])
                #expect(entries.last?.hash == appended.last?.hash)
            }
        }

        @Test(arguments: Store.all)
        func `reading can start at a version`(store: Store) async throws {
            try await World.with(store) { world in
                let stream = try await world.stream()
                #expect(try await world.ledger.read(stream, from: 3).map(\.payload) == [Sample.third])
                #expect(try await world.ledger.read(stream, from: 4).isEmpty)
                #expect(try await world.ledger.read(stream, from: 9).isEmpty)
            }
        }

        @Test(arguments: Store.all)
        func `who expects an old version learns the actual one`(store: Store) async throws {
            try await World.with(store) { world in
                let stream = try await world.stream()
                for wrong in [0, 1, 2, 4] {
                    await #expect(throws: LedgerFault.conflict(actual: 3)) {
                        try await world.ledger.append(
                            [Sample.first], to: stream, expecting: wrong, at: Sample.now)
                    }
                }
                #expect(try await world.entryCount() == 3)
            }
        }

        @Test(arguments: Store.all)
        func `a stream that was never made is unknown`(store: Store) async throws {
            try await World.with(store) { world in
                let stream = StreamID.random()
                await #expect(throws: LedgerFault.unknownStream(stream)) {
                    try await world.ledger.read(stream)
                }
                await #expect(throws: LedgerFault.unknownStream(stream)) {
                    try await world.ledger.append([Sample.first], to: stream, expecting: 1, at: Sample.now)
                }
                let clear = StreamID.clear("register-2026")
                await #expect(throws: LedgerFault.unknownStream(clear)) {
                    try await world.ledger.append([Sample.first], to: clear, expecting: 1, at: Sample.now)
                }
            }
        }

        @Test(arguments: Store.all)
        func `a clear stream lies open and is chained all the same`(store: Store) async throws {
            try await World.with(store) { world in
                let stream = StreamID.clear("register-2026")
                try await world.ledger.append(
                    [Sample.first, Sample.second], to: stream, expecting: 0, at: Sample.now)
                #expect(try await world.ledger.read(stream).map(\.payload) == [Sample.first, Sample.second])
                let stored = try await world.driver.read { tx in
                    try tx.rows("select payload, key_id from entry order by seq")
                        .map { (try $0.blob(0), try $0.text(1)) }
                }
                #expect(stored.map(\.0) == [Sample.first, Sample.second])
                #expect(stored.allSatisfy { $0.1.isEmpty })
                #expect(try await Verification.run(world.driver).isWhole)
            }
        }

        @Test(arguments: Store.all)
        func `who holds no key reads clear streams and no others`(store: Store) async throws {
            try await World.with(store) { world in
                let (clear, sealed) = (StreamID.clear("register-2026"), try await world.named("office"))
                try await world.ledger.append([Sample.first], to: clear, expecting: 0, at: Sample.now)
                #expect(try await Head.clearStreams(of: world.driver) == [clear])
                #expect(
                    try await Ledger.readClear(clear, from: world.driver).map(\.payload) == [Sample.first])
                await #expect(throws: LedgerFault.badValue) {
                    try await Ledger.readClear(sealed, from: world.driver)
                }
                try await world.tamper(
                    "update entry set recorded_at = 1 where stream = $1", [.text(clear.text)])
                await #expect(throws: LedgerFault.notWhole(clear, seq: 1, .hash)) {
                    try await Ledger.readClear(clear, from: world.driver)
                }
            }
        }

        @Test(arguments: Store.all)
        func `a sealed payload is nowhere in its row`(store: Store) async throws {
            try await World.with(store) { world in
                _ = try await world.stream()
                let rows = try await world.driver.read { try $0.rows("select payload from entry") }
                for row in rows {
                    let payload = try row.blob(0)
                    #expect(!payload.windows(of: 8).contains { Sample.first.windows(of: 8).contains($0) })
                }
            }
        }

        @Test(arguments: Store.all)
        func `an empty payload and one at the limit are taken, one beyond is not`(store: Store) async throws {
            try await World.with(store) { world in
                let largest = [UInt8](repeating: 7, count: Ledger.payloadLimit)
                let stream = try await world.stream([[], largest])
                #expect(try await world.ledger.read(stream).map(\.payload) == [[], largest])
                await #expect(throws: LedgerFault.tooLarge(limit: Ledger.payloadLimit)) {
                    try await world.ledger.append([largest + [7]], to: stream, expecting: 2, at: Sample.now)
                }
            }
        }

        @Test(arguments: Store.all)
        func `several streams are read on one snapshot, each with its own outcome`(store: Store) async throws
        {
            try await World.with(store) { world in
                let (whole, broken, unknown) = (
                    try await world.stream(), try await world.stream(), StreamID.random()
                )
                try await world.tamper(
                    "update entry set recorded_at = 1 where stream = $1 and seq = 2", [.text(broken.text)])
                let found = try await world.ledger.read([whole, broken, unknown])
                #expect(try found[whole]?.get().count == 3)
                #expect(found[broken] == .failure(.notWhole(broken, seq: 2, .hash)))
                #expect(found[unknown] == .failure(.unknownStream(unknown)))
            }
        }

        @Test(arguments: Store.all)
        func `streams are listed by name, a page at a time`(store: Store) async throws {
            try await World.with(store) { world in
                var made: Set<StreamID> = []
                for _ in 0..<7 { made.insert(try await world.stream([Sample.first])) }
                made.insert(try await world.named("Office"))
                made.insert(try await world.named("office"))
                var (listed, last): ([StreamID], StreamID?) = ([], nil)
                while true {
                    let page = try await world.ledger.streams(after: last, limit: 3)
                    guard let end = page.last else { break }
                    (listed, last) = (listed + page.map(\.stream), end.stream)
                }
                #expect(listed == made.sorted())
            }
        }
    }
}

extension World {
    func named(_ name: String) async throws -> StreamID {
        let stream = StreamID.named(name)
        try await ledger.append([Sample.first], to: stream, expecting: 0, at: Sample.now)
        return stream
    }
}

extension Array {
    func windows(of count: Int) -> [ArraySlice<Element>] {
        self.count < count ? [] : (0...self.count - count).map { self[$0..<$0 + count] }
    }
}
