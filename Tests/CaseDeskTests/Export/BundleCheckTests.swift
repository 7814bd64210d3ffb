import Crypto
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
            let check = try world.desk.check(bytes)
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
                let check = try world.desk.check(changed)
                guard check.isWhole else { continue }
                // What still counts as whole reads the same.
                if (try? Unzipped(changed).files) != unzipped.files { missed.append(place) }
            }
            #expect(missed == [])
            for count in [0, 1, bytes.count / 2, bytes.count - 1] {
                #expect(!(try world.desk.check(Array(bytes.prefix(count))).isWhole), "\(count)")
            }
        }
    }

    @Test func `added, missing, changed and signed by another are told apart`() async throws {
        try await DeskWorld.with { world in
            let ours = try world.desk.ledger.publicKey
            func check(_ ours: [UInt8]? = nil, _ make: (ZipWriter) throws -> Void) throws -> [BundleCheck
                .Flaw]
            {
                let zip = try ZipWriter(day: 0)
                try make(zip)
                try zip.close()
                return BundleCheck(bytes: zip.drain(), ours: ours).flaws
            }
            func signed(_ files: [Manifest.File]) throws -> [UInt8] {
                Array(
                    try world.desk.ledger.sign(kind: "export", number: "1", made: "2026-01-01", files: files)
                        .text.utf8)
            }
            let a = Manifest.File(path: "a", digest: sha(of: "A"), size: 1)
            #expect(
                try check(ours) {
                    try $0.add("a", Array("A".utf8)); try $0.add("manifest.txt", signed([a]))
                } == [])
            #expect(
                try check(ours) {
                    try $0.add("a", Array("B".utf8)); try $0.add("manifest.txt", signed([a]))
                }
                    == [.changed("a")])
            #expect(try check(ours) { try $0.add("manifest.txt", signed([a])) } == [.missing("a")])
            #expect(
                try check(ours) {
                    try $0.add("a", Array("A".utf8))
                    try $0.add("b", [])
                    try $0.add("manifest.txt", signed([a]))
                } == [.added("b")])
            #expect(
                try check(ours) {
                    try $0.add("a", Array("A".utf8))
                    try $0.add("a", Array("A".utf8))
                    try $0.add("manifest.txt", signed([a]))
                } == [.added("a")], "readers differ in which of two they show")
            #expect(try check(ours) { try $0.add("a", [1]) } == [.noManifest])
            #expect(
                try check(Array(repeating: 1, count: 32)) {
                    try $0.add("a", Array("A".utf8))
                    try $0.add("manifest.txt", signed([a]))
                } == [.otherKey])
            let forged = String(decoding: try signed([a]), as: UTF8.self).replacing("case 1", with: "case 2")
            #expect(
                try check(ours) {
                    try $0.add("a", Array("A".utf8))
                    try $0.add("manifest.txt", Array(forged.utf8))
                } == [.notSigned])
        }
    }

    @Test(arguments: [[], Array("geen zip".utf8), Array(repeating: UInt8(0), count: 4_096)])
    func `what is no bundle is said so`(_ bytes: [UInt8]) {
        #expect(BundleCheck(bytes: bytes, ours: nil).flaws.count == 1)
    }

    private func sha(of text: String) -> [UInt8] { Array(SHA256.hash(data: Array(text.utf8))) }
}
