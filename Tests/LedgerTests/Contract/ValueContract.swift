import Ledger
import Testing

extension LedgerStoreContract {
    @Suite("values and rows") struct Values {
        static let schema = Schema(
            "values",
            [
                Migration(
                    number: 1,
                    sqlite: ["create table thing (id integer primary key, n integer, t text, b blob) strict"],
                    postgres: [
                        "create table thing (id bigint primary key, n bigint, t text collate \"C\", b bytea)"
                    ])
            ])
        static let all: [[Value]] = [
            [.null, .null, .null],
            [.integer(Int64.max), .text(""), .blob([])],
            [.integer(Int64.min), .text("Čłöø 🚲 'quote' \\ \n"), .blob([0, 1, 0, 255])],
            [.integer(0), .text("$1 ? :a"), .blob([UInt8](repeating: 92, count: 70_000))],
        ]

        @Test(arguments: Store.all)
        func `every value comes back as it went in`(store: Store) async throws {
            try await World.with(store, also: [Self.schema]) { world in
                for (id, values) in Self.all.enumerated() {
                    try await world.driver.write { tx in
                        try tx.run(
                            "insert into thing (id, n, t, b) values ($1, $2, $3, $4)", [.integer(id)] + values
                        )
                    }
                }
                let found = try await world.driver.read {
                    try $0.rows("select n, t, b from thing order by id")
                }
                #expect(found.map(\.all) == Self.all)
                #expect(found.first?.names == ["n", "t", "b"])
            }
        }

        @Test(arguments: Store.all)
        func `a placeholder may be used twice`(store: Store) async throws {
            try await World.with(store, also: [Self.schema]) { world in
                let counts = try await world.driver.write { tx in
                    try tx.run(
                        "insert into thing (id, n) values ($1, $2), ($3, $2)", [1, 5, 2].map { .integer($0) })
                    return [
                        try tx.change(
                            "update thing set n = $1 where n <> $1 and id < $2", [.integer(6), .integer(9)]),
                        try tx.change("update thing set n = $1 where n <> $1", [.integer(6)]),
                    ]
                }
                #expect(counts == [2, 0])
            }
        }

        @Test(arguments: Store.all)
        func `text with a NUL is refused before it reaches the database`(store: Store) async throws {
            try await World.with(store, also: [Self.schema]) { world in
                await #expect(throws: LedgerFault.badValue) {
                    try await world.driver.write {
                        try $0.run("insert into thing (id, t) values (1, $1)", [.text("a\0b")])
                    }
                }
            }
        }

        @Test(arguments: Store.all)
        func `a column of another kind, a missing name and a missing place are faults`(store: Store)
            async throws
        {
            try await World.with(store, also: [Self.schema]) { world in
                let row = try await world.driver.write { tx in
                    try tx.rows("insert into thing (id, t) values (7, 'x') returning id, n, t")[0]
                }
                #expect(try row.integer("id") == 7)
                #expect(try row.optionalInteger("n") == nil)
                #expect(try row.optionalText(2) == "x")
                #expect(try row.instant("id") == Instant(milliseconds: 7))
                #expect(throws: LedgerFault.wrongType(column: "t")) { try row.integer("t") }
                #expect(throws: LedgerFault.wrongType(column: "1")) { try row.text(1) }
                #expect(throws: LedgerFault.wrongType(column: "id")) { try row.blob("id") }
                #expect(throws: LedgerFault.noSuchColumn("z")) { try row.optionalBlob("z") }
                #expect(throws: LedgerFault.noSuchColumn("3")) { try row.blob(3) }
            }
        }

        @Test(arguments: Store.all)
        func `a mistake in a statement is a fault of the database`(store: Store) async throws {
            try await World.with(store) { world in
                await #expect(throws: LedgerFault.self) {
                    try await world.driver.read { try $0.rows("select nothing from nowhere") }
                }
                await #expect(throws: LedgerFault.self) {
                    try await world.driver.read { try $0.change("delete from entry", []) }
                }
            }
        }
    }
}
