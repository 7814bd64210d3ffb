/// Small-cell protection: a branch opens only if everything in it may be shown (decision 0030).
///
/// Each table is a tree. It is read from the root; a branch whose children all have at least k complaints,
/// complainants and respondents is opened, any other is shown as one cell, which is its own total. If not
/// even the root opens, the table is not shown. Nothing else is looked at, so whoever knows the rule learns
/// of a closed branch only that one of its children is too small: each of them may be empty or hold it all.
public enum Protection {
    /// To the municipality.
    public static let municipality = 5
    /// For publication.
    public static let publication = 10
    /// For what is in both reports.
    public static let strictest = max(municipality, publication)

    /// The rule itself, for one branch.
    public static func opens(_ children: [Weight], _ k: Int) -> Bool {
        children.allSatisfy { $0.obstacle(k) == nil }
    }

    /// The cells of a tree as they may be shown, given the weight of any set of leaves.
    public static func cells(_ tree: Tree, _ k: Int, weighing: ([Leaf]) -> Weight) -> [Cell] {
        guard case .branch(let children) = tree else {
            return [Cell(tree.leaves, weighing(tree.leaves).complaints)]
        }
        let weights = children.map { weighing($0.deciding) }
        guard opens(weights, k) else {
            let reason = weights.compactMap { $0.obstacle(k) }.first
            return [Cell(tree.leaves, weighing(tree.leaves).complaints, reason)]
        }
        return children.flatMap { cells($0, k, weighing: weighing) }
    }

    /// A whole table: one cell for everything says something about everyone in it, so it is hidden.
    static func table(_ name: TableName, _ k: Int, weighing: ([Leaf]) -> Weight) -> Table {
        let leaves = name.tree.leaves
        if name.isAlwaysOpen {
            let counts = leaves.map { (leaf: $0, count: weighing([$0]).complaints) }
            // Nothing but what nobody kept: then there is nothing to show.
            let isKept = counts.contains { $0.leaf != .notKept && $0.count > 0 }
            let shown = counts.filter { $0.leaf != .notKept || $0.count > 0 }
            return Table(name, shown.map { Cell([$0.leaf], isKept ? $0.count : nil) })
        }
        let cells = cells(name.tree, k, weighing: weighing)
        guard cells.count > 1 else {
            return Table(name, leaves.map { Cell([$0], nil, cells.first?.reason) })
        }
        return Table(name, cells)
    }
}

/// One cell of a report: a single leaf, several that are shown together, or one that is not shown.
public struct Cell: Hashable, Sendable, Codable {
    /// What it holds; more than one where they are shown together.
    public var leaves: [Leaf]
    /// Nil where it is hidden.
    public var count: Int?
    /// Why it is not shown alone.
    public var reason: Reason?

    /// What happened to a cell, for who looks a report through.
    public enum Flag: Hashable, Sendable { case kept, merged, hidden }

    init(_ leaves: [Leaf], _ count: Int?, _ reason: Reason? = nil) {
        (self.leaves, self.count, self.reason) = (leaves, count, reason)
    }

    /// Kept as it is, shown with others, or not shown.
    public var flag: Flag { count == nil ? .hidden : leaves.count > 1 ? .merged : .kept }
}

/// A table of a report.
public struct Table: Hashable, Sendable, Codable {
    /// Which of the five.
    public var name: TableName
    /// In the order of the list, never by size: order would tell something.
    public var cells: [Cell]

    init(_ name: TableName, _ cells: [Cell]) {
        (self.name, self.cells) = (name, cells)
    }

    /// Whether nothing of it is shown.
    public var isHidden: Bool { cells.allSatisfy { $0.count == nil } }
}
