import Foundation
import Ledger
import Testing

@testable import CaseDesk

@Suite("The page that a form was answered with")
struct KeptAnswerTests {
    private static let answer = KeptAnswer(status: 422, page: Data("<p>Zo is het niet gegaan.</p>".utf8))

    @Test(arguments: Store.all) func `opens for its reader only, and for an hour`(_ store: Store) async throws
    {
        try await DeskWorld.with(store) { world in
            let key = try await world.desk.keep(Self.answer, for: "a /werk", now: .at(.mar(16)))
            let own = try await world.desk.keptAnswer(key, for: "a /werk", now: .at(.mar(16), minutes: 59))
            #expect(own == Self.answer)
            for (key, reader, minutes) in [
                (key, "b /werk", 0), (key, "a /volgen", 0), (key, "a /werk", 60),
                (String(repeating: "0", count: 64), "a /werk", 0), ("1", "a /werk", 0), ("", "a /werk", 0),
            ] as [(String, String, Int64)] {
                let other = try await world.desk.keptAnswer(
                    key, for: reader, now: .at(.mar(16), minutes: minutes))
                #expect(other == nil, "\(reader) \(minutes)")
            }
        }
    }

    @Test func `goes on the hour, so that its row tells no moment`() {
        for minutes in [1, 30, 60] as [Int64] {
            let hour = Now.at(.mar(16), hours: 2).instant.milliseconds
            #expect(KeptAnswer.expires(after: .at(.mar(16), minutes: minutes)) == hour)
        }
    }

    @Test(arguments: Store.all) func `cannot be read in the database, and is swept`(_ store: Store)
        async throws
    {
        try await DeskWorld.with(store) { world in
            let key = try await world.desk.keep(Self.answer, for: "a /werk", now: .at(.mar(16)))
            let rows = try await world.rows("select id, sealed from answer")
            #expect(rows.count == 1)
            let told = try rows.map { String(decoding: try $0.blob(0) + $0.blob(1), as: UTF8.self) }.joined()
            #expect(!told.contains("gegaan") && !told.contains("/werk") && !told.contains(key))
            // Who finds the key in the log of a proxy has half of it.
            let vault = try #require(DraftKey(cookie: key)).vault
            for reader in ["", "a /werk"] {
                #expect(throws: LedgerFault.self) {
                    try vault.open(try rows[0].blob(1), as: "answer", of: reader)
                }
            }
            try await world.desk.sweep(now: .at(.mar(16), minutes: 59))
            #expect(try await world.count("answer") == 1)
            try await world.desk.sweep(now: .at(.mar(16), minutes: 60))
            #expect(try await world.count("answer") == 0)
        }
    }
}
