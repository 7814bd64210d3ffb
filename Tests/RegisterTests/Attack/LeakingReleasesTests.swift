import Testing

@testable import Register

/// The attacker does find what leaks: else finding nothing would mean nothing.
@Suite("Art. 9 – verslagen die te veel zeggen")
struct LeakingReleasesTests {
    private func table(_ counts: [Leaf: Int], _ name: TableName = .subjects, k: Int = 5) -> Table {
        Protection.table(name, k) { set in Weight(set.map { counts[$0] ?? 0 }.reduce(0, +)) }
    }

    /// What two tables say together, when nothing left between them.
    private func bounds(_ before: Table, _ first: Int, _ after: Table, _ second: Int) -> [Leaf: Spread] {
        Attacker(.grew, ks: [5]).bounds(
            [
                Sight(before, total: first, k: 5), Sight(after, total: second, k: 5, isAfter: true),
            ], late: .none) ?? [:]
    }

    @Test func `a rule that shows what is large and hides what is small is caught`() {
        // What most programs do: the program would never have published so.
        let naive = Table(.measures, [Cell([.organisation], 9), Cell([.complainant, .noMeasure], 1)])
        #expect(Attacker(.same, ks: [5]).bounds([Sight(naive, total: 10, k: 5)], late: .none) == nil)
        // Believed for a k of 1, the hidden two are at most one each.
        let small = Table(.measures, [Cell([.organisation], 9), Cell([.complainant, .noMeasure], 1)])
        let known = Attacker(.same, ks: [1]).bounds([Sight(small, total: 10, k: 1)], late: .none)
        #expect(known?[.complainant]?.before == 0...1 && known?[.organisation]?.before == 9...9)
    }

    @Test func `a year beside its first half gives the second half away`() {
        // Each protects everybody by itself; contact in the second half was two.
        let half: [Leaf: Int] = [.treatment: 8, .contact: 6, .support: 6, .otherSubject: 6]
        let year: [Leaf: Int] = [.treatment: 15, .contact: 8, .support: 12, .otherSubject: 12]
        let known = bounds(table(half), 26, table(year), 47)
        #expect(known[.contact]?.between == 2...2)
        #expect(known[.treatment]?.between == 7...7)
    }

    @Test func `a correction that opens a cell tells what was in it`() {
        let before: [Leaf: Int] = [.treatment: 8, .contact: 4, .support: 6, .otherSubject: 6]
        let after = before.merging([.contact: 9]) { $1 }
        #expect(table(before).cells.first?.leaves == [.treatment, .contact])
        let known = bounds(table(before), 24, table(after), 29)
        // Twelve were shown together, and of treatment there are eight now: contact was four at least.
        #expect(known[.contact]?.before == 4...9)
        #expect(known[.treatment]?.before == 3...8)
    }

    @Test func `a correction of one complaint tells that there was one`() {
        let before: [Leaf: Int] = [.treatment: 8, .contact: 6, .support: 6, .otherSubject: 6]
        let after = before.merging([.contact: 7]) { $1 }
        #expect(bounds(table(before), 26, table(after), 27)[.contact]?.between == 1...1)
    }

    @Test func `a correction beside what is late tells how many of it ended, so it stays inside`() {
        func report(_ counts: [Leaf: Int], late: Int) -> PeriodReport {
            let total = counts.values.reduce(0, +)
            var report = PeriodReport(Span(2025), of: [])
            let time = Table(.time, [Cell([.inTime], total - late), Cell([.late], late)])
            (report.total, report.tables) = (total, [table(counts, .endings), time])
            return report
        }
        var counts: [Leaf: Int] = [
            .upheld: 6, .notUpheld: 6, .noFinding: 6, .solved: 6, .withdrawn: 6, .notTakenUp: 6,
            .otherEnding: 6,
        ]
        let before = report(counts, late: 0)
        (counts[.otherEnding], counts[.inProgress]) = (9, 2)
        let few = report(counts, late: 2)
        let known = Attacker(.grew, ks: [5]).bounds(
            [
                Sight(before.tables[0], total: 42, k: 5),
                Sight(few.tables[0], total: 47, k: 5, isAfter: true),
            ], late: .init(before: 0, after: 2))
        #expect(known?[.otherEnding]?.between == 3...5)
        let problem = Differencing.Derived(
            whole: Span(2025), parts: [Span(2025)], table: .endings, leaves: [.otherEnding], count: 3)
        #expect(Differencing.problems(of: few, against: [before]) == [.derivable(problem)])
        // Many late ones explain all that came.
        #expect(Differencing.problems(of: report(counts, late: 9), against: [before]) == [])
    }

    @Test func `a reader is told of each of these`() {
        func report(_ counts: [Leaf: Int], _ total: Int) -> PeriodReport {
            var report = PeriodReport(Span(2025), of: [])
            (report.total, report.tables) = (total, [table(counts)])
            return report
        }
        let before: [Leaf: Int] = [.treatment: 8, .contact: 4, .support: 6, .otherSubject: 6]
        let reader = Reader(Reader.municipality)
        func told(_ after: [Leaf: Int], _ total: Int) -> [String] {
            reader.exposed(
                by: Releases.Year(
                    before: [report(before, 24)], after: [report(after, total)], relation: .grew))
        }
        #expect(told(before, 24) == [])
        #expect(told(before.merging([.contact: 9]) { $1 }, 29).contains { $0.contains("contact") })
        #expect(told(before.merging([.support: 7]) { $1 }, 25).contains { $0.contains("support") })
    }
}
