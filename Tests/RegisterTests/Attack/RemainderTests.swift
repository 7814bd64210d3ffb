import Testing

@testable import Register

/// What a table leaves out can be taken from the total: so nothing is left out.
@Suite("Art. 9 – wie een overzicht van het totaal aftrekt")
struct RemainderTests {
    @Test func `every table that is shown adds up to the total, whatever a spreadsheet did not say`() {
        var ofBefore = 0
        for seed in 1...2_000 {
            var place = SmallNeighbourhood(seed: seed)
            let rows = place.year(2025, place.number(5...60))
            ofBefore += rows.count { $0.row.isOfBefore && $0.row.daysToEnding == nil }
            for k in [Protection.municipality, Protection.publication] {
                let report = PeriodReport(Span(2025), of: rows, k: k)
                for table in report.tables where !table.isHidden {
                    let sum = table.cells.compactMap(\.count).reduce(0, +)
                    #expect(sum == report.total, "seed \(seed) \(table.name)")
                }
            }
        }
        #expect(ofBefore > 1_000)
    }

    @Test func `thirty complaints, of which one does not say how it ended`() {
        let rows = (0..<30).map { index in
            var row = RegisterRow.example("\(index)", .treatment, index < 12 ? .solved : .withdrawn)
            row.version = ""
            if index == 29 { (row.ending, row.daysToEnding) = (nil, nil) }
            return Counted(row, complainant: "\(index)")
        }
        let report = PeriodReport(Span(2025), of: rows)
        #expect(report.total == 30)
        #expect(report[.endings]?.isHidden == true, "nobody was judged, so the root is closed")
        #expect(report[.time]?.cells.map(\.leaves) == [[.inTime], [.late], [.notKept]])
        #expect(report[.time]?.cells.map(\.count) == [29, 0, 1])
    }

    /// Twenty came in that cell; a spreadsheet gave seventeen no day, so three of them ended for sure.
    @Test func `a correction stays inside where what has no day tells how many of the rest ended`() {
        func rows(_ endings: [(Ending?, Int)], _ name: String) -> [Counted] {
            endings.flatMap { ending, count in
                (0..<count).map { index in
                    let id = "\(name) \(ending.map(\.rawValue) ?? "none") \(index)"
                    var row = RegisterRow.example(id, .treatment, ending, days: ending == nil ? nil : 20)
                    row.version = ""
                    if ending == .judged { row.judgments = [.upheld] }
                    return Counted(row, complainant: id)
                }
            }
        }
        let before = rows(
            [(.judged, 6), (.solved, 6), (.withdrawn, 6), (.notTakenUp, 6), (.referredOn, 6)], "before")
        let problems = Differencing.problems(
            of: PeriodReport(Span(2025), of: before + rows([(.referredOn, 3), (nil, 17)], "later")),
            against: [PeriodReport(Span(2025), of: before)])
        #expect(
            problems == [
                .derivable(
                    .init(
                        whole: Span(2025), parts: [Span(2025)], table: .endings, leaves: [.otherEnding],
                        count: 3))
            ])
    }

    @Test func `how it ended, not known, is shown with what runs and what ended otherwise`() {
        let endings: [(Ending?, Int)] = [
            (.judged, 6), (.solved, 6), (.withdrawn, 6), (.notTakenUp, 6), (.referredOn, 5), (nil, 1),
        ]
        let rows = endings.flatMap { ending, count in
            (0..<count).map { index in
                let id = "\(ending.map(\.rawValue) ?? "none") \(index)"
                var row = RegisterRow.example(id, .treatment, ending, days: ending == nil ? nil : 20)
                row.version = ""
                if ending == .judged { row.judgments = [.upheld] }
                return Counted(row, complainant: id)
            }
        }
        let cells = PeriodReport(Span(2025), of: rows)[.endings]?.cells
        #expect(cells?.last?.leaves == [.otherEnding, .inProgress] && cells?.last?.count == 6)
    }
}
