/// What the organisation sees of itself: whole counts, not protected, and therefore never passed on.
public struct Insight: Sendable {
    /// How many were filed, by half-year, oldest first.
    public let inflow: [(period: Period, count: Int)]
    /// By subject, the most frequent first; a complaint about two things counts for both.
    public let subjects: [(subject: Subject, count: Int)]
    /// Complaints of which nobody wrote down yet what they are about.
    public let unsorted: Int
    /// Answers by the week in which they were out; the last one holds what was late by its own version.
    public let weeks: [Int]
    /// How they ended; nil stands for what still runs.
    public let endings: [(ending: Ending?, count: Int)]
    /// Lines of a spreadsheet that do not say how it ended.
    public let unknownEndings: Int
    /// Terms of respondents that are over, and those that were met.
    public let reactions: RegisterRow.Share
    /// Measures that were taken, and those that are done.
    public let measures: RegisterRow.Share
    /// First contacts within the promise of their own version, later, not yet, and not known.
    public let contacts: (soon: Int, later: Int, none: Int, unknown: Int)
    /// How many rows there are.
    public let total: Int
    /// Answers in time, of those that are out.
    public let inTime: RegisterRow.Share

    /// Weeks before the line: those of the longest version among the rows.
    public var weeksInTime: Int { weeks.count - 1 }

    /// Everything that the rows of a period tell.
    public init(_ rows: [RegisterRow]) {
        total = rows.count
        inflow = Dictionary(grouping: rows, by: \.period).map { (period: $0.key, count: $0.value.count) }
            .sorted { $0.period < $1.period }
        unsorted = rows.count { $0.subjects.isEmpty }
        let named = rows.flatMap { Set($0.subjects) }
        subjects = Subject.allCases.map { subject in (subject: subject, count: named.count { $0 == subject })
        }
        .filter { $0.count > 0 }.sorted { $0.count > $1.count }
        let last = rows.map(\.weeksToFinish).max() ?? RegisterRow.usualFinish / 7
        var weeks = Array(repeating: 0, count: last + 1)
        for row in rows {
            guard let days = row.daysToEnding else { continue }
            weeks[row.isInTime ? max(0, days - 1) / 7 : last] += 1
        }
        self.weeks = weeks
        let isUnknown = { (row: RegisterRow) in row.isOfBefore && row.ending == nil }
        unknownEndings = rows.count(where: isUnknown)
        endings = (Ending.allCases.map(Optional.some) + [nil]).map { ending in
            (ending: ending, count: rows.count { $0.ending == ending && !isUnknown($0) })
        }.filter { $0.count > 0 }
        reactions = Self.sum(rows.compactMap(\.reactions))
        measures = Self.sum(rows.compactMap(\.carriedOut))
        let kept = rows.compactMap(\.isContactInTime)
        let soon = kept.count { $0 }
        // A spreadsheet of before says on which day, and not how many of those days were working days.
        let unknown = rows.count {
            $0.isContactInTime == nil && ($0.daysToFirstContact != nil || $0.isOfBefore)
        }
        contacts = (soon, kept.count - soon, rows.count - kept.count - unknown, unknown)
        let ended = rows.filter { $0.daysToEnding != nil }
        inTime = RegisterRow.Share(ended.count(where: \.isInTime), of: ended.count)
    }

    private static func sum(_ shares: [RegisterRow.Share]) -> RegisterRow.Share {
        RegisterRow.Share(shares.map(\.did).reduce(0, +), of: shares.map(\.of).reduce(0, +))
    }
}
