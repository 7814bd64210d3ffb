import Foundation
import Ledger
import Procedure

/// Where a draft lies: its row names neither the writer nor the page in the clear.
struct DraftPlace: Sendable {
    let kind: Kind
    /// Who writes: an account, or the mark of the address or code with which somebody came in to answer.
    let writer: String
    let page: WrittenPage

    /// Whose drafts; each kind has a table of its own, for they go at other moments.
    enum Kind: String {
        case staff = "staff_draft"
        case respondent = "respondent_draft"

        fileprivate var seal: String {
            switch self {
            case .staff: "staff draft"
            case .respondent: "reaction draft"
            }
        }
    }

    init(_ staff: Staff, _ page: WrittenPage) {
        (kind, writer, self.page) = (.staff, staff.account.id.text, page)
    }

    init(_ asked: Asked, question key: String, seen: String) {
        (kind, writer, page) = (.respondent, hex(asked.tag), WrittenPage(key, seen: seen))
    }

    private var subject: String { "\(writer)\n\(page.name)" }

    private func mark(_ vault: Vault) -> [UInt8] { vault.mark(subject, as: kind.seal) }

    /// Nil when nothing was kept here.
    func read(of stream: StreamID, _ vault: Vault, in tx: any Transaction) throws -> KeptWords? {
        let sealed = try tx.row(
            "select sealed from \(kind.rawValue) where stream = $1 and place = $2",
            [.text(stream.text), .blob(mark(vault))])?.blob(0)
        guard let sealed else { return nil }
        let opened = try vault.open(sealed, as: kind.seal, of: subject)
        return try JSONDecoder().decode(KeptWords.self, from: Data(opened))
    }

    /// Keeps what was typed; what the page had not seen stays beside it.
    func keep(
        _ fields: [KeptWords.Field], of stream: StreamID, _ vault: Vault, now: Now, in tx: any Transaction
    ) throws -> KeptWords {
        let stored = try read(of: stream, vault, in: tx)
        let words = KeptWords(fields, over: stored, seen: page.seen, at: now.instant)
        let sealed = try vault.seal(Array(try JSONEncoder().encode(words)), as: kind.seal, of: subject)
        try tx.run(
            """
            insert into \(kind.rawValue) (stream, place, saved, mark, sealed) values ($1, $2, $3, $4, $5)
            on conflict (stream, place) do update
            set saved = excluded.saved, mark = excluded.mark, sealed = excluded.sealed
            """,
            [
                .text(stream.text), .blob(mark(vault)), .integer(words.savedAt), .text(words.mark),
                .blob(sealed),
            ])
        return words
    }

    /// What is sent is no draft any more; words that the page did not show stay.
    func remove(of stream: StreamID, _ vault: Vault, in tx: any Transaction) throws(LedgerFault) {
        try tx.run(
            "delete from \(kind.rawValue) where stream = $1 and place = $2 and mark = $3",
            [.text(stream.text), .blob(mark(vault)), .text(page.seen)])
    }

    /// A handler who is handler no longer leaves nothing behind to the next one (domain rule 2).
    static func removeAll(of stream: StreamID, in tx: any Transaction) throws(LedgerFault) {
        try tx.run("delete from staff_draft where stream = $1", [.text(stream.text)])
    }
}
