@testable import Register

/// One table as it went out, seen by somebody who knows its tree.
struct Sight: Equatable {
    let name: TableName
    let k: Int
    /// Whether it tells of the second state of the register.
    let isAfter: Bool
    private let cells: [Set]

    /// A printed cell: its leaves as bits, without what runs.
    private struct Set: Equatable {
        let mask: Int
        let count: Int
        let holdsRunning: Bool
    }

    init(_ table: Table, total: Int, k: Int, isAfter: Bool = false) {
        (name, self.k, self.isAfter) = (table.name, k, isAfter)
        let shown = table.isHidden ? [Cell(table.name.tree.leaves, total)] : table.cells
        cells = shown.map { cell in
            Set(
                mask: Node.mask(of: cell.leaves, in: table.name), count: cell.count ?? 0,
                holdsRunning: cell.leaves.contains(.inProgress))
        }
    }

    private func count(of cell: Set, _ running: Attacker.Pair) -> Int {
        cell.holdsRunning ? cell.count - (isAfter ? running.after : running.before) : cell.count
    }

    /// What it prints for exactly these leaves.
    func count(of node: Node, _ running: Attacker.Pair) -> Int? {
        for cell in cells where cell.mask == node.mask { return count(of: cell, running) }
        return nil
    }

    /// Whether it shows these leaves with others only: the rule did not look at them.
    func closedAbove(_ node: Node) -> Bool {
        for cell in cells where cell.mask != node.mask && cell.mask & node.mask == node.mask { return true }
        return false
    }

    func sum(inside node: Node, _ running: Attacker.Pair) -> Int {
        var sum = 0
        for cell in cells where cell.mask & ~node.mask == 0 { sum += count(of: cell, running) }
        return sum
    }

    func total(_ running: Attacker.Pair) -> Int {
        var sum = 0
        for cell in cells { sum += count(of: cell, running) }
        return sum
    }
}

/// A tree whose sets of leaves are bits, without what is only carried along.
indirect enum Node {
    case leaf(Int, Leaf)
    case branch(Int, Node, Node)

    init(_ name: TableName) { self.init(name.tree, in: name) }

    private init(_ tree: Tree, in name: TableName) {
        switch tree {
        case .leaf(let leaf), .carrying(let leaf, _): self = .leaf(Self.mask(of: [leaf], in: name), leaf)
        case .branch(let children):
            precondition(children.count == 2, "internal error: the attacker shares between two")
            self = .branch(
                Self.mask(of: tree.leaves, in: name), Node(children[0], in: name),
                Node(children[1], in: name))
        }
    }

    static func mask(of leaves: [Leaf], in name: TableName) -> Int {
        let all = name.tree.leaves
        return leaves.reduce(0) { mask, leaf in
            leaf == .inProgress ? mask : mask | 1 << (all.firstIndex(of: leaf) ?? 0)
        }
    }

    var mask: Int {
        switch self {
        case .leaf(let mask, _), .branch(let mask, _, _): mask
        }
    }

    /// Its leaves, when nothing is known but what it holds: each can be nothing, and all of it.
    func spreads(_ sum: Attacker.Pair) -> [Leaf: Spread] { spreads(Spread(sum)) }

    func spreads(_ whole: Spread) -> [Leaf: Spread] {
        switch self {
        case .leaf(_, let leaf): [leaf: whole]
        case .branch(_, let left, let right):
            left.spreads(whole.fromNothing).merging(right.spreads(whole.fromNothing)) { first, _ in first }
        }
    }
}

/// What a leaf can be in both states, and what can have come in between.
struct Spread: Hashable {
    var before: ClosedRange<Int>
    var after: ClosedRange<Int>
    var between: ClosedRange<Int>

    init(_ pair: Attacker.Pair) {
        before = pair.before...pair.before
        after = pair.after...pair.after
        between = (pair.after - pair.before)...(pair.after - pair.before)
    }

    func joined(_ other: Self) -> Self {
        var both = self
        both.before = Self.joined(before, other.before)
        both.after = Self.joined(after, other.after)
        both.between = Self.joined(between, other.between)
        return both
    }

    var fromNothing: Self {
        var wide = self
        wide.before = 0...before.upperBound
        wide.after = 0...after.upperBound
        wide.between = min(0, between.lowerBound)...max(0, between.upperBound)
        return wide
    }

    private static func joined(_ left: ClosedRange<Int>, _ right: ClosedRange<Int>) -> ClosedRange<Int> {
        min(left.lowerBound, right.lowerBound)...max(left.upperBound, right.upperBound)
    }
}
