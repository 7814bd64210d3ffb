import Ledger
import Testing

extension LedgerStoreContract {
    @Suite("what an intruder changes is found") struct Tampering {
        /// One byte or value of every column of a row, and what it must be found as.
        static let changes: [(sql: String, flaw: Flaw)] = [
            ("update entry set payload = $1 where stream = $2 and seq = 2", .hash),
            ("update entry set hash = $1 where stream = $2 and seq = 2", .hash),
            ("update entry set previous = $1 where stream = $2 and seq = 2", .chain),
        ]

        @Test(arguments: Store.all, 0..<3)
        func `a flipped byte`(store: Store, which: Int) async throws {
            try await World.with(store) { world in
                let stream = try await world.stream()
                let column = ["payload", "hash", "previous"][which]
                let row = try await world.driver.read { tx in
                    try tx.rows(
                        "select \(column) from entry where stream = $1 and seq = 2", [.text(stream.text)])[0]
                }
                var bytes = try row.blob(0)
                for place in [0, bytes.count / 2, bytes.count - 1] {
                    bytes[place] ^= 0x10
                    try await world.tamper(Self.changes[which].sql, [.blob(bytes), .text(stream.text)])
                    await world.expectFlaw(Self.changes[which].flaw, in: stream, at: 2)
                    bytes[place] ^= 0x10
                }
                try await world.tamper(Self.changes[which].sql, [.blob(bytes), .text(stream.text)])
                #expect(try await world.ledger.read(stream).count == 3)
            }
        }

        @Test(
            arguments: Store.all, [("recorded_at = recorded_at + 1", Flaw.hash), ("key_id = 'other'", .hash)])
        func `a changed field in the clear`(store: Store, change: (set: String, flaw: Flaw)) async throws {
            try await World.with(store) { world in
                let stream = try await world.stream()
                try await world.tamper(
                    "update entry set \(change.set) where stream = $1 and seq = 2", [.text(stream.text)])
                await world.expectFlaw(change.flaw, in: stream, at: 2)
            }
        }

        @Test(arguments: Store.all)
        func `two rows that changed places`(store: Store) async throws {
            try await World.with(store) { world in
                let stream = try await world.stream()
                for (from, to) in [(1, 9), (2, 1), (9, 2)] {
                    try await world.tamper(
                        "update entry set seq = $1 where stream = $2 and seq = $3",
                        [.integer(to), .text(stream.text), .integer(from)])
                }
                await world.expectFlaw(.chain, in: stream, at: 1)
            }
        }

        @Test(arguments: Store.all)
        func `a row that is put in once more`(store: Store) async throws {
            try await World.with(store) { world in
                let stream = try await world.stream()
                try await world.tamper(
                    """
                    insert into entry (stream, seq, format, recorded_at, key_id, payload, previous, hash)
                    select stream, 4, format, recorded_at, key_id, payload, previous, hash
                    from entry where stream = $1 and seq = 3
                    """, [.text(stream.text)])
                await world.expectFlaw(.chain, in: stream, at: 4)
            }
        }

        @Test(arguments: Store.all)
        func `a row of another stream`(store: Store) async throws {
            try await World.with(store) { world in
                let (stream, other) = (
                    try await world.stream([Sample.first]), try await world.stream([Sample.second])
                )
                try await world.tamper(
                    """
                    update entry set payload = o.payload, hash = o.hash, key_id = o.key_id
                    from entry o where o.stream = $1 and entry.stream = $2
                    """, [.text(other.text), .text(stream.text)])
                await world.expectFlaw(.hash, in: stream, at: 1)
            }
        }

        @Test(arguments: Store.all)
        func `a row that is gone from the middle`(store: Store) async throws {
            try await World.with(store) { world in
                let stream = try await world.stream()
                try await world.tamper(
                    "delete from entry where stream = $1 and seq = 2", [.text(stream.text)])
                await world.expectFlaw(.gap, in: stream, at: 3)
            }
        }

        @Test(arguments: Store.all)
        func `a tail that was cut`(store: Store) async throws {
            try await World.with(store) { world in
                let stream = try await world.stream()
                try await world.tamper(
                    "delete from entry where stream = $1 and seq = 3", [.text(stream.text)])
                await world.expectFlaw(.head, in: stream, at: 2)
            }
        }

        @Test(arguments: Store.all)
        func `a stream that lost all its rows, and rows that lost their stream`(store: Store) async throws {
            try await World.with(store) { world in
                let (emptied, unlisted) = (try await world.stream(), try await world.stream())
                try await world.tamper("delete from entry where stream = $1", [.text(emptied.text)])
                try await world.tamper("delete from stream where id = $1", [.text(unlisted.text)])
                let report = try await Verification.run(world.driver)
                #expect(report.findings.contains(.init(place: emptied.text, seq: 0, flaw: .orphan)))
                #expect(report.findings.contains(.init(place: unlisted.text, seq: 3, flaw: .orphan)))
                #expect(report.findings.contains(.init(place: unlisted.text, seq: 0, flaw: .key)))
                await #expect(throws: LedgerFault.notWhole(emptied, seq: 0, .head)) {
                    try await world.ledger.read(emptied)
                }
            }
        }

        @Test(arguments: Store.all)
        func `two case keys that changed places`(store: Store) async throws {
            try await World.with(store) { world in
                let (one, two) = (try await world.stream(), try await world.stream())
                for (from, to) in [(one.text, "x"), (two.text, one.text), ("x", two.text)] {
                    try await world.tamper(
                        "update case_key set stream = $1 where stream = $2", [.text(to), .text(from)])
                }
                await #expect(throws: LedgerFault.wrongKey) { try await world.ledger.read(one) }
            }
        }

        @Test(arguments: Store.all)
        func `a row of a later form stops its own stream only`(store: Store) async throws {
            try await World.with(store) { world in
                let (newer, other) = (try await world.stream(), try await world.stream())
                try await world.tamper(
                    "update entry set format = 2 where stream = $1 and seq = 3", [.text(newer.text)])
                await #expect(throws: LedgerFault.newerFormat(2)) { try await world.ledger.read(newer) }
                #expect(try await world.ledger.read(other).count == 3)
                let report = try await Verification.run(world.driver)
                #expect(report.findings == [.init(place: newer.text, seq: 3, flaw: .format)])
            }
        }

        @Test(arguments: Store.all)
        func `keys of another installation open nothing`(store: Store) async throws {
            try await World.with(store) { world in
                let stream = try await world.stream()
                let id = world.keys.snapshot.current.id
                let stranger = try await Ledger.open(
                    world.driver, keys: KeyRing(KeyFile.make(at: Sample.now)))
                await #expect(throws: LedgerFault.unknownKey(id)) { try await stranger.read(stream) }
                #expect(try await Verification.run(world.driver).isWhole)
            }
        }
    }
}

extension World {
    /// Both who reads and who verifies must meet the flaw.
    func expectFlaw(
        _ flaw: Flaw, in stream: StreamID, at seq: Int, sourceLocation: SourceLocation = #_sourceLocation
    ) async {
        await #expect(throws: LedgerFault.notWhole(stream, seq: seq, flaw), sourceLocation: sourceLocation) {
            try await ledger.read(stream)
        }
        let findings = (try? await Verification.run(driver))?.findings ?? []
        #expect(
            findings.contains(.init(place: stream.text, seq: seq, flaw: flaw)), "\(findings)",
            sourceLocation: sourceLocation)
    }
}
