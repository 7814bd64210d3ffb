/// Subtracts a report from every earlier one: what comes out below k would name somebody (domain rule 4).
public enum Differencing {
    /// Why a report may not be released.
    public enum Problem: Hashable, Sendable {
        /// Periods are fixed: another report covers a part of this one.
        case overlaps(Span)
        /// The difference of these reports gives a cell of so few.
        case derivable(Derived)
        /// A correction shows other cells than before: the two together tell what each hides.
        case otherCells(TableName, Span)
        /// A correction has a total where there was none before, or the reverse.
        case otherTotal(Span)
    }

    /// A cell that nobody printed, and that anybody can compute.
    public struct Derived: Hashable, Sendable {
        /// The report from which is subtracted.
        public var whole: Span
        /// What is subtracted.
        public var parts: [Span]
        /// Nil for the total.
        public var table: TableName?
        /// The leaves of the cell; none for the total.
        public var leaves: [Leaf]
        /// What is left.
        public var count: Int
    }

    /// Everything that keeps this report inside; `changed` tells of an earlier one on the same period whose
    /// complaints lie between the two.
    public static func problems(
        of new: PeriodReport, against earlier: [PeriodReport],
        changed: (PeriodReport) -> ChangedRows? = { _ in nil }
    ) -> [Problem] {
        let overlaps = earlier.filter { $0.span != new.span && $0.span.overlaps(new.span) }
            .map { Problem.overlaps($0.span) }
        let corrections = earlier.filter { $0.span == new.span }.flatMap {
            correction(of: $0, to: new, changed($0))
        }
        let all = earlier.filter { $0.span != new.span } + [new]
        let derived = all.flatMap { whole in
            subsets(of: all.filter { whole.span.contains($0.span) && $0.span != whole.span })
                .filter { $0.contains(new) || whole == new }
                .flatMap { remainders(of: whole, without: $0, new.k) }
        }
        return overlaps + corrections + derived.map { .derivable($0) }
    }

    /// Reports whose periods share nothing: only those can be subtracted from one that holds them all.
    private static func subsets(of reports: [PeriodReport]) -> [[PeriodReport]] {
        reports.reduce(into: [[]]) { sets, report in
            sets += sets.filter { $0.allSatisfy { !$0.span.overlaps(report.span) } }.map { $0 + [report] }
        }.filter { !$0.isEmpty }
    }

    private static func remainders(
        of whole: PeriodReport, without parts: [PeriodReport], _ k: Int
    ) -> [Derived] {
        let isAll = parts.map(\.span.length).reduce(0, +) == whole.span.length
        let sums = whole.sums
        let candidates = Set(sums.keys).union(parts.flatMap(\.sums.keys))
        return candidates.sorted().compactMap { set in
            guard let all = whole.sum(of: set) else { return nil }
            var left = all
            for part in parts {
                guard let sum = part.sum(of: set) else { return nil }
                left -= sum
            }
            // Where nothing of the period is left the difference is a correction, and may be none.
            guard isAll ? (left != 0 && abs(left) < k) : left < k else { return nil }
            return Derived(
                whole: whole.span, parts: parts.map(\.span), table: set.table, leaves: set.leaves, count: left
            )
        }
    }

    private static func correction(
        of old: PeriodReport, to new: PeriodReport, _ changed: ChangedRows?
    ) -> [Problem] {
        guard (old.total == nil) == (new.total == nil) else { return [.otherTotal(old.span)] }
        var problems: [Problem] = []
        // What is open by decision shows other cells as soon as something was not kept: that is of us.
        for (before, after) in zip(old.tables, new.tables) where !before.name.isAlwaysOpen {
            let isSame =
                before.cells.map(\.leaves) == after.cells.map(\.leaves) && before.isHidden == after.isHidden
            if !isSame { problems.append(.otherCells(before.name, old.span)) }
        }
        for set in new.sums.keys.sorted() {
            guard let after = new.sums[set], let before = old.sums[set] else { continue }
            guard after != before else { continue }
            // Persons count, not complaints: nine of one person who went elsewhere are one.
            let isFew = changed.map { $0.weight(of: set, isMore: after > before).obstacle(new.k) != nil }
            guard abs(after - before) < new.k || isFew == true else { continue }
            problems.append(
                .derivable(
                    Derived(
                        whole: new.span, parts: [old.span], table: set.table, leaves: set.leaves,
                        count: after - before)))
        }
        return problems + endedForSure(old, new)
    }

    /// What runs is late, or a spreadsheet gave it no day, and how many those are is shown: the rest of the
    /// cell that it shares came and ended.
    private static func endedForSure(_ old: PeriodReport, _ new: PeriodReport) -> [Problem] {
        let shared = CellSet(table: .endings, leaves: [.otherEnding, .inProgress])
        guard let before = old.sums[shared], let after = new.sums[shared],
            let time = new[.time], !time.isHidden
        else { return [] }
        let running = time.cells.filter { $0.leaves != [.inTime] }.compactMap(\.count).reduce(0, +)
        let ended = after - before - running
        guard ended > 0, ended < new.k else { return [] }
        return [
            .derivable(
                Derived(
                    whole: new.span, parts: [old.span], table: .endings, leaves: [.otherEnding], count: ended)
            )
        ]
    }
}

/// A set of leaves of one table, or the total of all.
struct CellSet: Hashable, Comparable {
    var table: TableName?
    var leaves: [Leaf]

    static func < (left: Self, right: Self) -> Bool { left.order.lexicographicallyPrecedes(right.order) }

    private var order: [String] { [table?.rawValue ?? ""] + leaves.map(\.rawValue) }
}

extension PeriodReport {
    /// What is printed, in-time figures left out: they are open by decision.
    var sums: [CellSet: Int] {
        var sums: [CellSet: Int] = [:]
        if let total { sums[CellSet(table: nil, leaves: [])] = total }
        for table in tables where !table.name.isAlwaysOpen {
            for cell in table.cells {
                guard let count = cell.count else { continue }
                sums[CellSet(table: table.name, leaves: cell.leaves)] = count
            }
        }
        return sums
    }

    /// The count of a set of leaves, where the printed cells add up to exactly those.
    func sum(of set: CellSet) -> Int? {
        guard let name = set.table else { return total }
        guard let table = self[name], !table.isHidden else { return nil }
        let inside = table.cells.filter { $0.leaves.allSatisfy(set.leaves.contains) }
        guard inside.flatMap(\.leaves).count == set.leaves.count else { return nil }
        return inside.compactMap(\.count).reduce(0, +)
    }
}
