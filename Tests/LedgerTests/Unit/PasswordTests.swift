import Testing

@testable import Ledger

struct PasswordVector: Decodable, Sendable, CustomTestStringConvertible {
    let name: String
    let password: String
    let stored: String
    let expect: String

    var testDescription: String { name }
}

@Suite("passwords") struct PasswordTests {
    let hash = PasswordHash(pool: ReceiptTests.pool, cost: ScryptCost(logN: 4))

    @Test(arguments: Vectors<PasswordVector>.load("passwords"))
    func `a password matches or not as its vector says`(vector: PasswordVector) async throws {
        let matches = try await hash.verify(vector.password, against: vector.stored)
        #expect(matches == (vector.expect == "matches"))
    }

    @Test func `each hash has a salt of its own and opens with its own password only`() async throws {
        let (one, two) = (try await hash.make("geheim woord"), try await hash.make("geheim woord"))
        #expect(one != two)
        for stored in [one, two] {
            #expect(try await hash.verify("geheim woord", against: stored))
            #expect(try await !hash.verify("geheim Woord", against: stored))
            #expect(try await !hash.verify("", against: stored))
        }
    }

    @Test func `the stored cost counts, and an old cost is told`() async throws {
        let dearer = PasswordHash(pool: ReceiptTests.pool, cost: ScryptCost(logN: 5))
        let stored = try await hash.make("x")
        #expect(try await dearer.verify("x", against: stored))
        #expect(dearer.isOutdated(stored))
        #expect(!hash.isOutdated(stored))
        #expect(hash.isOutdated("nonsense"))
        #expect(ScryptCost.password.logN == 17 && ScryptCost.receipt.logN == 14)
    }

    @Test func `an endless password is refused before it costs anything`() async throws {
        let endless = String(repeating: "a", count: PasswordHash.longest + 1)
        await #expect(throws: LedgerFault.tooLarge(limit: PasswordHash.longest)) {
            try await hash.make(endless)
        }
    }
}
