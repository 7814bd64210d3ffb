import Testing

@testable import Register

@Suite("Art. 9 – kleine aantallen")
struct ProtectionTests {
    private func table(_ name: TableName, _ counts: [Leaf: Int], k: Int = 5) -> Table {
        Protection.table(name, k) { set in Weight(set.map { counts[$0] ?? 0 }.reduce(0, +)) }
    }

    private func shown(_ table: Table) -> [String] {
        table.cells.map { cell in
            "\(cell.leaves.map(\.rawValue).joined(separator: "+")) \(cell.count.map(String.init) ?? "–")"
        }
    }

    @Test func `what is large enough is shown as it is`() {
        let table = table(.measures, [.organisation: 5, .complainant: 6, .noMeasure: 7])
        #expect(shown(table) == ["organisation 5", "complainant 6", "noMeasure 7"])
    }

    @Test func `a small cell is shown with its neighbour, never by itself and never as the only one missing`()
    {
        let table = table(.measures, [.organisation: 8, .complainant: 4, .noMeasure: 3])
        #expect(shown(table) == ["organisation 8", "complainant+noMeasure 7"])
        #expect(table.cells.map(\.flag) == [.kept, .merged])
        #expect(table.cells[1].reason == .fewComplaints)
    }

    @Test func `a table that would leave a small remainder is hidden whole`() {
        let table = table(.measures, [.organisation: 4, .complainant: 9, .noMeasure: 9])
        #expect(table.isHidden)
        #expect(table.cells.map(\.flag) == [.hidden, .hidden, .hidden])
    }

    @Test func `one cell that is not empty says something about everyone in it`() {
        #expect(table(.subjects, [.treatment: 20]).isHidden)
    }

    @Test func `nothing is printed as zero`() {
        let table = table(.subjects, [.treatment: 9, .contact: 8, .support: 7])
        #expect(shown(table) == ["treatment 9", "contact 8", "support+privacy+otherSubject 7"])
    }

    @Test func `a publication needs ten`() {
        let counts: [Leaf: Int] = [.organisation: 12, .complainant: 9, .noMeasure: 9]
        #expect(table(.measures, counts).cells.count == 3)
        #expect(shown(table(.measures, counts, k: 10)) == ["organisation 12", "complainant+noMeasure 18"])
    }

    @Test func `in time or late is shown also when one of them is one`() {
        #expect(shown(table(.time, [.inTime: 19, .late: 1])) == ["inTime 19", "late 1"])
    }

    @Test func `every table holds every leaf once`() {
        #expect(TableName.allCases.flatMap(\.tree.leaves) == Leaf.allCases)
    }

    @Test func `what still runs is never shown by itself, and opens nothing`() {
        let many: [Leaf: Int] = [.upheld: 6, .solved: 6, .withdrawn: 6, .notTakenUp: 6, .inProgress: 9]
        #expect(
            shown(table(.endings, many)) == [
                "upheld+notUpheld+noFinding 6", "solved 6", "withdrawn 6",
                "notTakenUp+otherEnding+inProgress 15",
            ])
        let other = many.merging([.otherEnding: 5]) { $1 }
        #expect(shown(table(.endings, other)).suffix(2) == ["notTakenUp 6", "otherEnding+inProgress 14"])
        #expect(table(.endings, [.upheld: 6, .solved: 4, .inProgress: 9]).isHidden)
    }

    @Test func `where no day of an ending was kept nothing is said about being in time`() {
        #expect(table(.time, [:]).isHidden)
        let rows = rows(8) { "p\($0)" }.map { counted in
            var past = counted
            (past.row.version, past.row.daysToEnding) = ("", nil)
            return past
        }
        let report = PeriodReport(Span(2025), of: rows)
        #expect(report.total == 8 && report[.time]?.isHidden == true)
    }

    private func rows(
        _ count: Int, complainant: (Int) -> String?, about: RespondentKind = .organisation,
        respondent: (Int) -> Set<String> = { _ in [] }
    ) -> [Counted] {
        (0..<count).map { index in
            Counted(
                .example("\(index)", about: about), complainant: complainant(index),
                respondents: respondent(index))
        }
    }

    private func weight(_ rows: [Counted]) -> Weight { Census(rows).weight(of: Array(rows.indices)) }

    @Test func `persons are counted and not complaints`() {
        let often = rows(9) { "p\($0 % 3)" }
        #expect(weight(often) == Weight(complaints: 9, complainants: 3, respondents: 9))
        #expect(weight(often).obstacle(5) == .fewComplainants)
        #expect(PeriodReport(Span(2025), of: often).total == nil)
    }

    @Test func `all nameless ones count as one person`() {
        #expect(weight(rows(9) { $0 < 3 ? "p\($0)" : nil }).complainants == 4)
    }

    @Test func `complaints about one employee are hidden, about the organisation they are not`() {
        let one = rows(8, complainant: { "p\($0)" }, about: .employee) { _ in ["e1"] }
        #expect(weight(one).obstacle(5) == .fewRespondents)
        let nobodyKnows = rows(8, complainant: { "p\($0)" }, about: .employee)
        #expect(weight(nobodyKnows).obstacle(5) == .fewRespondents)
        #expect(weight(rows(8) { "p\($0)" }).obstacle(5) == nil)
    }

    @Test(arguments: [RespondentKind.unsure, .partner])
    func `behind everything but the organisation itself somebody may stand`(_ kind: RespondentKind) {
        #expect(weight(rows(8, complainant: { "p\($0)" }, about: kind)).obstacle(5) == .fewRespondents)
        let named = rows(8, complainant: { "p\($0)" }, about: kind) { ["e\($0)"] }
        #expect(weight(named).obstacle(5) == nil)
        var both = rows(8) { "p\($0)" }
        for index in both.indices { both[index].row.respondents = [kind, .organisation] }
        #expect(weight(both).obstacle(5) == .fewRespondents)
    }
}

extension RegisterRow {
    static func example(
        _ id: String, year: Int = 2025, half: Int = 1, about: RespondentKind = .organisation,
        _ subject: Subject = .treatment, _ ending: Ending? = .solved, days: Int? = 20
    ) -> RegisterRow {
        RegisterRow(
            id: id, period: Period(year: year, half: half), channel: .web, respondents: [about],
            subjects: [subject], ending: ending, daysToEnding: days, version: "2025")
    }
}
