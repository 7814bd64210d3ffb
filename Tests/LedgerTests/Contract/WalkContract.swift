import Ledger
import Testing

extension LedgerStoreContract {
    @Suite("random walks beside a model") struct Walks {
        static let steps = 60

        @Test(arguments: Store.all, [UInt64(1), 2, 3, 4])
        func `after any walk the ledger holds what the model holds`(store: Store, seed: UInt64) async throws {
            if store == .postgres { await Turns.postgres.take() }
            var failure: (any Error)?
            do { try await walk(store, seed) } catch { failure = error }
            if store == .postgres { await Turns.postgres.give() }
            if let failure { throw failure }
        }

        private func walk(_ store: Store, _ seed: UInt64) async throws {
            var walk = try await Walk(store, seed: seed)
            for count in 1...Self.steps {
                let step = Step.weighted.randomElement(using: &walk.random) ?? .make
                try await walk.take(step)
                if count.isMultiple(of: 20) { try await walk.compareAll() }
            }
            try await walk.end()
        }
    }
}
