import Foundation
import Testing

@testable import Ledger

struct SealVector: Decodable, Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let number: Int?
    let digest: Hex?
    let standings: Int?
    let given: Int?
    let expect: String

    var testDescription: String { name }
}

@Suite("vectors: daily seals") struct SealTextTests {
    @Test(arguments: Vectors<SealVector>.load("seals"))
    func `a seal is read and checked as its vector says`(vector: SealVector) throws {
        switch vector.expect {
        case "unreadable": #expect(throws: LedgerFault.badValue) { try Seal(text: vector.text) }
        case "newer": #expect(throws: LedgerFault.newerFormat(2)) { try Seal(text: vector.text) }
        case "forged": #expect(try !Seal(text: vector.text).isSigned)
        default:
            let seal = try Seal(text: vector.text)
            #expect(seal.isSigned)
            #expect(seal.number == vector.number)
            #expect(seal.digest == vector.digest?.bytes)
            #expect(seal.standings.count == vector.standings)
            #expect(seal.given.count == vector.given)
        }
    }

    @Test func `this installation writes the same text for the same day`() throws {
        let vector = try #require(Vectors<SealVector>.load("seals").first)
        let seal = try Seal(text: vector.text)
        let root = try #require(Vectors<WordsVector>.load("words").first)
        let leaves = Vectors<MarkVector>.load("marks").first { $0.leaves?.count == 3 }?.leaves ?? []
        let draft = SealDraft(
            number: 1, madeAt: seal.madeAt, previous: seal.previous, leaves: leaves.map(\.bytes),
            given: seal.given.sorted { $0.key < $1.key }.map { (year: $0.key, last: $0.value) },
            standings: seal.standings)
        #expect(
            try draft.signed(by: root.file.signingKey).text.split(separator: "signature")[0]
                == vector.text.split(separator: "signature")[0])
    }
}
