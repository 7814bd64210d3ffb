import Crypto
import Foundation
import Testing

@testable import Ledger

struct EntryVector: Decodable, Sendable, CustomTestStringConvertible {
    let name: String
    let format: Int64
    let stream: String
    let seq: Int
    let at: Int64
    let keyID: String
    let previous: Hex
    let payload: Hex
    let hash: Hex
    let envelope: Hex?
    let caseKey: Hex?
    let plain: Hex?
    let expect: String

    var testDescription: String { name }

    var row: Row {
        Row(
            columns: Columns(StoredEntry.columns.split(separator: ", ").map(String.init)),
            values: [
                .text(stream), .integer(seq), .integer(format), .integer(at), .text(keyID),
                .blob(payload.bytes),
                .blob(previous.bytes), .blob(hash.bytes),
            ])
    }
}

@Suite("vectors: rows of the chain") struct EntryVectorTests {
    @Test(arguments: Vectors<EntryVector>.load("entries"))
    func `a row is what its vector says`(vector: EntryVector) throws {
        let entry = try StoredEntry(vector.row)
        if let envelope = vector.envelope { #expect(entry.envelope.bytes == envelope.bytes) }
        switch entry.flaw(after: vector.previous.bytes, seq: vector.seq) {
        case .hash: #expect(vector.expect == "hash")
        case .format: #expect(vector.expect == "format")
        case let flaw?: Issue.record("\(flaw)")
        case nil: try open(entry, vector)
        }
    }

    private func open(_ entry: StoredEntry, _ vector: EntryVector) throws {
        guard let key = vector.caseKey else {
            #expect(entry.envelope.stream.isClear)
            #expect(entry.payload == vector.plain?.bytes)
            return
        }
        let caseKey = CaseKey(id: vector.keyID, key: SymmetricKey(data: key.bytes))
        do throws(LedgerFault) {
            let plain = try Cipher.open(entry.payload, under: caseKey.entries, with: entry.envelope.bytes)
            #expect(vector.expect == "opens")
            #expect(plain == vector.plain?.bytes)
        } catch {
            #expect(error == .wrongKey)
            #expect(vector.expect == "wrongKey")
        }
    }
}
