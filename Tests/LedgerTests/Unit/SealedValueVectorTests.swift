import Crypto
import Foundation
import Testing

@testable import Ledger

struct SealedVector: Decodable, Sendable, CustomTestStringConvertible {
    let name: String
    let what: String
    let key: Hex?
    let keyID: String?
    let id: String?
    let stream: String?
    let kind: String?
    let subject: String?
    let seq: Int?
    let isLast: Bool?
    let words: [String]?
    let sealed: Hex
    let plain: Hex?
    let expect: String

    var testDescription: String { name }
    var secret: SymmetricKey { SymmetricKey(data: key?.bytes ?? []) }
    var installation: InstallationKey {
        InstallationKey(id: keyID ?? "", key: secret, madeAt: Sample.now, state: .current)
    }
}

@Suite("vectors: small sealed values") struct SealedValueVectorTests {
    @Test(arguments: Vectors<SealedVector>.load("sealed-values"))
    func `a value opens only where it belongs`(vector: SealedVector) throws {
        do throws(LedgerFault) {
            let plain = try open(vector)
            #expect(vector.expect == "opens")
            #expect(plain == vector.plain?.bytes)
        } catch .wrongKey {
            #expect(vector.expect == "wrongKey")
        } catch .newerFormat(let form) {
            #expect(vector.expect == "newer" && form == 2)
        }
    }

    private func open(_ vector: SealedVector) throws(LedgerFault) -> [UInt8] {
        let (kind, subject) = (vector.kind ?? "", vector.subject ?? "")
        switch vector.what {
        case "caseKey":
            let stream = StreamID(stored: vector.stream ?? "")
            return try CaseKey.unwrap(
                vector.sealed.bytes, id: vector.id ?? "", of: stream, by: vector.installation
            ).key.raw
        case "vault":
            return try Vault(key: vector.secret).open(vector.sealed.bytes, as: kind, of: subject)
        case "installation":
            let keys = KeyRing(KeyFile(root: vector.secret, keys: [vector.installation]))
            return try keys.open(vector.sealed.bytes, as: kind, of: subject)
        case "chunk":
            let file = FileKey(attachment: vector.id ?? "", key: vector.secret)
            return try file.open(vector.sealed.bytes, at: vector.seq ?? 0, isLast: vector.isLast ?? false)
        case "copy":
            let words = (vector.words ?? []).joined(separator: " ")
            return Array(try KeyFile.restore(words: words, sealedCopy: vector.sealed.bytes).text.utf8)
        default: throw .badValue
        }
    }
}

struct MarkVector: Decodable, Sendable, CustomTestStringConvertible {
    let name: String
    let what: String
    let key: Hex?
    let reader: String?
    let kind: String?
    let word: String?
    let stream: String?
    let person: String?
    let role: String?
    let hour: Int64?
    let leaves: [Hex]?
    let mark: Hex
    let expect: String

    var testDescription: String { name }
}

@Suite("vectors: keyed marks and digests") struct MarkVectorTests {
    @Test(arguments: Vectors<MarkVector>.load("marks"))
    func `a mark is what its vector says`(vector: MarkVector) throws {
        #expect(vector.expect == "same")
        let key = SymmetricKey(data: vector.key?.bytes ?? [])
        let word = vector.word ?? ""
        switch vector.what {
        case "token":
            let installation = InstallationKey(id: "x", key: key, madeAt: Sample.now, state: .current)
            let keys = KeyRing(KeyFile(root: key, keys: [installation]))
            #expect(keys.token(word, reader: vector.reader ?? "") == vector.mark.bytes)
        case "mark": #expect(Vault(key: key).mark(word, as: vector.kind ?? "") == vector.mark.bytes)
        case "leaf":
            let line = ReadingLine(
                stream: StreamID(stored: vector.stream ?? ""), hour: vector.hour ?? 0,
                person: vector.person ?? "",
                role: vector.role ?? "")
            #expect(line.leaf(under: CaseKey(id: "", key: key)) == vector.mark.bytes)
        case "digest":
            let leaves = (vector.leaves ?? []).map(\.bytes)
            #expect(Seal.readingDigest(of: leaves) == vector.mark.bytes)
            #expect(Seal.readingDigest(of: leaves.reversed()) == vector.mark.bytes)
        default: Issue.record("no such vector: \(vector.what)")
        }
    }
}
