import Foundation
import Ledger
import Testing

extension LedgerStoreContract {
    @Suite("key rotation") struct Rotating {
        @Test(arguments: Store.all)
        func `after a rotation everything opens under the new key, and the old one dies after 35 days`(
            store: Store
        ) async throws {
            try await Keyed.with(store) { keyed in
                let (world, rotation) = (keyed.world, keyed.rotation)
                let streams = [try await world.stream(), try await world.stream()]
                let old = world.keys.snapshot.current.id

                try rotation.announce(at: Sample.now)
                #expect(world.keys.snapshot.current.id == old)
                #expect(try await rotation.turn(at: Sample.now) == 2)
                #expect(world.keys.snapshot.current.id != old)
                #expect(try await world.wrappers() == [world.keys.snapshot.current.id])
                for stream in streams { #expect(try await world.ledger.read(stream).count == 3) }

                #expect(try await rotation.destroy(at: Sample.now.adding(days: 34)) == [])
                #expect(try await rotation.destroy(at: Sample.now.adding(days: 35)) == [old])
                #expect(world.keys.snapshot.keys.count == 1)
                for stream in streams { #expect(try await world.ledger.read(stream).count == 3) }
                #expect(try await Verification.run(world.driver).isWhole)
            }
        }

        @Test(arguments: Store.all)
        func `every step can be repeated after a crash`(store: Store) async throws {
            try await Keyed.with(store) { keyed in
                let stream = try await keyed.world.stream()
                for _ in 0..<2 { try keyed.rotation.announce(at: Sample.now) }
                #expect(keyed.world.keys.snapshot.keys.count == 2)
                #expect(try await keyed.rotation.turn(at: Sample.now) == 1)
                #expect(try await keyed.rotation.turn(at: Sample.now.adding(days: 1)) == 0)
                let after = Sample.now.adding(days: 35)
                #expect(try await keyed.rotation.destroy(at: after).count == 1)
                #expect(try await keyed.rotation.destroy(at: after).isEmpty)
                #expect(try await keyed.world.ledger.read(stream).count == 3)
            }
        }

        @Test(arguments: Store.all)
        func `another node reads its key file again when it meets the new key`(store: Store) async throws {
            try await Keyed.with(store) { keyed in
                let place = Place(store: store, folder: keyed.world.folder, schema: keyed.world.schema)
                let node = try await Ledger.open(try place.driver(), keys: try KeyRing(path: keyed.keyFile))
                try keyed.rotation.announce(at: Sample.now)
                _ = try await keyed.rotation.turn(at: Sample.now)
                let stream = try await keyed.world.stream()
                #expect(try await node.read(stream).count == 3)
                try await node.driver.close()
            }
        }

        @Test(arguments: Store.all)
        func `what a late node wrapped under the old key is wrapped anew before that key dies`(
            store: Store
        ) async throws {
            try await Keyed.with(store) { keyed in
                let place = Place(store: store, folder: keyed.world.folder, schema: keyed.world.schema)
                let late = try await Ledger.open(try place.driver(), keys: KeyRing(keyed.world.keys.snapshot))
                try keyed.rotation.announce(at: Sample.now)
                _ = try await keyed.rotation.turn(at: Sample.now)
                let stream = StreamID.random()
                try await late.append([Sample.first], to: stream, expecting: 0, at: Sample.now)
                #expect(try await keyed.rotation.destroy(at: Sample.now.adding(days: 35)).count == 1)
                #expect(try await keyed.world.ledger.read(stream).count == 1)
                try await late.driver.close()
            }
        }

        @Test(arguments: Store.all)
        func `a key under which the caller still holds something is kept`(store: Store) async throws {
            try await Keyed.with(store) { keyed in
                let keys = keyed.world.keys
                let old = keys.snapshot.current.id
                let sealed = try keys.seal(Sample.first, as: "session", of: "1")
                try keyed.rotation.announce(at: Sample.now)
                _ = try await keyed.rotation.turn(at: Sample.now)
                let after = Sample.now.adding(days: 40)
                await #expect(throws: LedgerFault.keyInUse(old)) {
                    try await keyed.rotation.destroy(at: after) { _, id in id == old }
                }
                let anew = try #require(try keys.reseal(sealed, as: "session", of: "1"))
                #expect(try keys.reseal(anew, as: "session", of: "1") == nil)
                _ = try await keyed.rotation.destroy(at: after)
                #expect(try keys.open(anew, as: "session", of: "1") == Sample.first)
                #expect(throws: LedgerFault.unknownKey(old)) { try keys.open(sealed, as: "session", of: "1") }
            }
        }

        @Test(arguments: Store.all)
        func `paper and the sealed copy restore everything, an old backup dies with its key`(
            store: Store
        ) async throws {
            try await Keyed.with(store) { keyed in
                let (world, paper) = (keyed.world, keyed.world.keys.snapshot.words.joined(separator: " "))
                let stream = try await world.stream()
                try await world.driver.backup(to: world.path("old"))
                let old = world.keys.snapshot.current.id
                try keyed.rotation.announce(at: Sample.now)
                _ = try await keyed.rotation.turn(at: Sample.now)
                _ = try await keyed.rotation.destroy(at: Sample.now.adding(days: 35))

                let found = try KeyFile.restore(words: paper, copyAt: keyed.copy)
                #expect(found == world.keys.snapshot)
                let fresh = try await Ledger.open(world.driver, keys: KeyRing(found))
                #expect(try await fresh.read(stream).count == 3)
                let list = ErasureList(path: world.path("none"))
                try await world.restored(world.path("old"), to: store, erased: list) {
                    restored async throws in
                    await #expect(throws: LedgerFault.unknownKey(old)) { try await restored.read(stream) }
                    #expect(try await Verification.run(restored.driver).isWhole)
                }
            }
        }
    }
}

/// A world whose keys lie in a file, as those of a server do.
struct Keyed {
    let world: World
    let keyFile: String
    let copy: String
    let rotation: Rotation

    static func with(_ store: Store, _ body: (Keyed) async throws -> Void) async throws {
        try await World.with(store) { world in
            let (keyFile, copy) = (world.path("keys"), world.path("copy"))
            try world.keys.snapshot.save(keyFile)
            let rotation = Rotation(world.ledger, keyFile: keyFile, copy: copy)
            try await body(Keyed(world: world, keyFile: keyFile, copy: copy, rotation: rotation))
        }
    }
}

extension World {
    func wrappers() async throws -> Set<String> {
        try await driver.read { tx in
            Set(try tx.rows("select wrapped_by from case_key").map { try $0.text(0) })
        }
    }
}
