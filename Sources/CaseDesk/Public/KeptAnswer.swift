import Crypto
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
    /// Keeps an answer; the key is for the address of its page.
    ///
    /// `reader` is whose it is and where it stands, with what only the cookies of that browser say: it is
    /// half of the secret, for an address stays behind in histories and in logs. Neither server nor backup
    /// has either half, and what is typed in the officer's room is among it (article 8).
    public func keep(_ answer: KeptAnswer, for reader: String, now: Now) async throws -> String {
        let key = DraftKey.random()
        let sealed = try key.vault(of: reader).seal(Array(try JSONEncoder().encode(answer)), as: "answer")
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
        guard let sealed = try row?.blob(0), let plain = try? key.vault(of: reader).open(sealed, as: "answer")
        else { return nil }
        return try JSONDecoder().decode(KeptAnswer.self, from: Data(plain))
    }
}

extension DraftKey {
    /// Of the key and the reader together, neither of which opens anything alone.
    fileprivate func vault(of reader: String) -> Vault {
        let mixed = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: secret), salt: Array(reader.utf8),
            info: Array("gehoord/answer/1".utf8), outputByteCount: 32)
        return Vault(secret: mixed.withUnsafeBytes { Array($0) })
    }
}
