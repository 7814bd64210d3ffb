import Ledger
import Testing

extension LedgerStoreContract {
    @Suite("the reading log") struct ReadingLog {
        @Test(arguments: Store.all)
        func `it has one row an hour for each person in each role`(store: Store) async throws {
            try await World.with(store) { world in
                let (stream, other) = (try await world.stream(), try await world.stream())
                let minutes = [Int64(0), 10, 59, 60, 61].map {
                    Instant(milliseconds: Sample.now.milliseconds + $0 * 60_000)
                }
                for minute in minutes {
                    try await world.ledger.noteReading(of: stream, by: "noor", role: "handler", at: minute)
                }
                try await world.ledger.noteReading(of: stream, by: "noor", role: "manager", at: Sample.now)
                try await world.ledger.noteReading(of: other, by: "ali", role: "officer", at: Sample.now)
                let readings = try await world.ledger.readings(of: stream)
                let next = Sample.now.adding(hours: 1)
                #expect(
                    readings == [
                        Reading(person: "noor", role: "handler", hour: Sample.now),
                        Reading(person: "noor", role: "manager", hour: Sample.now),
                        Reading(person: "noor", role: "handler", hour: next),
                    ])
                #expect(try await world.ledger.readings(of: other).map(\.person) == ["ali"])
            }
        }

        @Test(arguments: Store.all)
        func `many pages in the same hour leave one row`(store: Store) async throws {
            try await World.with(store) { world in
                let stream = try await world.stream()
                let refused = await world.inParallel(30) { _ in
                    try await world.ledger.noteReading(
                        of: stream, by: "noor", role: "handler", at: Sample.now)
                }
                #expect(refused.isEmpty)
                #expect(try await world.ledger.readings(of: stream).count == 1)
            }
        }

        @Test(arguments: Store.all)
        func `a row in which the reader was changed is found`(store: Store) async throws {
            try await World.with(store) { world in
                let stream = try await world.stream()
                try await world.ledger.noteReading(of: stream, by: "noor", role: "handler", at: Sample.now)
                try await world.tamper("update reading set person = 'kim'")
                await #expect(throws: LedgerFault.notWhole(stream, seq: 1, .hash)) {
                    try await world.ledger.readings(of: stream)
                }
            }
        }

        @Test(arguments: Store.all)
        func `a leaf does not show who read what`(store: Store) async throws {
            try await World.with(store) { world in
                let (one, two) = (try await world.stream(), try await world.stream())
                for stream in [one, two] {
                    try await world.ledger.noteReading(
                        of: stream, by: "noor", role: "handler", at: Sample.now)
                }
                let leaves = try await world.driver.read { tx in
                    Set(try tx.rows("select leaf from reading_leaf").map { try $0.blob(0) })
                }
                #expect(leaves.count == 2)
            }
        }

        @Test(arguments: Store.all)
        func `nobody can be noted as reader of what is not there`(store: Store) async throws {
            try await World.with(store) { world in
                let stream = StreamID.random()
                await #expect(throws: LedgerFault.unknownStream(stream)) {
                    try await world.ledger.noteReading(
                        of: stream, by: "noor", role: "handler", at: Sample.now)
                }
            }
        }
    }
}
