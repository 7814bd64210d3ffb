@testable import Register

/// Knows k, the trees and the rule, and everything that was ever published on a period; looks for the smallest
/// and the largest value that each leaf can have.
///
/// Two states of the register are unknown: of the first report, and of what came after it (a correction, or a
/// longer period). Exact: at each closed branch every way to share both states between its children is
/// enumerated, and the rule itself is asked which of them it would have closed. What lies below is never looked
/// at by the rule, so any share of it fits; `WholeTableAttacker` proves that on tables that can be enumerated whole.
final class Attacker {
    /// What is known of a cell in both states.
    struct Pair: Hashable {
        var before: Int
        var after: Int

        static func - (left: Self, right: Self) -> Self {
            Self(before: left.before - right.before, after: left.after - right.after)
        }
    }

    /// What the attacker knows of how the second state came out of the first.
    enum Relation: Hashable {
        /// There was no second report.
        case same
        /// Complaints were added, or a longer period holds the shorter one; none went.
        case grew
        /// At most one complaint stands in another cell.
        case oneMoved

        func after(_ before: Int, growth: Int) -> ClosedRange<Int> {
            switch self {
            case .same: before...before
            case .grew: before...(before + max(0, growth))
            case .oneMoved: max(0, before - 1)...(before + 1)
            }
        }

        func allows(_ pair: Pair) -> Bool {
            guard pair.before >= 0, pair.after >= 0 else { return false }
            return switch self {
            case .same: pair.after == pair.before
            case .grew: pair.after >= pair.before
            case .oneMoved: abs(pair.after - pair.before) <= 1
            }
        }
    }

    let relation: Relation
    private let rules: [Int: KnownRule]
    private var trees: [TableName: Node] = [:]
    /// Whether everybody is taken for somebody else; only then does a closed branch tell of numbers.
    private var believes = true
    /// What the two children of a closed branch can hold, by its sum and by who closed it: enumerated once.
    private var known: [[Int]: (Spread, Spread)] = [:]

    /// For totals up to the largest one.
    init(_ relation: Relation, ks: [Int], largest: Int = 90) {
        self.relation = relation
        rules = Dictionary(uniqueKeysWithValues: ks.map { ($0, KnownRule(k: $0, largest: largest)) })
    }

    /// What each leaf can be, given all of these; nil where nothing fits.
    ///
    /// The attacker takes everybody for somebody else until the numbers refute it: a branch with many complaints
    /// is closed as well when few people stand behind them, and whoever has to reckon with that knows less.
    func bounds(_ sights: [Sight], late: Pair) -> [Leaf: Spread]? {
        believes = true
        if let found = fitting(sights, late) { return found }
        believes = false
        return fitting(sights, late)
    }

    /// Whether the last table could only be explained by people who complained more than once.
    var wasRefuted: Bool { !believes }

    /// What runs is late, and how many are late is printed: each number of running ones that fits is tried.
    private func fitting(_ sights: [Sight], _ late: Pair) -> [Leaf: Spread]? {
        guard let name = sights.first?.name, let total = total(of: sights, running: .none) else { return [:] }
        let tree = tree(name)
        guard name.tree.leaves.contains(.inProgress) else { return search(tree, total, sights, .none) }
        var found: [Leaf: Spread]?
        for before in 0...min(late.before, total.before) {
            for after in relation.after(before, growth: total.after - total.before)
            where after <= min(late.after, total.after) {
                let running = Pair(before: before, after: after)
                guard let rest = self.total(of: sights, running: running), relation.allows(rest),
                    var bounds = search(tree, rest, sights, running)
                else { continue }
                bounds[.inProgress] = Spread(running)
                found = found?.merging(bounds) { $0.joined($1) } ?? bounds
            }
        }
        return found
    }

    private func tree(_ name: TableName) -> Node {
        if let tree = trees[name] { return tree }
        let tree = Node(name)
        trees[name] = tree
        return tree
    }

    private func total(of sights: [Sight], running: Pair) -> Pair? {
        guard let before = sights.first(where: { !$0.isAfter })?.total(running) else { return nil }
        return Pair(before: before, after: sights.first(where: \.isAfter)?.total(running) ?? before)
    }

    private func search(_ node: Node, _ sum: Pair, _ sights: [Sight], _ running: Pair) -> [Leaf: Spread]? {
        let looking = sights.filter { !$0.closedAbove(node) }
        for sight in looking {
            guard let count = sight.count(of: node, running) else { continue }
            guard count == sum[sight] else { return nil }
        }
        guard case .branch(_, let left, let right) = node, !looking.isEmpty else { return node.spreads(sum) }
        let open = looking.filter { $0.count(of: node, running) == nil }
        if open.isEmpty {
            guard let (first, second) = shares(of: sum, closedFor: looking) else { return nil }
            return left.spreads(first).merging(right.spreads(second)) { first, _ in first }
        }
        var found: [Leaf: Spread]?
        for first in splits(of: sum, left, open, running) where fits(first, sum, open, looking) {
            guard let inLeft = search(left, first, looking, running),
                let inRight = search(right, sum - first, looking, running)
            else { continue }
            let both = inLeft.merging(inRight) { first, _ in first }
            found = found?.merging(both) { $0.joined($1) } ?? both
        }
        return found
    }

    /// Who prints both children leaves no choice.
    private func splits(of sum: Pair, _ left: Node, _ open: [Sight], _ running: Pair) -> [Pair] {
        let before = open.first { !$0.isAfter }?.sum(inside: left, running)
        let after = open.first(where: \.isAfter)?.sum(inside: left, running)
        return (before.map { $0...$0 } ?? 0...sum.before).flatMap { first in
            (after.map { $0...$0 } ?? relation.after(first, growth: sum.after - sum.before)).map {
                Pair(before: first, after: $0)
            }
        }
    }

    private func fits(_ first: Pair, _ sum: Pair, _ open: [Sight], _ looking: [Sight]) -> Bool {
        let second = sum - first
        guard relation.allows(first), relation.allows(second) else { return false }
        return looking.allSatisfy { sight in
            let opens = rules[sight.k]?.opens(first[sight], second[sight]) == true
            return open.contains { $0 == sight } ? opens : !(opens && believes)
        }
    }

    private func shares(of sum: Pair, closedFor sights: [Sight]) -> (Spread, Spread)? {
        let key = [sum.before, sum.after, believes ? 1 : 0] + sights.map { $0.isAfter ? -$0.k : $0.k }
        if let known = known[key] { return known }
        var found: (Spread, Spread)?
        for before in 0...sum.before {
            for after in relation.after(before, growth: sum.after - sum.before) {
                let first = Pair(before: before, after: after)
                guard fits(first, sum, [], sights) else { continue }
                let both = (Spread(first), Spread(sum - first))
                found = found.map { ($0.0.joined(both.0), $0.1.joined(both.1)) } ?? both
            }
        }
        known[key] = found
        return found
    }
}

extension Attacker.Pair {
    static let none = Self(before: 0, after: 0)

    subscript(_ sight: Sight) -> Int { sight.isAfter ? after : before }
}

/// The rule of the program, asked once for every two numbers.
struct KnownRule {
    private let largest: Int
    private let answers: [Bool]

    init(k: Int, largest: Int) {
        self.largest = largest
        answers = (0...largest).flatMap { left in
            (0...largest).map { Protection.opens([Weight(left), Weight($0)], k) }
        }
    }

    func opens(_ left: Int, _ right: Int) -> Bool { answers[left * (largest + 1) + right] }
}
