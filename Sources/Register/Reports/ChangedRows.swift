/// The complaints between a report and its correction: what came into a set of cells, and what left it.
public final class ChangedRows {
    private let rows: [Counted]
    /// The places of the rows of each of the two.
    private let before: Range<Int>
    private let after: Range<Int>
    private let census: Census

    /// The rows of a report as it was approved, and as they are now.
    public init(from before: [Counted], to after: [Counted]) {
        rows = before + after
        (self.before, self.after) = (0..<before.count, before.count..<(before.count + after.count))
        census = Census(rows)
    }

    /// Who stands behind what came, or behind what left.
    func weight(of set: CellSet, isMore: Bool) -> Weight {
        let (there, gone) = isMore ? (after, before) : (before, after)
        let others = Set(gone.filter { isIn(set, rows[$0].row) }.map { rows[$0].row.id })
        return census.weight(
            of: there.filter { isIn(set, rows[$0].row) && !others.contains(rows[$0].row.id) })
    }

    private func isIn(_ set: CellSet, _ row: RegisterRow) -> Bool {
        set.table.map { set.leaves.contains(row.leaf(in: $0)) } ?? true
    }
}
