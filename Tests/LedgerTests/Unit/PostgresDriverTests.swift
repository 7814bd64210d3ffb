import Ledger
import LedgerPostgres
import Testing

@Suite("the PostgreSQL driver", .enabled(if: Store.hasPostgres, "GEHOORD_TEST_POSTGRES names no cluster"))
struct PostgresDriverTests {
    @Test func `a server that was restarted is connected to again`() async throws {
        try await World.with(.postgres) { world in
            let stream = try await world.stream()
            let admin = PostgresDriver(conninfo: try #require(Store.conninfo))
            let mine = try await world.driver.write { try $0.rows("select pg_backend_pid()")[0].integer(0) }
            let reader = try await world.driver.read { try $0.rows("select pg_backend_pid()")[0].integer(0) }
            for process in [mine, reader] {
                try await admin.write {
                    _ = try $0.rows("select pg_terminate_backend($1::int)", [.integer(process)])
                }
            }
            try await admin.close()
            #expect(try await world.ledger.read(stream).count == 3)
            try await world.ledger.append([Sample.first], to: stream, expecting: 3, at: Sample.now)
        }
    }

    @Test func `a database that is not there is unreachable`() async throws {
        let driver = PostgresDriver(conninfo: "host=/nowhere dbname=none password=geheim connect_timeout=2")
        for attempt in 1...2 {
            do {
                if attempt == 1 { try await driver.read { _ in } } else { try await driver.write { _ in } }
                Issue.record("something answered")
            } catch LedgerFault.unreachable(let words) {
                #expect(words.contains("/nowhere") && !words.contains("geheim"))
            }
        }
        try await driver.close()
    }

    @Test func `a commit is durable whatever the server's default is`() async throws {
        let relaxed = (Store.conninfo ?? "") + " options='-c synchronous_commit=off'"
        let driver = PostgresDriver(conninfo: relaxed)
        let level = try await driver.write {
            try $0.rows("select current_setting('synchronous_commit')")[0].text(0)
        }
        #expect(level == "on")
        try await driver.close()
    }

    @Test func `more statements than are kept prepared still run`() async throws {
        try await World.with(.postgres) { world in
            let sum = try await world.driver.read { tx in
                try (0..<600).reduce(Int64(0)) { sum, number in
                    sum + (try tx.rows("select $1::bigint + \(number)", [.integer(1)])[0].integer(0))
                }
            }
            #expect(sum == 600 + 600 * 599 / 2)
        }
    }

    @Test func `a type that the ledger does not use is a fault and not a guess`() async throws {
        try await World.with(.postgres) { world in
            await #expect(throws: LedgerFault.wrongType(column: "half")) {
                try await world.driver.read { try $0.rows("select 0.5::float8 as half") }
            }
        }
    }

    @Test func `more readers than connections all get their turn`() async throws {
        try await World.with(.postgres) { world in
            let stream = try await world.stream()
            let refused = await world.inParallel(60) { _ in _ = try await world.ledger.read(stream) }
            #expect(refused.isEmpty)
        }
    }

    @Test func `the key table is rewritten at an erasure, unless a reader holds it`() async throws {
        try await World.with(.postgres) { world in
            _ = try await world.stream()
            let place: @Sendable (any Transaction) throws -> Int64 = { tx in
                try tx.rows("select pg_relation_filenode('case_key')::bigint")[0].integer(0)
            }
            let before = try await world.driver.read(place)
            try await world.driver.truncateLog(of: ["case_key"])
            #expect(try await world.driver.read(place) != before)
        }
    }
}
