import Ledger
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("What somebody names who lost their code, held against the file")
struct CodeClaimTests {
    private static let called = ContactWish.call(
        number: "06-12 34 56 78", lettersTo: "Jan Pol\nDorpsstraat 12a\n9712 AB Groningen", safeTimes: nil)

    struct Row: Sendable {
        let proof: CodeProof
        let given: String
        let contact: ContactWish
        let agrees: Bool
    }

    private static let rows: [Row] = [
        Row(proof: .calledBack, given: "0612345678", contact: called, agrees: true),
        Row(proof: .calledBack, given: "+31 (6) 12 34 56 78", contact: called, agrees: true),
        Row(proof: .calledBack, given: "0031612345678", contact: called, agrees: true),
        Row(proof: .calledBack, given: "0612345679", contact: called, agrees: false),
        Row(proof: .calledBack, given: "", contact: called, agrees: false),
        Row(
            proof: .calledBack, given: "geen",
            contact: .call(number: "geen", lettersTo: nil, safeTimes: nil), agrees: false),
        Row(proof: .posted, given: "9712 ab, 12", contact: called, agrees: true),
        Row(proof: .posted, given: "Dorpsstr 12 A 9712AB", contact: called, agrees: true),
        Row(proof: .posted, given: "9712 AB 13", contact: called, agrees: false),
        Row(proof: .posted, given: "9712 AC 12", contact: called, agrees: false),
        Row(proof: .posted, given: "9712 AB", contact: called, agrees: false),
        Row(proof: .posted, given: "ergens", contact: .letter(address: "ergens"), agrees: false),
        Row(proof: .inPerson, given: "JAN@voorbeeld.nl ", contact: .email("jan@voorbeeld.nl"), agrees: true),
        Row(proof: .inPerson, given: "jan@voorbeeld.org", contact: .email("jan@voorbeeld.nl"), agrees: false),
        Row(proof: .inPerson, given: "0612345678", contact: called, agrees: false),
        Row(proof: .calledBack, given: "0612345678", contact: .code, agrees: false),
        Row(proof: .posted, given: "9712 AB 12", contact: .none, agrees: false),
    ]

    @Test(arguments: rows) func `agrees only where the file says the same`(_ row: Row) {
        let claim = CodeClaim(sought: "2026-001", proof: row.proof, given: row.given)
        #expect(claim.agrees(with: row.contact) == row.agrees)
    }
}

@Suite("A code in the place of a lost one")
struct ReplacedCodeTests {
    private let claim = CodeClaim(sought: "2026-001", proof: .calledBack, given: "050 123 45 67")

    private static func filing(_ world: DeskWorld) async throws -> Receipt {
        let contact = ContactWish.call(number: "050 123 45 67", lettersTo: nil, safeTimes: nil)
        return try await world.file(.jansen { $0.contact = contact })
    }

    @Test func `of two that are made at once one code is left, and the file says both`() async throws {
        try await DeskWorld.with { world in
            let old = try await Self.filing(world)
            let desk = try await world.staff(Neighbourhood.fenna)
            let now = Now.at(.mar(17))
            let first = try await world.desk.replaceCode(claim, under: .random(), by: desk, now: now)
            let second = try await world.desk.replaceCode(claim, under: .random(), by: desk, now: now)
            for dead in [old.code, try #require(first).code] {
                await #expect(throws: DeskFault.unknownCode) {
                    try await world.desk.enter(code: dead, from: "a", now: now)
                }
            }
            _ = try await world.desk.enter(code: try #require(second).code, from: "b", now: now)
            #expect(try await world.count("receipt") == 1)
        }
    }

    @Test func `a code of one of us is marked for the room, one of the site is not`() async throws {
        try await DeskWorld.with { world in
            _ = try await Self.filing(world)
            let before = try await issued(world)
            #expect(before == [0])
            let desk = try await world.staff(Neighbourhood.fenna)
            _ = try await world.desk.replaceCode(claim, under: .random(), by: desk, now: .at(.mar(17)))
            let after = try await issued(world)
            #expect(after == [1])
        }
    }

    private func issued(_ world: DeskWorld) async throws -> [Int64] {
        try await world.rows("select issued from receipt order by issued").map { try $0.integer(0) }
    }
}
