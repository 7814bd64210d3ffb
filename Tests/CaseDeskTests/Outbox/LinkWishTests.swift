import Ledger
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("Links that somebody asked for, and the postman grants")
struct LinkWishTests {
    private static let now = Now.at(.mar(16))

    /// A wish that nobody can read, asked for before every other.
    private static func broken(in world: DeskWorld) async throws {
        let (id, ledger) = (String(repeating: "0", count: 2 * OutgoingMail.idBytes), world.desk.ledger)
        let sealed = try ledger.keys.seal(Array("{}".utf8), as: "wish", of: id)
        let written = now.instant.milliseconds - 1
        try await ledger.driver.write { tx in
            try tx.run(
                "insert into link_wish (id, written, sealed) values ($1, $2, $3)",
                [.text(id), .integer(written), .blob(sealed)])
        }
    }

    @Test(arguments: Store.all)
    func `one that cannot be granted holds up no other`(_ store: Store) async throws {
        try await DeskWorld.with(store) { world in
            try await Self.broken(in: world)
            for email in ["noor@voorbeeld.example", "samira@voorbeeld.example"] {
                try await world.desk.forgotPassword(email: email, from: "a", now: Self.now)
            }
            let (letterbox, log) = (Letterbox(), Lines())
            try await world.postman(letterbox, log: log).round()
            let told = letterbox.mails.map(\.to.mailbox).sorted()
            #expect(told == ["noor@voorbeeld.example", "samira@voorbeeld.example"])
            #expect(log.lines.contains { $0.hasPrefix("a link that was asked for waits") })
            #expect(try await world.count("link_wish") == 1)
        }
    }

    @Test func `one for which nobody waits any more goes, whatever is wrong with it`() async throws {
        try await DeskWorld.with { world in
            try await Self.broken(in: world)
            try await world.desk.forgotPassword(email: "noor@voorbeeld.example", from: "a", now: Self.now)
            let (letterbox, log) = (Letterbox(), Lines())
            try await world.postman(letterbox, at: .at(.mar(16), minutes: 61), log: log).round()
            #expect(letterbox.mails.isEmpty)
            #expect(!log.lines.contains { $0.hasPrefix("a link that was asked for waits") })
            #expect(try await world.count("link_wish") == 0)
        }
    }
}
