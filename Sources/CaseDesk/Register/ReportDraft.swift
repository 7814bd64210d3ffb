import Foundation
import Ledger
import Register

/// A report on its way: sentences that nobody approved yet lie sealed, for a name may stand in them.
public struct ReportDraft: Hashable, Sendable, Codable {
    /// What we changed, in the words of the register keeper.
    public var sentences: [String] = []
    /// The account of who asked for approval, with the figures that they saw; nil while it is being made.
    public var asked: Asked?
    /// Counts every change, so that nobody overwrites what they did not see.
    public var version = 0

    /// A request for approval.
    public struct Asked: Hashable, Sendable, Codable {
        /// Who looked it through.
        public var by: String
        /// The day, `2026-03-16`.
        public var on: String
        /// Of the figures; another digest means that a row changed since.
        public var digest: String
    }

    /// Most sentences that fit on a page.
    public static let most = 12
    /// Longest sentence, in characters.
    public static let longest = 240

    init() {}
}

extension Desk {
    /// The draft of a period, or an empty one.
    public func reportDraft(_ span: Span) async throws -> ReportDraft {
        let ledger = ledger
        return try await ledger.driver.read { tx in try ledger.draft(of: span, in: tx) }
    }

    /// Saves it if it is still what `seen` says.
    func keep(_ draft: ReportDraft, of span: Span, ifStillAt seen: Int) async throws {
        var next = draft
        next.version = seen + 1
        let sealed = try ledger.keys.seal(try Canonical.bytes(next), as: "report", of: span.text)
        let ledger = ledger
        try await ledger.driver.write { tx in
            guard try ledger.draft(of: span, in: tx).version == seen else {
                throw DeskFault.someoneElseFirst
            }
            try tx.run(
                """
                insert into report_draft (span, sealed) values ($1, $2)
                on conflict (span) do update set sealed = excluded.sealed
                """, [.text(span.text), .blob(sealed)])
        }
    }
}

extension Ledger {
    /// The draft of a period inside a transaction, or an empty one.
    func draft(of span: Span, in tx: any Transaction) throws -> ReportDraft {
        let row = try tx.row("select sealed from report_draft where span = $1", [.text(span.text)])
        guard let row else { return ReportDraft() }
        let plain = try keys.open(try row.blob(0), as: "report", of: span.text)
        return try JSONDecoder().decode(ReportDraft.self, from: Data(plain))
    }
}
