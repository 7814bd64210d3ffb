@testable import Register

/// Somebody who keeps everything that reached them: the municipality both forms, everybody else the public one.
final class Reader {
    let k: Int
    private let forms: [Int]
    private var attackers: [Attacker.Relation: Attacker] = [:]

    static let municipality = [Protection.municipality, Protection.publication]

    init(_ forms: [Int]) {
        self.forms = forms
        k = forms.min() ?? 0
    }

    /// What this reader can tell of a period, and should not.
    func exposed(by year: Releases.Year) -> [String] {
        TableName.allCases.flatMap { name in
            exposed(name, before: mine(year.before), after: mine(year.after), year.relation)
        }
    }

    private func mine(_ reports: [PeriodReport]) -> [PeriodReport] {
        reports.filter { forms.contains($0.k) && $0.total != nil }
    }

    func exposed(
        _ name: TableName, before: [PeriodReport], after: [PeriodReport], _ relation: Attacker.Relation
    ) -> [String] {
        guard !name.isAlwaysOpen, !before.isEmpty else { return [] }
        let attacker = attacker(after.isEmpty ? .same : relation)
        let sights = sights(of: name, before, isAfter: false) + sights(of: name, after, isAfter: true)
        let late = Attacker.Pair(before: Self.late(before), after: Self.late(after.isEmpty ? before : after))
        guard let bounds = attacker.bounds(sights, late: late) else { return ["\(name): nothing fits"] }
        let (first, second) = (alone(name, before), alone(name, after))
        return bounds.filter { leaf, spread in
            // What runs cannot be more than what is late: that is of us, and open by decision 0030.
            leaf != .inProgress
                && (!(first.contains(leaf) || isHidden(spread.before))
                    || !(after.isEmpty || second.contains(leaf) || isHidden(spread.after))
                    || !(relation != .grew || mayBeNone(spread.between)))
        }.map { "\(name): \($0) \($1.before) \($1.after) \($1.between)" }
    }

    /// It may be nothing and as much as may be shown; or all that it can be may be shown.
    private func isHidden(_ range: ClosedRange<Int>) -> Bool {
        range.lowerBound == 0 && range.upperBound >= k || range.lowerBound >= k
    }

    /// Of what came in between, nobody must be sure that there was something; or so much that it may be shown.
    private func mayBeNone(_ range: ClosedRange<Int>) -> Bool {
        range.lowerBound == 0 || range.lowerBound >= k
    }

    private func attacker(_ relation: Attacker.Relation) -> Attacker {
        if let attacker = attackers[relation] { return attacker }
        let attacker = Attacker(relation, ks: forms)
        attackers[relation] = attacker
        return attacker
    }

    private func sights(of name: TableName, _ reports: [PeriodReport], isAfter: Bool) -> [Sight] {
        reports.compactMap { report in
            guard let total = report.total, let table = report[name] else { return nil }
            return Sight(table, total: total, k: report.k, isAfter: isAfter)
        }
    }

    private func alone(_ name: TableName, _ reports: [PeriodReport]) -> Set<Leaf> {
        Set(
            reports.compactMap { $0[name] }.flatMap(\.cells)
                .filter { $0.count != nil && $0.leaves.count == 1 }.flatMap(\.leaves))
    }

    /// What is late or has no day: among those is all that runs, and all of which nobody knows how it ended.
    private static func late(_ reports: [PeriodReport]) -> Int {
        guard let report = reports.first, let time = report[.time] else { return 0 }
        guard !time.isHidden else { return report.total ?? 0 }
        return time.cells.filter { $0.leaves != [.inTime] }.compactMap(\.count).reduce(0, +)
    }
}
