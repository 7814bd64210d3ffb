import Foundation
import Ledger

/// The page that a form was answered with, so that a reload or "Back" asks for it and sends nothing again.
public struct KeptAnswer: Hashable, Sendable, Codable {
    /// The HTTP status of the answer, such as 422.
    public let status: Int
    /// The page, in UTF-8.
    public let page: Data

    private static let hour: Int64 = 3_600_000

    /// When the form stands on its page without what was typed: an hour later, and on the hour.
    ///
    /// The row tells no moment, for a form of the officer's room is among them, and those tell only a day.
    static func expires(after now: Now) -> Int64 { (now.instant.milliseconds + 2 * hour - 1) / hour * hour }

    /// An answer as it went out.
    public init(status: Int, page: Data) {
        (self.status, self.page) = (status, page)
    }
}

extension Desk {
    /// Keeps an answer; the key is for the address of its page, and is nowhere else.
    ///
    /// `reader` is whose it is and where it stands: another browser or another address opens nothing with the
    /// key. What is in the table no server opens, for what is typed in the officer's room is among it.
    public func keep(_ answer: KeptAnswer, for reader: String, now: Now) async throws -> String {
        let key = DraftKey.random()
        let sealed = try key.vault.seal(Array(try JSONEncoder().encode(answer)), as: "answer", of: reader)
        let expires = KeptAnswer.expires(after: now)
        try await ledger.driver.write { tx in
            try tx.run(
                "insert into answer (id, expires, sealed) values ($1, $2, $3)",
                [.blob(key.id), .integer(expires), .blob(sealed)])
        }
        return key.cookie
    }

    /// The answer under this key; nil for another reader, and when its time is over.
    public func keptAnswer(_ key: String, for reader: String, now: Now) async throws -> KeptAnswer? {
        guard let key = DraftKey(cookie: key) else { return nil }
        let row = try await ledger.driver.read { tx in
            try tx.row(
                "select sealed from answer where id = $1 and expires > $2",
                [.blob(key.id), .integer(now.instant.milliseconds)])
        }
        guard let sealed = try row?.blob(0), let plain = try? key.vault.open(sealed, as: "answer", of: reader)
        else { return nil }
        return try JSONDecoder().decode(KeptAnswer.self, from: Data(plain))
    }
}
