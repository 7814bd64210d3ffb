import Testing

@testable import Register

@Suite("Art. 9 – wie het verslag aanvalt")
struct AttackTests {
    private let attackers = Dictionary(uniqueKeysWithValues: [5, 10].map { ($0, Attacker(k: $0)) })

    /// A report together with all earlier ones: periods share nothing, so each is attacked by itself, and a
    /// correction is only let out where it shows the same cells (`DifferencingTests`).
    private func exposed(_ reports: [PeriodReport], to attackers: [Int: Attacker]) -> [String] {
        var exposed: [String] = []
        for report in reports {
            guard let total = report.total else { continue }
            for table in report.tables {
                guard let bounds = attackers[report.k]?.bounds(of: table, total: total) else {
                    exposed.append("\(report.span.text) \(table.name): fits nothing")
                    continue
                }
                for (leaf, range) in bounds where range.lowerBound > 0 || range.upperBound < report.k {
                    exposed.append("\(report.span.text) \(table.name): \(leaf) is \(range)")
                }
            }
        }
        return exposed
    }

    @Test func `of ten thousand small neighbourhoods no hidden cell is given away`() {
        var shown = 0
        for seed in 1...10_000 {
            var place = SmallNeighbourhood(seed: seed)
            let count = place.number(5...60)
            let rows = place.year(2025, count)
            let k = seed.isMultiple(of: 4) ? Protection.publication : Protection.municipality
            let reports = [PeriodReport(Span(2025), of: rows, k: k)]
            let found = exposed(reports, to: attackers)
            #expect(found == [], "seed \(seed)")
            shown += reports.flatMap(\.tables).flatMap(\.cells).count { $0.count != nil }
        }
        // Hiding everything would be safe too, and useless.
        #expect(shown > 60_000)
    }

    @Test func `years after each other tell no more than each by itself`() {
        for seed in 1...500 {
            var place = SmallNeighbourhood(seed: seed)
            let rows = (2022...2025).flatMap { place.year($0, place.number(5...40)) }
            var earlier: [PeriodReport] = []
            for span in [Span(2022, years: 2), Span(2024), Span(2025)] {
                let report = PeriodReport(span, of: rows)
                #expect(Differencing.problems(of: report, against: earlier) == [])
                earlier.append(report)
            }
            #expect(exposed(earlier, to: attackers) == [], "seed \(seed)")
        }
    }

    @Test(arguments: [TableName.subjects, .measures, .channels, .endings])
    func `the quick attacker finds what enumerating whole tables finds`(_ name: TableName) {
        // Many leaves make many tables: with a small k the same things happen at small totals.
        let most = [TableName.channels: 10, .endings: 8][name] ?? 15
        for total in 5...most {
            let k = name == .endings ? 2 + total % 2 : total.isMultiple(of: 2) ? 5 : 3
            let quick = Attacker(k: k)
            for (cells, whole) in WholeTableAttacker(k: k).bounds(name, total: total) {
                let bounds = quick.bounds(of: Table(name, cells), total: total)
                for (leaf, range) in bounds ?? [:] where leaf != .inProgress {
                    #expect(whole[leaf] == range, "\(name) \(total) \(cells) \(leaf)")
                }
                let shown = cells.filter { $0.flag == .kept || $0.leaves.last == .inProgress }.flatMap(
                    \.leaves)
                #expect(Set((bounds ?? [:]).keys).union(shown) == Set(name.tree.leaves))
            }
        }
    }

    @Test func `a rule that shows what is large and hides what is small is caught`() {
        // What most programs do: the attacker must find that the hidden one is 1.
        let naive = Table(.measures, [Cell([.organisation], 9), Cell([.complainant, .noMeasure], 1)])
        #expect(Attacker(k: 5).bounds(of: naive, total: 10) == nil)
        let rest = Attacker(k: 2).bounds(
            of: Table(.measures, [Cell([.organisation], 9), Cell([.complainant, .noMeasure], 2)]), total: 11)
        #expect(rest?[.complainant] == 0...2)
    }
}
