import Ledger
import Testing

struct Refused: Error, Equatable {}

extension LedgerStoreContract {
    @Suite("what is written alongside") struct Alongside {
        static let schemaSteps = [
            Migration(
                number: 1,
                sqlite: ["create table note (id integer primary key, words text not null) strict"],
                postgres: ["create table note (id bigint primary key, words text not null)"])
        ]
        static let schema = Schema("test", schemaSteps)

        @Test(arguments: Store.all)
        func `it stands or falls with the entries`(store: Store) async throws {
            try await World.with(store, also: [Self.schema]) { world in
                let stream = StreamID.random()
                await #expect(throws: Refused()) {
                    try await world.ledger.append([Sample.first], to: stream, expecting: 0, at: Sample.now) {
                        tx, _ in
                        try tx.run("insert into note (id, words) values ($1, $2)", [.integer(1), .text("a")])
                        throw Refused()
                    }
                }
                #expect(try await world.notes().isEmpty)
                #expect(try await world.entryCount() == 0)

                let seq = try await world.ledger.append(
                    [Sample.first], to: stream, expecting: 0, at: Sample.now
                ) { tx, appended in
                    try tx.run("insert into note (id, words) values ($1, $2)", [.integer(1), .text("a")])
                    return appended.last?.seq
                }
                #expect(seq == 1)
                #expect(try await world.notes() == ["a"])
            }
        }

        @Test(arguments: Store.all)
        func `nothing is written alongside a conflict`(store: Store) async throws {
            try await World.with(store, also: [Self.schema]) { world in
                let stream = try await world.stream()
                await #expect(throws: LedgerFault.conflict(actual: 3)) {
                    try await world.ledger.append([Sample.first], to: stream, expecting: 2, at: Sample.now) {
                        tx, _ in
                        try tx.run("insert into note (id, words) values ($1, $2)", [.integer(1), .text("a")])
                    }
                }
                #expect(try await world.notes().isEmpty)
            }
        }

        @Test(arguments: Store.all)
        func `two streams grow together or not at all`(store: Store) async throws {
            try await World.with(store) { world in
                let (ledger, register) = (world.ledger, StreamID.clear("register-2026"))
                let one = StreamID.random()
                try await ledger.append([Sample.first], to: one, expecting: 0, at: Sample.now) { tx, _ in
                    let version = try ledger.version(of: register, in: tx)
                    #expect(version == 0)
                    try ledger.append(
                        [Sample.third], to: register, expecting: version, at: Sample.now, in: tx)
                }
                await #expect(throws: LedgerFault.conflict(actual: 1)) {
                    try await ledger.append([Sample.second], to: one, expecting: 1, at: Sample.now) { tx, _ in
                        try ledger.append([Sample.third], to: register, expecting: 0, at: Sample.now, in: tx)
                    }
                }
                #expect(try await ledger.read(one).count == 1)
                #expect(try await ledger.read(register).count == 1)
                try await world.driver.write { tx in
                    try ledger.append([Sample.second], to: one, expecting: 1, at: Sample.now, in: tx)
                    #expect(try ledger.read(one, in: tx).count == 2)
                }
                #expect(try await Verification.run(world.driver).isWhole)
            }
        }

        @Test(arguments: Store.all)
        func `a swallowed fault cannot be committed`(store: Store) async throws {
            try await World.with(store, also: [Self.schema]) { world in
                await #expect(throws: LedgerFault.self) {
                    try await world.driver.write { tx in
                        try tx.run("insert into note (id, words) values ($1, $2)", [.integer(1), .text("a")])
                        try? tx.run(
                            "insert into note (id, words) values ($1, $2)", [.integer(1), .text("b")])
                        #expect(throws: LedgerFault.self) { try tx.rows("select 1") }
                    }
                }
                let notes = try await world.notes()
                #expect(notes.isEmpty)
            }
        }

        @Test(arguments: Store.all)
        func `a doubled key is a constraint, without the value in its message`(store: Store) async throws {
            try await World.with(store, also: [Self.schema]) { world in
                let insert: @Sendable (any Transaction) throws -> Void = { tx in
                    try tx.run(
                        "insert into note (id, words) values ($1, $2)", [.integer(424_242), .text("geheim")])
                }
                try await world.driver.write(insert)
                do {
                    try await world.driver.write(insert)
                    Issue.record("a doubled key was taken")
                } catch LedgerFault.constraint(let message) {
                    #expect(!message.contains("424242") && !message.contains("geheim"))
                }
            }
        }
    }
}

extension World {
    func notes() async throws -> [String] {
        try await driver.read {
            try $0.rows("select words from note order by id").map { try $0.text("words") }
        }
    }
}
