import Ledger
import Register

/// What a report on a span counts, as it stands in one moment.
struct CountedSpan: Sendable {
    private let span: Span
    private let entries: [String: [RegisterEntry]]
    private let tags: [String: [(side: String, tag: String)]]

    init(_ span: Span, in tx: any Transaction) throws {
        self.span = span
        entries = Dictionary(
            uniqueKeysWithValues: try span.years.map { ("\($0)", try Ledger.registerEntries($0, in: tx)) })
        tags = try Self.tags(of: span, in: tx)
    }

    /// How far the register of each year was: whoever comes back later sees whether anything changed.
    var versions: [String: Version] { entries.mapValues(\.count) }

    /// The rows that count, with the pseudonyms that are still there.
    var rows: [Counted] { rows(at: versions) }

    /// The rows as they counted when the register of each year was so far.
    func rows(at versions: [String: Version]) -> [Counted] {
        entries.sorted { $0.key < $1.key }.flatMap { year, entries in
            RegisterLine.fold(Array(entries.prefix(versions[year] ?? 0))).filter {
                $0.voided == nil && span.contains($0.row.period)
            }
        }.map { line in
            let own = tags[line.row.id] ?? []
            return Counted(
                line.row, complainant: own.first { $0.side == "complainant" }?.tag,
                respondents: Set(own.filter { $0.side == "respondent" }.map(\.tag)))
        }
    }

    /// What lies between an approved report on the same span and this.
    func changed(since frozen: FrozenReport) -> ChangedRows {
        ChangedRows(from: rows(at: frozen.versions), to: rows)
    }

    private static func tags(
        of span: Span, in tx: any Transaction
    ) throws -> [String: [(side: String, tag: String)]] {
        var tags: [String: [(side: String, tag: String)]] = [:]
        for block in Set(span.years.map { Span.block(of: $0).lowerBound }) {
            let rows = try tx.rows(
                "select entry, side, tag from register_person where block = $1 order by entry, side, tag",
                [.integer(block)])
            for row in rows {
                tags[try row.text(0), default: []].append((try row.text(1), try row.text(2)))
            }
        }
        return tags
    }
}
