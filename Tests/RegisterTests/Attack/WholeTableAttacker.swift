@testable import Register

/// Enumerates both states of whole tables and publishes each as the program would: the proof of the quick one.
struct WholeTableAttacker {
    let k: Int
    let relation: Attacker.Relation

    /// What went out about both states.
    struct Published: Hashable {
        let before: [Cell]
        let after: [Cell]
    }

    /// The bounds of each leaf, by what is published.
    func bounds(_ name: TableName, total: Int, more: Int = 0) -> [Published: [Leaf: Spread]] {
        let leaves = name.tree.leaves
        var found: [Published: [Leaf: Spread]] = [:]
        for before in Self.shares(of: total, among: leaves.count) {
            for after in states(after: before, more: more) {
                let published = Published(
                    before: publish(name, before, leaves), after: publish(name, after, leaves))
                let exact = zip(leaves, zip(before, after)).map { leaf, pair in
                    (leaf, Spread(Attacker.Pair(before: pair.0, after: pair.1)))
                }
                found[published, default: [:]].merge(exact) { $0.joined($1) }
            }
        }
        return found
    }

    private func publish(_ name: TableName, _ counts: [Int], _ leaves: [Leaf]) -> [Cell] {
        let values = Dictionary(uniqueKeysWithValues: zip(leaves, counts))
        let table = Protection.table(name, k) { set in Weight(set.map { values[$0] ?? 0 }.reduce(0, +)) }
        return table.cells.map { Cell($0.leaves, $0.count) }
    }

    private func states(after before: [Int], more: Int) -> [[Int]] {
        switch relation {
        case .same: [before]
        case .grew: Self.shares(of: more, among: before.count).map { zip(before, $0).map(+) }
        case .oneMoved:
            before.indices.flatMap { from in
                before.indices.map { to in
                    var moved = before
                    guard moved[from] > 0 else { return before }
                    moved[from] -= 1
                    moved[to] += 1
                    return moved
                }
            }
        }
    }

    /// Every way to share so many among so many.
    static func shares(of count: Int, among parts: Int) -> [[Int]] {
        guard parts > 1 else { return [[count]] }
        return (0...count).flatMap { first in
            shares(of: count - first, among: parts - 1).map { [first] + $0 }
        }
    }
}
