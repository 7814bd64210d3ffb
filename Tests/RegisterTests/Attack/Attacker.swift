@testable import Register

/// Knows k, the trees and the rule, and every report that was ever published; looks for the smallest and the
/// largest value that each hidden leaf can have.
///
/// Exact: it enumerates every way in which a closed branch can be shared by its children and asks the rule
/// itself which of them it would have closed. What lies below a child of a closed branch is never looked at by
/// the rule, so any share of it fits; `WholeTableAttacker` proves that on tables small enough to enumerate whole.
final class Attacker {
    let k: Int
    /// What closed branches with so many children and such a sum can hold: enumerated once.
    private var known: [[Int]: (least: [Int], most: [Int])] = [:]

    init(k: Int) {
        self.k = k
    }

    /// What a hidden leaf can be.
    typealias Bounds = [Leaf: ClosedRange<Int>]

    /// The bounds of every leaf that a table does not show by itself; nil where nothing fits at all.
    ///
    /// Nobody has to be still running, so what is carried along can be nothing; `JointAttackTests` adds what
    /// being late tells of it.
    func bounds(of table: Table, total: Int) -> Bounds? {
        guard !table.name.isAlwaysOpen else { return [:] }
        let shown = table.isHidden ? [Cell(table.name.tree.leaves, total)] : table.cells
        return bounds(table.name.tree, shown)
    }

    private func bounds(_ tree: Tree, _ shown: [Cell]) -> Bounds? {
        guard case .branch(let children) = tree else { return [:] }
        if let cell = shown.first(where: { $0.leaves == tree.leaves }), let count = cell.count {
            return closed(children, count)
        }
        var found: Bounds = [:]
        for child in children {
            guard let inside = bounds(child, shown) else { return nil }
            found.merge(inside) { first, _ in first }
        }
        // An open branch must be one that the rule opens.
        let weights = children.map { child in
            Weight(
                shown.filter { $0.leaves.allSatisfy(child.leaves.contains) }.compactMap(\.count).reduce(0, +))
        }
        return Protection.opens(weights, k) ? found : nil
    }

    private func closed(_ children: [Tree], _ count: Int) -> Bounds? {
        let (least, most) = extremes(children.count, count)
        guard least.allSatisfy({ $0 != .max }) else { return nil }
        var found: Bounds = [:]
        for (index, child) in children.enumerated() {
            let isLeaf = child.leaves.count == 1
            for leaf in child.leaves { found[leaf] = (isLeaf ? least[index] : 0)...most[index] }
        }
        return found
    }

    private func extremes(_ children: Int, _ count: Int) -> (least: [Int], most: [Int]) {
        if let extremes = known[[children, count]] { return extremes }
        var least = Array(repeating: Int.max, count: children)
        var most = Array(repeating: Int.min, count: children)
        for shares in Self.shares(of: count, among: children) {
            guard !Protection.opens(shares.map { Weight($0) }, k) else { continue }
            for (index, share) in shares.enumerated() {
                least[index] = min(least[index], share)
                most[index] = max(most[index], share)
            }
        }
        known[[children, count]] = (least, most)
        return (least, most)
    }

    /// Every way to share so many among so many.
    static func shares(of count: Int, among parts: Int) -> [[Int]] {
        guard parts > 1 else { return [[count]] }
        return (0...count).flatMap { first in
            shares(of: count - first, among: parts - 1).map { [first] + $0 }
        }
    }
}

/// Enumerates whole tables and publishes each one as the program would: the proof of the quick one.
struct WholeTableAttacker {
    let k: Int

    /// The bounds of each leaf, by what is published.
    func bounds(_ name: TableName, total: Int) -> [[Cell]: Attacker.Bounds] {
        let leaves = name.tree.leaves
        var found: [[Cell]: Attacker.Bounds] = [:]
        for counts in Attacker.shares(of: total, among: leaves.count) {
            let values = Dictionary(uniqueKeysWithValues: zip(leaves, counts))
            let table = Protection.table(name, k) { set in Weight(set.map { values[$0] ?? 0 }.reduce(0, +)) }
            let published = table.cells.map { Cell($0.leaves, $0.count) }
            var bounds = found[published] ?? [:]
            for (leaf, value) in values {
                let old = bounds[leaf] ?? value...value
                bounds[leaf] = min(old.lowerBound, value)...max(old.upperBound, value)
            }
            found[published] = bounds
        }
        return found
    }
}
