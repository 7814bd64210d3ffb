import Ledger
import Testing

extension LedgerStoreContract {
    @Suite("migrations") struct Migrations {
        static let first = Migration(
            number: 1, sqlite: ["create table thing (id integer primary key) strict"],
            postgres: ["create table thing (id bigint primary key)"])
        static let second = Migration(
            number: 2,
            sqlite: ["alter table thing add column name text", "insert into thing (id) values (1)"],
            postgres: ["alter table thing add column name text", "insert into thing (id) values (1)"])
        static let broken = Migration(
            number: 3, sqlite: ["insert into thing (id) values (2)", "drop table nowhere"],
            postgres: ["insert into thing (id) values (2)", "drop table nowhere"])

        @Test(arguments: Store.all)
        func `each runs once, in order`(store: Store) async throws {
            try await World.with(store, also: [Schema("other", [Self.first])]) { world in
                for _ in 0..<2 { try await world.driver.migrate(Schema("other", [Self.first, Self.second])) }
                #expect(try await world.things() == 1)
            }
        }

        @Test(arguments: Store.all)
        func `one that fails leaves nothing of itself`(store: Store) async throws {
            try await World.with(store, also: [Schema("other", [Self.first, Self.second])]) { world in
                await #expect(throws: LedgerFault.self) {
                    try await world.driver.migrate(Schema("other", [Self.first, Self.second, Self.broken]))
                }
                #expect(try await world.things() == 1)
                try await world.driver.migrate(Schema("other", [Self.first, Self.second]))
            }
        }

        @Test(arguments: Store.all)
        func `tables of a later version are refused`(store: Store) async throws {
            try await World.with(store, also: [Schema("other", [Self.first, Self.second])]) { world in
                await #expect(throws: LedgerFault.newerSchema(namespace: "other", found: 2, known: 1)) {
                    try await world.driver.migrate(Schema("other", [Self.first]))
                }
                try await world.tamper("insert into migration (namespace, number) values ('ledger', 99)")
                await #expect(throws: LedgerFault.newerSchema(namespace: "ledger", found: 99, known: 2)) {
                    try await Ledger.open(world.driver, keys: world.keys)
                }
            }
        }

        @Test(arguments: Store.all)
        func `nodes that start together migrate once`(store: Store) async throws {
            let place = try await Place.make(store)
            let nodes = try (0..<4).map { _ in try place.driver() }
            let schema = Schema("other", [Self.first, Self.second])
            try await withThrowingTaskGroup(of: Void.self) { group in
                for node in nodes { group.addTask { try await node.migrate(schema) } }
                try await group.waitForAll()
            }
            #expect(try await nodes[0].read { try $0.rows("select id from thing").count } == 1)
            for node in nodes { try await node.close() }
            try await place.dropSchema()
            place.removeFolder()
        }
    }
}

extension World {
    func things() async throws -> Int { try await driver.read { try $0.rows("select id from thing").count } }
}
