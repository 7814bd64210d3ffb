import Testing

@testable import Register

@Suite("Art. 9 – het beeld voor de organisatie")
struct InsightTests {
    private func row(
        _ id: String, half: Int = 1, days: Int? = 20, contact: Bool? = true, _ subjects: [Subject] = [.money]
    ) -> RegisterRow {
        var row = RegisterRow.example(id, half: half, .money, days == nil ? nil : .solved, days: days)
        row.subjects = subjects
        (row.daysToFirstContact, row.isContactInTime) = (contact == nil ? nil : 2, contact)
        return row
    }

    @Test func `counts what came in, by half-year`() {
        let insight = Insight([row("a"), row("b"), row("c", half: 2)])
        #expect(insight.inflow.map(\.count) == [2, 1] && insight.total == 3)
        #expect(insight.inflow.map(\.period.description) == ["2025-H1", "2025-H2"])
    }

    @Test(arguments: [(0, 0), (1, 0), (7, 0), (8, 1), (35, 4), (36, 5), (42, 5), (43, 6), (400, 6)])
    func `an answer falls in its week; day 42 is the last of the sixth`(_ days: Int, _ week: Int) {
        #expect(Insight([row("a", days: days)]).weeks.firstIndex(of: 1) == week)
    }

    @Test func `a complaint about two things counts for both, and once for the same thing twice`() {
        #expect(Insight([row("a", []), row("b", [.privacy])]).unsorted == 1)
        let insight = Insight([row("a", [.money, .privacy, .money]), row("b", [.privacy])])
        #expect(insight.subjects.map(\.subject) == [.privacy, .money])
        #expect(insight.subjects.map(\.count) == [2, 1])
    }

    @Test func `shares add up, and what nobody kept is not counted as not done`() {
        var (one, two, old) = (row("a"), row("b"), row("c"))
        (one.reactions, two.reactions, old.reactions) = (.init(1, of: 2), .init(1, of: 1), nil)
        one.carriedOut = .init(0, of: 3)
        let insight = Insight([one, two, old])
        #expect(insight.reactions == .init(2, of: 3) && insight.measures == .init(0, of: 3))
    }

    @Test func `first contact is soon, later, not yet, or nobody kept it`() {
        var (old, older) = (row("d", contact: nil), row("e", contact: nil))
        old.daysToFirstContact = 4
        older.version = ""
        let insight = Insight([
            row("a", contact: true), row("b", contact: false), row("c", contact: nil), old, older,
        ])
        #expect(insight.contacts == (1, 1, 1, 2))
    }

    @Test func `what runs has no ending, and is neither in time nor late`() {
        let insight = Insight([row("a", days: nil), row("b", days: 43), row("c", days: 42)])
        #expect(insight.endings.map(\.count) == [2, 1])
        #expect(insight.inTime == .init(1, of: 2))
    }

    @Test func `what a spreadsheet does not say need not run`() {
        var old = row("a", days: nil)
        old.version = ""
        let insight = Insight([old, row("b", days: nil), row("c")])
        #expect(insight.endings.map(\.count) == [1, 1] && insight.unknownEndings == 1)
    }

    @Test func `another version of the procedure has another last day`() {
        var row = row("a", days: 30)
        row.finish = 28
        #expect(!row.isInTime && Insight([row]).inTime == .init(0, of: 1))
        #expect(Insight([row]).weeks == [0, 0, 0, 0, 1])
        var long = self.row("b", days: 50)
        long.finish = 56
        // Thirty days are late in the one and in time in the other: each by its own version.
        #expect(Insight([row, long]).weeks == [0, 0, 0, 0, 0, 0, 0, 1, 1])
        #expect(Insight([row, long]).weeksInTime == 8)
    }

    @Test func `nothing at all is no fault`() {
        let insight = Insight([])
        #expect(insight.total == 0 && insight.inflow.isEmpty && insight.weeks == [0, 0, 0, 0, 0, 0, 0])
    }
}
