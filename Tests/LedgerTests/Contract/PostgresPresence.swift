import Testing

/// Makes it visible in the list of tests when the contract ran on SQLite alone.
@Suite("PostgreSQL takes part", .enabled(if: Store.hasPostgres, "GEHOORD_TEST_POSTGRES names no cluster"))
struct PostgresPresence {
    @Test func `the contract runs on both databases`() { #expect(Store.all == Store.allCases) }
}
