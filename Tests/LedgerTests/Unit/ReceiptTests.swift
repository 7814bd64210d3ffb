import Crypto
import Foundation
import Testing

@testable import Ledger

struct ReceiptVector: Decodable, Sendable, CustomTestStringConvertible {
    let name: String
    let typed: String
    let root: Hex?
    let logN: Int?
    let tag: Hex?
    let roomLocator: Hex?
    let agreementKey: Hex?
    let vaultSealed: Hex?
    let expect: String

    var testDescription: String { name }
}

@Suite("receipt codes") struct ReceiptTests {
    static let pool = ScryptPool()
    static let cheap = ScryptCost(logN: 4)

    @Test(arguments: Vectors<ReceiptVector>.load("receipts"))
    func `what was typed gives what its vector says`(vector: ReceiptVector) async throws {
        guard let code = ReceiptCode(vector.typed) else {
            #expect(vector.expect == "unreadable")
            return
        }
        #expect(vector.expect == "same")
        var file = KeyFile.make(at: Sample.now)
        file = KeyFile(root: .init(data: try #require(vector.root).bytes), keys: file.keys)
        let cost = ScryptCost(logN: try #require(vector.logN))
        let secrets = try await ReceiptDesk(keys: KeyRing(file), pool: Self.pool, cost: cost).secrets(
            of: code)
        #expect(secrets.tag == vector.tag?.bytes)
        #expect(secrets.roomLocator == vector.roomLocator?.bytes)
        #expect([UInt8](try secrets.agreementKey.publicKey.rawRepresentation) == vector.agreementKey?.bytes)
        let sealed = try #require(vector.vaultSealed).bytes
        #expect(try secrets.vault.open(sealed, as: "room") == Sample.bytes("hoi"))
    }

    @Test func `a code is shown in three groups and read back`() throws {
        let code = try #require(ReceiptCode("7k3mq2xp94td"))
        #expect(code.text == "7K3M Q2XP 94TD")
        for _ in 0..<200 {
            let code = ReceiptCode.random()
            #expect(ReceiptCode(code.text) == code)
            #expect(
                ReceiptCode(code.text.lowercased().replacing("0", with: "o").replacing("1", with: "l"))
                    == code)
        }
    }

    @Test func `random codes use the whole alphabet and do not repeat`() {
        let codes = (0..<500).map { _ in ReceiptCode.random().characters }
        #expect(Set(codes).count == 500)
        #expect(Set(codes.joined()).count == 32)
    }

    @Test func `the same seed gives the same codes, for a rehearsal`() {
        var (one, two) = (Seeded(state: 7), Seeded(state: 7))
        #expect(ReceiptCode.random(using: &one) == ReceiptCode.random(using: &two))
        #expect(ReceiptCode.random(using: &one) != ReceiptCode("000000000000"))
    }

    @Test func `two installations give one code different tags, and rotation keeps them`() async throws {
        let code = ReceiptCode.random()
        var file = KeyFile.make(at: Sample.now)
        let before = try await tag(of: code, file)
        file.announce(at: Sample.now)
        file.turn(at: Sample.now)
        #expect(try await tag(of: code, file) == before)
        #expect(try await tag(of: code, KeyFile.make(at: Sample.now)) != before)
    }

    @Test func `the tag and the secrets have nothing in common`() async throws {
        let desk = ReceiptDesk(keys: KeyRing(KeyFile.make(at: Sample.now)), pool: Self.pool, cost: Self.cheap)
        let secrets = try await desk.secrets(of: .random())
        #expect(secrets.tag.count == 16)
        #expect(secrets.roomLocator.prefix(16) != secrets.tag[...])
        #expect([UInt8](try secrets.agreementKey.rawRepresentation) != secrets.roomLocator)
    }

    @Test func `at most two derivations run, the others wait their turn and all end`() async throws {
        let pool = ScryptPool()
        let derived = try await withThrowingTaskGroup(of: [UInt8].self) { group in
            for number in 0..<20 {
                group.addTask { try await pool.derive([UInt8(number)], salt: [1], cost: ScryptCost(logN: 6)) }
            }
            return try await group.reduce(into: Set<[UInt8]>()) { $0.insert($1) }
        }
        #expect(derived.count == 20)
        #expect(await pool.mostAtOnce <= ScryptPool.atOnce)
    }

    @Test func `a crowd beyond the limit is refused instead of kept`() async {
        let pool = ScryptPool()
        let refused = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<(ScryptPool.waitingLimit + 100) {
                group.addTask {
                    let key = try? await pool.derive(
                        [UInt8(number % 256)], salt: [2], cost: ScryptCost(logN: 8))
                    return key == nil
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(refused <= 98)
        #expect(await pool.mostAtOnce == ScryptPool.atOnce)
    }

    private func tag(of code: ReceiptCode, _ file: KeyFile) async throws -> [UInt8] {
        try await ReceiptDesk(keys: KeyRing(file), pool: Self.pool, cost: Self.cheap).secrets(of: code).tag
    }
}

struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state
    }
}
