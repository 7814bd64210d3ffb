import Foundation
import Ledger
import Procedure

/// The words by which a case is found: number and name only, each blind and readable for one reader.
struct SearchTokens: Sendable {
    /// The desk as a reader: it hears whether there is a match, and nothing else.
    static let desk = "desk"
    /// Words of a query or of a name that count.
    static let most = 8

    private let tokens: [[UInt8]]

    /// Keyed by who handles it and by the desk, so that access comes before the search (`docs/design.md`).
    init(_ casefile: Casefile, keys: KeyRing) {
        let handler = casefile.handling.handler.map { "handler \($0.text)" }
        let readers = [handler, casefile.filing.avoidance.desk ? nil : Self.desk].compactMap { $0 }
        let words = [casefile.filing.number] + Self.words(of: casefile.filing.complainant.name?.text ?? "")
        tokens = readers.flatMap { reader in words.map { keys.token($0, reader: reader) } }
    }

    /// Whoever handled it before finds it no more.
    func replace(of stream: StreamID, in tx: any Transaction) throws(LedgerFault) {
        try tx.run("delete from search_token where stream = $1", [.text(stream.text)])
        for token in tokens {
            try tx.run(
                "insert into search_token (token, stream) values ($1, $2) on conflict do nothing",
                [.blob(token), .text(stream.text)])
        }
    }

    /// A query as words: a number as it is written, a name without capitals, accents and single letters.
    static func query(_ typed: String) -> [String] {
        let trimmed = typed.trimmingCharacters(in: .whitespacesAndNewlines)
        return isNumber(trimmed) ? [trimmed] : words(of: trimmed)
    }

    private static func isNumber(_ text: String) -> Bool {
        let halves = text.split(separator: "-", omittingEmptySubsequences: false)
        return halves.count == 2 && halves[0].count == 4 && halves[1].count >= 3
            && halves.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    }

    private static func words(of text: String) -> [String] {
        let folded = text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
        let words = folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        var seen: [String] = []
        for word in words where word.count > 1 && !seen.contains(word) { seen.append(word) }
        return Array(seen.prefix(most))
    }
}

extension Desk {
    /// Finds somebody's own cases, open and closed, by number or name; every word has to match.
    public func search(_ typed: String, among staff: Staff, now: Now) async throws -> [ListItem] {
        let found = try await streams(
            matching: typed, for: "handler \(staff.account.id.text)", seenBy: staff.account.id)
        guard !found.isEmpty else { return [] }
        let marks = found.indices.map { "$\($0 + 3)" }.joined(separator: ", ")
        return try await list(
            "handler = $2 and stream in (\(marks))",
            [.text(staff.account.id.text)] + found.map { .text($0.text) }, for: staff, order: "number desc")
    }

    /// For the desk: whether there is a complaint with this number or name; never one that they may not know.
    public func isKnown(_ typed: String, to staff: Staff) async throws -> Bool {
        try await !streams(matching: typed, for: SearchTokens.desk, seenBy: staff.account.id).isEmpty
    }

    /// Nothing from which this person is kept out: it would be opened, and the time of the answer tells that.
    func streams(matching typed: String, for reader: String, seenBy person: StaffID) async throws
        -> [StreamID]
    {
        let words = SearchTokens.query(typed)
        guard !words.isEmpty else { return [] }
        // Under every live key: while a rotation runs, older tokens lie under the one before.
        let tokens = words.map { ledger.keys.tokens($0, reader: reader) }
        var values: [Value] = []
        let queries = tokens.map { alternatives in
            let marks = alternatives.map { token in
                values.append(.blob(token))
                return "$\(values.count)"
            }
            return "select stream from search_token where token in (\(marks.joined(separator: ", ")))"
        }
        values.append(.text(person.text))
        let sql = """
            select stream from (\(queries.joined(separator: " intersect "))) as found
            where not exists (
                select 1 from case_excluded e where e.stream = found.stream and e.person = $\(values.count))
            order by stream limit \(Self.pageSize)
            """
        let bound = values
        return try await ledger.driver.read { tx in
            try tx.rows(sql, bound).map { StreamID(stored: try $0.text(0)) }
        }
    }
}
