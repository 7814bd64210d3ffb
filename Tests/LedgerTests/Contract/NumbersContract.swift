import Ledger
import Testing

extension LedgerStoreContract {
    @Suite("numbers") struct NumbersAreGapFree {
        @Test(arguments: Store.all)
        func `they start at one in every year and read as people write them`(store: Store) async throws {
            try await World.with(store) { world in
                let taken = try await world.driver.write { tx in
                    [
                        try Numbers.next(year: 2026, in: tx), try Numbers.next(year: 2026, in: tx),
                        try Numbers.next(year: 2027, in: tx),
                    ]
                }
                #expect(taken.map(\.description) == ["2026-001", "2026-002", "2027-001"])
                #expect(Number(year: 2026, ordinal: 14).description == "2026-014")
                #expect(Number(year: 2026, ordinal: 1234).description == "2026-1234")
            }
        }

        @Test(arguments: Store.all)
        func `a number whose taker failed is given to the next`(store: Store) async throws {
            try await World.with(store) { world in
                await #expect(throws: Refused()) {
                    try await world.driver.write { tx in
                        _ = try Numbers.next(year: 2026, in: tx)
                        throw Refused()
                    }
                }
                let next = try await world.driver.write { try Numbers.next(year: 2026, in: $0) }
                #expect(next.ordinal == 1)
            }
        }

        @Test(arguments: Store.all)
        func `many takers on two nodes, some of whom fail, leave no gap`(store: Store) async throws {
            try await World.with(store, also: [Alongside.schema]) { world in
                let other = try await world.secondNode()
                let refused = await world.inParallel(150) { caller in
                    let node = caller.isMultiple(of: 2) ? world.ledger : other
                    try await node.driver.write { tx in
                        let number = try Numbers.next(year: 2026, in: tx)
                        try tx.run(
                            "insert into note (id, words) values ($1, $2)",
                            [.integer(number.ordinal), .text(number.description)])
                        if caller % 5 == 0 { throw Refused() }
                    }
                }
                #expect(refused.count == 30)
                #expect(refused.allSatisfy { $0 is Refused })
                let expected = (1...120).map { Number(year: 2026, ordinal: $0).description }
                #expect(try await world.notes() == expected)
                try await other.driver.close()
            }
        }
    }
}
