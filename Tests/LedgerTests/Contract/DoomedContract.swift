import Foundation
import Ledger
import Testing

extension LedgerStoreContract {
    @Suite("what is doomed, and the log behind it") struct DoomedStreams {
        @Test(arguments: Store.all)
        func `a stream that went on stays, and its line erases it from no backup`(store: Store) async throws {
            try await World.with(store) { world in
                let stream = try await world.stream()
                let list = ErasureList(path: world.path("erased"))
                let doomed = try await world.ledger.doomed([stream])
                try await world.driver.backup(to: world.path("before"))
                try await world.ledger.append([Sample.second], to: stream, expecting: 3, at: Sample.now)

                let gone = try await world.ledger.erase(doomed, at: Sample.now, list: list)
                #expect(gone == 0 && doomed == [Doomed(stream, at: 3)])
                #expect(try await world.ledger.read(stream).count == 4)
                #expect(try list.doomed() == doomed)
                try await world.driver.backup(to: world.path("after"))
                try await world.restored(world.path("after"), to: store, erased: list) {
                    restored async throws in
                    #expect(try await restored.read(stream).count == 4)
                }
                // A backup from before the line has it as it was doomed.
                try await world.restored(world.path("before"), to: store, erased: list) {
                    restored async throws in
                    await #expect(throws: LedgerFault.erased(stream)) { try await restored.read(stream) }
                }

                #expect(try await world.ledger.erase([stream], at: Sample.now, list: list) == 1)
                #expect(try list.doomed() == [Doomed(stream, at: 4)])
                try await world.restored(world.path("after"), to: store, erased: list) {
                    restored async throws in
                    await #expect(throws: LedgerFault.erased(stream)) { try await restored.read(stream) }
                }
            }
        }

        @Test(arguments: Store.all)
        func `while a reader from before is there the log stays marked, and it is emptied after`(
            store: Store
        ) async throws {
            try await World.with(store) { world in
                let stream = try await world.stream()
                let key = try await world.wrappedKeys([stream])[0]
                let list = ErasureList(path: world.path("erased"))
                let reader = await HeldReader(on: world.driver)
                await #expect(throws: LedgerFault.busy) {
                    try await world.ledger.erase([stream], at: Sample.now, list: list)
                }
                await #expect(throws: LedgerFault.erased(stream)) { try await world.ledger.read(stream) }
                #expect(try await world.marks() == 1)
                try await reader.letGo()

                try await world.ledger.emptyLog()
                #expect(try await world.marks() == 0)
                if store == .sqlite { #expect(try !world.filesContain(key)) }
            }
        }
    }
}
