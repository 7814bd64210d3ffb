import Testing

@testable import Register

/// What these would catch: a rule that hides only the small cell, or closes a branch by its sum; a correction let
/// out whose printed cells differ by less than k (`Differencing.correction` without its test of size), or that
/// shows other cells (without `.otherCells`); a half year or a longer period beside a year (without `.overlaps`).
@Suite("Art. 9 – wie alle verslagen aanvalt")
struct AttackTests {
    private static let parts = 8
    private static let each = 10_000 / parts

    /// All that went out on a period is attacked together: both forms, and the correction in both forms.
    ///
    /// Enumerated are, table by table, every number of running complaints that fits what is late, and every way
    /// to share the first state of the register and the second between the children of a closed branch, as far
    /// as the second can follow from the first. Exact for all ten thousand, also for sixty complaints and twenty
    /// more; numbers of persons are not enumerated: everybody counts as somebody else, which tells the most.
    @Test(arguments: 0..<parts)
    func `of ten thousand small neighbourhoods nothing that ever went out gives a hidden cell away`(
        _ part: Int
    ) {
        let readers = [Reader(Reader.municipality), Reader([Protection.publication])]
        var (shown, grown, moved) = (0, 0, 0)
        for seed in (part * Self.each + 1)...((part + 1) * Self.each) {
            let out = Releases(seed: seed)
            let found = out.years.flatMap { year in readers.flatMap { $0.exposed(by: year) } }
            #expect(found == [] && out.mistakes == [], "seed \(seed)")
            shown += out.years.flatMap(\.before).filter { $0.k == Protection.municipality }
                .flatMap(\.tables).flatMap(\.cells).count { $0.count != nil }
            grown += out.years.count { $0.relation == .grew }
            moved += out.years.count { $0.relation == .oneMoved }
        }
        // Hiding everything, or letting no correction out, would be safe too, and useless.
        #expect(shown > 6 * Self.each, "shown \(shown)")
        #expect(grown > Self.each / 12 && moved > Self.each / 12, "corrections: \(grown), \(moved)")
    }

    @Test(arguments: [
        (TableName.subjects, 15), (.measures, 15), (.channels, 9), (.endings, 7),
    ])
    func `the quick attacker finds what enumerating whole tables finds`(_ name: TableName, _ most: Int) {
        // Many leaves make many tables: with a small k the same things happen at small totals.
        for total in 5...most {
            let k = name == .endings ? 2 + total % 2 : total.isMultiple(of: 2) ? 5 : 3
            compare(name, .same, total, more: 0, k: k)
        }
    }

    @Test(arguments: [
        (TableName.subjects, Attacker.Relation.grew, 6, 3), (.measures, .grew, 9, 4),
        (.channels, .grew, 5, 2),
        (.endings, .grew, 5, 2), (.subjects, .oneMoved, 7, 0), (.measures, .oneMoved, 10, 0),
    ])
    func `two states at once are enumerated as whole tables would be`(
        _ name: TableName, _ relation: Attacker.Relation, _ total: Int, _ more: Int
    ) {
        compare(name, relation, total, more: more, k: 2)
    }

    private func compare(
        _ name: TableName, _ relation: Attacker.Relation, _ total: Int, more: Int, k: Int
    ) {
        let quick = Attacker(relation, ks: [k])
        let whole = WholeTableAttacker(k: k, relation: relation).bounds(name, total: total, more: more)
        for (published, exact) in whole {
            var sights = [Sight(Table(name, published.before), total: total, k: k)]
            if relation != .same {
                sights.append(Sight(Table(name, published.after), total: total + more, k: k, isAfter: true))
            }
            let bounds = quick.bounds(sights, late: .init(before: total, after: total + more)) ?? [:]
            #expect(bounds.count == exact.count && !quick.wasRefuted)
            for (leaf, spread) in exact {
                #expect(bounds[leaf]?.before == spread.before, "\(published) \(leaf)")
                #expect(bounds[leaf]?.after == spread.after, "\(published) \(leaf)")
                // Which of the leaves moved is told of the branch only.
                guard relation != .oneMoved else { continue }
                #expect(bounds[leaf]?.between == spread.between, "\(published) \(leaf)")
            }
        }
    }
}
