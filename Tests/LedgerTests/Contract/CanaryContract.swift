import Foundation
import Ledger
import Testing

extension LedgerStoreContract {
    @Suite("no plain word leaves the seal") struct Canaries {
        /// One word per place where a caller puts something that people wrote.
        static let words = ["entry", "later entry", "draft", "summary", "session", "file", "search word"]
            .map { "kanarie-\($0)-geelvogel" }

        @Test(arguments: Store.all)
        func `neither database, log, backup nor copy of the keys holds one`(store: Store) async throws {
            try await World.with(store) { world in
                let words = Self.words.map(Sample.bytes)
                let stream = try await world.stream([words[0]])
                try await world.ledger.append([words[1]], to: stream, expecting: 1, at: Sample.now)
                let vault = Vault(secret: randomBytes(32))
                let values = [
                    try vault.seal(words[2], as: "draft"),
                    try await world.ledger.vault(of: stream).seal(words[3], as: "summary"),
                    try world.keys.seal(words[4], as: "session"),
                    world.keys.token(Self.words[6], reader: "desk"),
                ]
                _ = try await world.attach(words[5], to: .draft("d1", vault))
                try world.keys.snapshot.putSealedCopy(world.path("copy"))
                try await world.driver.backup(to: world.path("backup"))
                for word in words {
                    #expect(try !world.filesContain(word))
                    #expect(!values.contains { Data($0).range(of: Data(word)) != nil })
                }
            }
        }

        @Test func `the search itself can find: a clear stream lies open`() async throws {
            try await World.with(.sqlite) { world in
                let open = Sample.bytes("kanarie-register-geelvogel")
                let stream = StreamID.clear("register-2026")
                try await world.ledger.append([open], to: stream, expecting: 0, at: Sample.now)
                #expect(try world.filesContain(open))
            }
        }
    }
}
