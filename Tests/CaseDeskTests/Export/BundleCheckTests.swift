import Crypto
import Dispatch
import Foundation
import Ledger
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("What we gave out can be told from what was changed")
struct BundleCheckTests {
    private static func bundle(_ world: DeskWorld) async throws -> [UInt8] {
        let receipt = try await world.file()
        let token = try await world.desk.enter(code: receipt.code, from: "a", now: .at(.mar(16)))
        let proof = try await world.desk.receiptProof(as: token, now: .at(.mar(16)))
        return try #require(proof).bytes
    }

    @Test func `a proof of receipt is letter 1 with our signature`() async throws {
        try await DeskWorld.with { world in
            let bytes = try await Self.bundle(world)
            let check = try await world.desk.check(bytes)
            #expect(check.isWhole && check.manifest?.kind == "receipt")
            #expect(check.made?.on == .mar(16))
            #expect(
                try Unzipped(bytes).text(of: "ontvangst.html").contains("Kim kwam drie keer niet opdagen."))
        }
    }

    @Test func `a byte that was changed anywhere is found`() async throws {
        try await DeskWorld.with { world in
            let bytes = try await Self.bundle(world)
            let unzipped = try Unzipped(bytes)
            // Everything but the dates and attributes of entries, which the manifest does not promise.
            var missed: [Int] = []
            for place in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 400)) {
                var changed = bytes
                changed[place] ^= 0x04
                let check = try await world.desk.check(changed)
                guard check.isWhole else { continue }
                // What still counts as whole reads the same.
                if let files = try? Unzipped(changed).files, files != unzipped.files { missed.append(place) }
            }
            #expect(missed == [])
            for count in [0, 1, bytes.count / 2] {
                #expect(!(try await world.desk.check(Array(bytes.prefix(count))).isWhole), "\(count)")
            }
        }
    }

    /// What is found in a bundle that is made by hand; one file `a` with the letter A is signed for.
    private func found(
        in world: DeskWorld, ours: [UInt8]? = nil, forging: Bool = false, limit: Int = BundleCheck.limit,
        _ files: [(String, String)]
    ) throws -> [BundleCheck.Flaw] {
        let a = Manifest.File(path: "a", digest: sha(of: "A"), size: 1)
        let ledger = world.desk.ledger
        var manifest = try ledger.sign(kind: "export", number: "1", made: "2026-01-01", files: [a]).text
        if forging { manifest = manifest.replacing("case 1", with: "case 2") }
        let zip = try ZipWriter(day: 0)
        for (path, words) in files { try zip.add(path, Array(words.utf8)) }
        try zip.add(Manifest.fileName, Array(manifest.utf8))
        try zip.close()
        return BundleCheck(bytes: zip.drain(), ours: try ours ?? ledger.publicKey, limit: limit).flaws
    }

    @Test func `added, missing, changed and signed by another are told apart`() async throws {
        try await DeskWorld.with { world in
            let whole = try found(in: world, [("a", "A")])
            #expect(whole.isEmpty)
            let changed = try found(in: world, [("a", "B")])
            #expect(changed == [.changed("a")])
            let missing = try found(in: world, [])
            #expect(missing == [.missing("a")])
            let added = try found(in: world, [("a", "A"), ("b", "")])
            #expect(added == [.added("b")])
            let twice = try found(in: world, [("a", "A"), ("a", "A")])
            #expect(twice == [.added("a")], "readers differ in which of two they show")
            let foreign = try found(in: world, ours: Array(repeating: 1, count: 32), [("a", "A")])
            #expect(foreign == [.otherKey])
            let forged = try found(in: world, forging: true, [("a", "A")])
            #expect(forged == [.notSigned])
        }
    }

    @Test func `nothing is unpacked beside the list, past its sizes, or for a list that is not ours`()
        async throws
    {
        try await DeskWorld.with { world in
            let much = String(repeating: "0", count: 1 << 20)
            let beside = try found(in: world, limit: 10, [("a", "A"), ("b", much)])
            #expect(beside == [.added("b")])
            let twice = try found(in: world, limit: 10, [("a", "A"), ("a", much)])
            #expect(twice == [.added("a")])
            let past = try found(in: world, limit: 10, [("a", much)])
            #expect(past == [.changed("a")])
            let foreign = try found(in: world, ours: Array(repeating: 1, count: 32), limit: 10, [("a", much)])
            #expect(foreign == [.otherKey])
            let forged = try found(in: world, forging: true, limit: 10, [("a", much)])
            #expect(forged == [.notSigned])
            #expect(try found(in: world, limit: 0, [("a", "A")]) == [.tooLarge])
        }
    }

    @Test func `one file at a time; who comes meanwhile hears that at once`() async throws {
        let checks = OneAtATime()
        let gate = DispatchSemaphore(value: 0)
        let (begun, said) = AsyncStream<Void>.makeStream()
        let first = Task {
            try await checks.run {
                said.finish()
                gate.wait()
                return 1
            }
        }
        for await _ in begun {}
        await #expect(throws: DeskFault.busy) { try await checks.run { 2 } }
        gate.signal()
        #expect(try await first.value == 1)
        #expect(try await checks.run { 3 } == 3)
    }

    @Test(arguments: [[], Array("geen zip".utf8), Array(repeating: UInt8(0), count: 4_096)])
    func `what is no bundle is said so`(_ bytes: [UInt8]) {
        #expect(BundleCheck(bytes: bytes, ours: nil).flaws.count == 1)
    }

    private func sha(of text: String) -> [UInt8] { Array(SHA256.hash(data: Array(text.utf8))) }
}
