import Ledger
import Testing

extension LedgerStoreContract {
    @Suite("group commit") struct Groups {
        @Test(arguments: Store.all)
        func `a caller that throws takes nobody along`(store: Store) async throws {
            try await World.with(store, also: [Alongside.schema]) { world async throws in
                let refused = await world.inParallel(200) { number in
                    try await world.driver.write { tx in
                        try tx.run(
                            "insert into note (id, words) values ($1, $2)",
                            [.integer(number), .text("\(number)")])
                        if number.isMultiple(of: 3) { throw Refused() }
                    }
                }
                #expect(refused.count == 67)
                #expect(refused.allSatisfy { $0 is Refused })
                let kept = (0..<200).filter { !$0.isMultiple(of: 3) }.map(String.init)
                #expect(try await world.notes() == kept)
            }
        }

        @Test(arguments: Store.all)
        func `a statement that fails takes nobody along`(store: Store) async throws {
            try await World.with(store, also: [Alongside.schema]) { world async throws in
                let refused = await world.inParallel(120) { number in
                    try await world.driver.write { tx in
                        try tx.run(
                            "insert into note (id, words) values ($1, $2)",
                            [.integer(number / 2), .text("\(number)")])
                    }
                }
                #expect(refused.count == 60)
                #expect(try await world.notes().count == 60)
            }
        }

        @Test(arguments: Store.all)
        func `of many who append at one version exactly one wins`(store: Store) async throws {
            try await World.with(store) { world in
                let stream = try await world.stream()
                let refused = await world.inParallel(40) { _ in
                    try await world.ledger.append([Sample.first], to: stream, expecting: 3, at: Sample.now)
                }
                #expect(refused.count == 39)
                #expect(refused.allSatisfy { $0 as? LedgerFault == .conflict(actual: 4) })
                #expect(try await world.ledger.read(stream).count == 4)
            }
        }

        @Test(arguments: Store.all)
        func `of many who make one stream exactly one wins`(store: Store) async throws {
            try await World.with(store) { world async throws in
                let stream = StreamID.random()
                let refused = await world.inParallel(40) { _ in
                    try await world.ledger.append([Sample.first], to: stream, expecting: 0, at: Sample.now)
                }
                #expect(refused.count == 39)
                #expect(try await world.ledger.read(stream).map(\.payload) == [Sample.first])
                #expect(try await Verification.run(world.driver).isWhole)
            }
        }

        @Test(arguments: Store.all)
        func `two nodes that append at one version cannot both win`(store: Store) async throws {
            try await World.with(store) { world in
                let other = try await world.secondNode()
                let stream = try await world.stream()
                for version in 3..<13 {
                    let refused = await world.inParallel(6) { number in
                        let node = number.isMultiple(of: 2) ? world.ledger : other
                        try await node.append([Sample.first], to: stream, expecting: version, at: Sample.now)
                    }
                    #expect(refused.count == 5)
                    #expect(refused.allSatisfy { $0 as? LedgerFault == .conflict(actual: version + 1) })
                }
                #expect(try await other.read(stream).count == 13)
                try await other.driver.close()
            }
        }

        @Test(arguments: Store.all)
        func `writers that lock each other out are run again`(store: Store) async throws {
            try await World.with(store, also: [Alongside.schema]) { world in
                let other = try await world.secondNode()
                try await world.driver.write {
                    try $0.run("insert into note (id, words) values (1, ''), (2, '')")
                }
                let refused = await world.inParallel(40) { number in
                    let (node, first) = number.isMultiple(of: 2) ? (world.ledger, 1) : (other, 2)
                    try await node.driver.write { tx in
                        for id in [first, 3 - first] {
                            try tx.run("update note set words = words || 'x' where id = $1", [.integer(id)])
                        }
                    }
                }
                #expect(refused.isEmpty)
                #expect(try await world.notes().map(\.count) == [40, 40])
                try await other.driver.close()
            }
        }

        @Test(arguments: Store.all)
        func `a closed driver refuses and what it took before is kept`(store: Store) async throws {
            let place = try await Place.make(store)
            let driver = try place.driver()
            try await driver.migrate(Alongside.schema)
            async let last: Void = driver.write { try $0.run("insert into note (id, words) values (1, 'a')") }
            try await last
            try await driver.close()
            await #expect(throws: LedgerFault.closed) { try await driver.write { _ in } }
            let again = try place.driver()
            #expect(try await again.read { try $0.rows("select id from note").count } == 1)
            try await again.close()
            try await place.dropSchema()
            place.removeFolder()
        }
    }
}

extension World {
    /// Runs all at once and returns what the refused ones threw.
    func inParallel(_ count: Int, _ body: @escaping @Sendable (Int) async throws -> Void) async -> [any Error]
    {
        await withTaskGroup(of: (any Error)?.self) { group in
            for number in 0..<count {
                group.addTask {
                    do { try await body(number) } catch { return error }
                    return nil
                }
            }
            return await group.reduce(into: []) { if let error = $1 { $0.append(error) } }
        }
    }

    /// A second program on the same database with the same keys.
    func secondNode() async throws -> Ledger {
        try await Ledger.open(try Place(store: store, folder: folder, schema: schema).driver(), keys: keys)
    }
}
