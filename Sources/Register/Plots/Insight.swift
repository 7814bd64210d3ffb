/// What the organisation sees of itself: whole counts, not protected, and therefore never passed on.
public struct Insight: Sendable {
    /// How many were filed, by half-year, oldest first.
    public let inflow: [(period: Period, count: Int)]
    /// By subject, the most frequent first; a complaint about two things counts for both.
    public let subjects: [(subject: Subject, count: Int)]
    /// Answers by the week in which they were out; the last one holds everything after.
    public let weeks: [Int]
    /// How they ended; nil stands for what still runs.
    public let endings: [(ending: Ending?, count: Int)]
    /// Terms of respondents that are over, and those that were met.
    public let reactions: RegisterRow.Share
    /// Measures that were taken, and those that are done.
    public let measures: RegisterRow.Share
    /// First contacts within the promise, later, and not yet.
    public let contacts: (soon: Int, later: Int, none: Int)
    /// How many rows there are.
    public let total: Int
    /// Answers in time, of those that are out.
    public let inTime: RegisterRow.Share

    /// Weeks before the line.
    public static let weeksInTime = 6
    /// Days in which somebody should have spoken to the complainant.
    private static let daysOfContact = 3

    /// Everything that the rows of a period tell.
    public init(_ rows: [RegisterRow]) {
        total = rows.count
        inflow = Dictionary(grouping: rows, by: \.period).map { (period: $0.key, count: $0.value.count) }
            .sorted { $0.period < $1.period }
        let named = rows.flatMap { Set($0.subjects) }
        subjects = Subject.allCases.map { subject in (subject: subject, count: named.count { $0 == subject })
        }
        .filter { $0.count > 0 }.sorted { $0.count > $1.count }
        var weeks = Array(repeating: 0, count: Self.weeksInTime + 1)
        for days in rows.compactMap(\.daysToEnding) {
            weeks[min(Self.weeksInTime, max(0, days - 1) / 7)] += 1
        }
        self.weeks = weeks
        endings = (Ending.allCases.map(Optional.some) + [nil]).map { ending in
            (ending: ending, count: rows.count { $0.ending == ending })
        }.filter { $0.count > 0 }
        reactions = Self.sum(rows.compactMap(\.reactions))
        measures = Self.sum(rows.compactMap(\.carriedOut))
        let contacted = rows.compactMap(\.daysToFirstContact)
        let soon = contacted.count { $0 <= Self.daysOfContact }
        contacts = (soon, contacted.count - soon, rows.count - contacted.count)
        let ended = rows.filter { $0.daysToEnding != nil }
        inTime = RegisterRow.Share(ended.count(where: \.isInTime), of: ended.count)
    }

    private static func sum(_ shares: [RegisterRow.Share]) -> RegisterRow.Share {
        RegisterRow.Share(shares.map(\.did).reduce(0, +), of: shares.map(\.of).reduce(0, +))
    }
}
