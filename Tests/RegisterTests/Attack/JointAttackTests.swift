import Testing

@testable import Register

/// Enumerates whole tables where two of them share something, and where persons count as well.
@Suite("Art. 9 – wie alle verslagen naast elkaar legt")
struct JointAttackTests {
    /// Leaves of which too much is known, though they are not printed by themselves.
    ///
    /// Either a leaf may be nothing and as much as may be shown, or all that it can be may be shown. What runs is
    /// bounded by what is late: that is of us.
    private func exposed(_ bounds: [Leaf: ClosedRange<Int>], alone: Set<Leaf>, k: Int) -> [Leaf] {
        bounds.filter { leaf, range in
            let isHidden = range.lowerBound == 0 && range.upperBound >= k
            return leaf != .inProgress && !alone.contains(leaf) && !isHidden && range.lowerBound < k
        }.map(\.key)
    }

    private func alone(in table: Table) -> Set<Leaf> {
        Set(table.cells.filter { $0.count != nil && $0.leaves.count == 1 }.flatMap(\.leaves))
    }

    private func published(_ table: Table) -> [Cell] { table.cells.map { Cell($0.leaves, $0.count) } }

    private func table(_ name: TableName, _ counts: [Leaf: Int], _ k: Int) -> Table {
        Protection.table(name, k) { set in Weight(set.map { counts[$0] ?? 0 }.reduce(0, +)) }
    }

    /// What runs is late, and how many are late is printed: the two tables are one to an attacker, and so are
    /// the report to the municipality and the one for publication.
    @Test(arguments: 4...8) func `endings beside being late, for k and for twice k`(_ total: Int) {
        struct Seen: Hashable { let late: Int, near: [Cell], far: [Cell] }
        let (k, leaves) = (2, TableName.endings.tree.leaves)
        var found: [Seen: [Leaf: ClosedRange<Int>]] = [:]
        var shown: [Seen: Set<Leaf>] = [:]
        for shares in WholeTableAttacker.shares(of: total, among: leaves.count) {
            let counts = Dictionary(uniqueKeysWithValues: zip(leaves, shares))
            let (near, far) = (table(.endings, counts, k), table(.endings, counts, 2 * k))
            let runs = counts[.inProgress] ?? 0
            for late in runs...min(total, runs + 2) {
                let seen = Seen(late: late, near: published(near), far: published(far))
                shown[seen] = alone(in: near)
                for (leaf, value) in counts {
                    let old = found[seen, default: [:]][leaf] ?? value...value
                    found[seen, default: [:]][leaf] =
                        min(old.lowerBound, value)...max(old.upperBound, value)
                }
            }
        }
        for (seen, bounds) in found {
            #expect(exposed(bounds, alone: shown[seen] ?? [], k: k) == [], "\(seen)")
        }
    }

    /// Six ended otherwise and one runs, and one is late: in a tree with a leaf for what runs, the last branch
    /// was closed at seven, and being late told of it that one of the two was at most one.
    @Test func `the counterexample of a tree with a leaf for what runs`() {
        let counts: [Leaf: Int] = [
            .upheld: 6, .notUpheld: 3, .noFinding: 3, .solved: 6, .withdrawn: 6, .notTakenUp: 6,
            .otherEnding: 6, .inProgress: 1,
        ]
        let cells = table(.endings, counts, 5).cells
        #expect(cells.last?.leaves == [.otherEnding, .inProgress] && cells.last?.count == 7)
        #expect(cells.last?.reason == nil, "opened because six may be shown, not because seven may")
        let few = counts.merging([.otherEnding: 4, .inProgress: 3]) { $1 }
        #expect(table(.endings, few, 5).cells.last?.leaves == [.notTakenUp, .otherEnding, .inProgress])
    }

    /// Each complaint is by one of three persons: whoever knows that persons are counted learns no more.
    @Test(arguments: [4, 5]) func `persons who complain more than once open nothing`(_ total: Int) {
        let (k, leaves) = (2, TableName.measures.tree.leaves)
        var found: [[Cell]: [Leaf: ClosedRange<Int>]] = [:]
        let kinds = leaves.flatMap { leaf in (0..<3).map { (leaf, $0) } }
        for shares in WholeTableAttacker.shares(of: total, among: kinds.count) {
            var (counts, persons) = ([Leaf: Int](), [Leaf: Set<Int>]())
            for ((leaf, person), share) in zip(kinds, shares) where share > 0 {
                counts[leaf, default: 0] += share
                persons[leaf, default: []].insert(person)
            }
            let all = persons.values.reduce(into: Set<Int>()) { $0.formUnion($1) }
            guard all.count >= k else { continue }
            let cells = published(
                Protection.table(.measures, k) { set in
                    let count = set.map { counts[$0] ?? 0 }.reduce(0, +)
                    let people = set.reduce(into: Set<Int>()) { $0.formUnion(persons[$1] ?? []) }
                    return Weight(complaints: count, complainants: people.count, respondents: count)
                })
            for leaf in leaves {
                let value = counts[leaf] ?? 0
                let old = found[cells, default: [:]][leaf] ?? value...value
                found[cells, default: [:]][leaf] = min(old.lowerBound, value)...max(old.upperBound, value)
            }
        }
        for (cells, bounds) in found {
            let shown = Set(cells.filter { $0.flag == .kept }.flatMap(\.leaves))
            #expect(exposed(bounds, alone: shown, k: k) == [], "\(cells)")
        }
    }
}
