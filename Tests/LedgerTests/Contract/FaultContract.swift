import Ledger
import Testing

extension LedgerStoreContract {
    @Suite("faults at any statement") struct Faults {
        @Test(arguments: Store.all)
        func `wherever an append breaks off, all of it happened or nothing`(store: Store) async throws {
            try await World.with(store, wrapping: { FaultyDriver($0) }) { world in
                let faulty = try #require(world.driver as? FaultyDriver)
                let stream = try await world.stream()
                var version = 3
                for statement in 0..<12 {
                    faulty.fail(after: statement, with: .full)
                    let appended = try? await world.ledger.append(
                        [Sample.first, Sample.second], to: stream, expecting: version, at: Sample.now)
                    faulty.heal()
                    if appended != nil { version += 2 }
                    #expect(try await world.ledger.read(stream).count == version)
                    #expect(try await Verification.run(world.driver).isWhole)
                }
                #expect(version > 3)
            }
        }

        @Test(arguments: Store.all)
        func `wherever making a stream breaks off, it can be made afterwards`(store: Store) async throws {
            try await World.with(store, wrapping: { FaultyDriver($0) }) { world in
                let faulty = try #require(world.driver as? FaultyDriver)
                for statement in 0..<3 {
                    let stream = StreamID.random()
                    faulty.fail(after: statement, with: .full)
                    await #expect(throws: LedgerFault.full) {
                        try await world.ledger.append(
                            [Sample.first], to: stream, expecting: 0, at: Sample.now)
                    }
                    faulty.heal()
                    try await world.ledger.append([Sample.first], to: stream, expecting: 0, at: Sample.now)
                }
                #expect(try await world.entryCount() == 3)
            }
        }

        @Test(arguments: Store.all)
        func `an erasure that breaks off is finished by its list`(store: Store) async throws {
            try await World.with(store, wrapping: { FaultyDriver($0) }) { world in
                let faulty = try #require(world.driver as? FaultyDriver)
                let list = ErasureList(path: world.path("erased"))
                for statement in 0..<5 {
                    let stream = try await world.stream()
                    let doomed = try await world.ledger.doomed([stream])
                    faulty.fail(after: statement, with: .full)
                    await #expect(throws: LedgerFault.full) {
                        try await world.ledger.erase(doomed, at: Sample.now, list: list)
                    }
                    faulty.heal()
                    #expect(try await world.ledger.read(stream).count == 3)
                    #expect(try await world.ledger.replayErasures(list, at: Sample.now) == 1)
                    await #expect(throws: LedgerFault.erased(stream)) { try await world.ledger.read(stream) }
                }
                #expect(try await Verification.run(world.driver).isWhole)
            }
        }

        @Test(arguments: Store.all)
        func `a rotation that breaks off is finished by the next step`(store: Store) async throws {
            try await World.with(store, wrapping: { FaultyDriver($0) }) { world in
                let faulty = try #require(world.driver as? FaultyDriver)
                try world.keys.snapshot.save(world.path("keys"))
                let rotation = Rotation(world.ledger, keyFile: world.path("keys"), copy: world.path("copy"))
                let streams = [try await world.stream(), try await world.stream()]
                try rotation.announce(at: Sample.now)
                faulty.fail(after: 2, with: .full)
                await #expect(throws: LedgerFault.full) { try await rotation.turn(at: Sample.now) }
                faulty.heal()
                for stream in streams { #expect(try await world.ledger.read(stream).count == 3) }
                #expect(try await rotation.turn(at: Sample.now) == 2)
                for stream in streams { #expect(try await world.ledger.read(stream).count == 3) }
            }
        }
    }
}
