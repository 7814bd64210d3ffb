import Testing

@testable import Register

@Suite("Art. 9 – verslagen van elkaar aftrekken")
struct DifferencingTests {
    /// Each of so many persons complains once about something, in one half of 2025.
    private func rows(_ counts: [(Subject, Int)], half: Int, from start: Int = 0) -> [Counted] {
        var rows: [Counted] = []
        for (subject, count) in counts {
            for _ in 0..<count {
                let id = "h\(half)-\(start + rows.count)"
                rows.append(Counted(.example(id, half: half, subject), complainant: id))
            }
        }
        return rows
    }

    private let firstHalf = Span(from: Period(year: 2025, half: 1), through: Period(year: 2025, half: 1))
    private let secondHalf = Span(from: Period(year: 2025, half: 2), through: Period(year: 2025, half: 2))

    @Test func `a year minus its first half names the cell of the second that is too small`() {
        let all =
            rows([(.treatment, 8), (.information, 6), (.continuity, 6)], half: 1)
            + rows([(.treatment, 7), (.information, 2), (.continuity, 6)], half: 2)
        let earlier = PeriodReport(firstHalf, of: all)
        let problems = Differencing.problems(of: PeriodReport(Span(2025), of: all), against: [earlier])
        #expect(problems.contains(.overlaps(firstHalf)))
        let contact = Differencing.Derived(
            whole: Span(2025), parts: [firstHalf], table: .subjects, leaves: [.contact], count: 2)
        #expect(problems.contains(.derivable(contact)))
        let treatment = problems.contains { problem in
            if case .derivable(let derived) = problem { derived.leaves == [.treatment] } else { false }
        }
        #expect(!treatment)
    }

    @Test func `a half is held against the year that was sent before, and against the other half`() {
        let all =
            rows([(.treatment, 8), (.information, 6), (.continuity, 6)], half: 1)
            + rows([(.treatment, 7), (.information, 2), (.continuity, 6)], half: 2)
        let year = PeriodReport(Span(2025), of: all)
        let problems = Differencing.problems(of: PeriodReport(firstHalf, of: all), against: [year])
        #expect(
            problems.contains { if case .derivable(let d) = $0 { d.leaves == [.contact] } else { false } })
        let both = [PeriodReport(firstHalf, of: all), PeriodReport(secondHalf, of: all)]
        #expect(both[1][.subjects]?.cells.contains { $0.leaves == [.contact] } == false)
        // Year minus both halves leaves nothing, so nothing is derived; the overlap still blocks it.
        let whole = Differencing.problems(of: year, against: both)
        #expect(whole.contains(.overlaps(firstHalf)) && whole.contains(.overlaps(secondHalf)))
    }

    @Test func `a correction of one complaint is blocked and named`() {
        let before = rows([(.treatment, 8), (.information, 6), (.continuity, 6)], half: 1)
        let after = rows([(.treatment, 7), (.information, 7), (.continuity, 6)], half: 1)
        let problems = Differencing.problems(
            of: PeriodReport(Span(2025), of: after), against: [PeriodReport(Span(2025), of: before)])
        #expect(
            Set(problems) == [
                .derivable(
                    .init(
                        whole: Span(2025), parts: [Span(2025)], table: .subjects, leaves: [.treatment],
                        count: -1)),
                .derivable(
                    .init(
                        whole: Span(2025), parts: [Span(2025)], table: .subjects, leaves: [.contact], count: 1
                    )),
            ])
    }

    /// Six of one person beside eight of others: all that the two reports tell together is about that person.
    @Test func `a correction is weighed by its persons, and not by its complaints`() {
        func rows(_ subject: Subject, by complainant: (Int) -> String) -> [Counted] {
            let moving = (0..<6).map { Counted(.example("m\($0)", subject), complainant: complainant($0)) }
            let staying = [Subject.treatment, .information, .continuity].flatMap { subject in
                (0..<8).map { index in
                    let id = "\(subject.rawValue) \(index)"
                    return Counted(.example(id, subject), complainant: id)
                }
            }
            return moving + staying
        }
        func problems(by complainant: (Int) -> String) -> [Differencing.Problem] {
            let (before, after) = (
                rows(.treatment, by: complainant), rows(.information, by: complainant)
            )
            return Differencing.problems(
                of: PeriodReport(Span(2025), of: after), against: [PeriodReport(Span(2025), of: before)]
            ) { _ in ChangedRows(from: before, to: after) }
        }
        #expect(problems { "p\($0)" } == [], "six complaints of six people")
        let found = problems { _ in "one" }.compactMap { problem -> [Leaf]? in
            if case .derivable(let derived) = problem { derived.leaves } else { nil }
        }
        #expect(Set(found) == [[.treatment], [.contact]])
    }

    @Test func `a correction that opens a cell tells what was in it`() {
        let before = rows([(.treatment, 8), (.information, 4), (.continuity, 6)], half: 1)
        let after = rows([(.treatment, 8), (.information, 9), (.continuity, 6)], half: 1)
        let problems = Differencing.problems(
            of: PeriodReport(Span(2025), of: after), against: [PeriodReport(Span(2025), of: before)])
        #expect(problems.contains(.otherCells(.subjects, Span(2025))))
    }

    @Test func `a total that appears or goes is a problem by itself`() {
        let few = rows([(.treatment, 4)], half: 1)
        let more = rows([(.treatment, 9)], half: 1)
        let problems = Differencing.problems(
            of: PeriodReport(Span(2025), of: more), against: [PeriodReport(Span(2025), of: few)])
        #expect(problems == [.otherTotal(Span(2025))])
    }

    @Test func `what is open by decision blocks no correction by itself`() {
        let before = rows([(.treatment, 8), (.information, 6), (.continuity, 6)], half: 1)
        var after = before
        after[0].row.daysToEnding = 60
        let problems = Differencing.problems(
            of: PeriodReport(Span(2025), of: after), against: [PeriodReport(Span(2025), of: before)])
        #expect(problems == [])
    }

    @Test func `the same figures again, and other years, are no problem`() {
        let all = rows([(.treatment, 8), (.information, 6)], half: 1)
        let report = PeriodReport(Span(2025), of: all)
        #expect(
            Differencing.problems(of: report, against: [report, PeriodReport(Span(2024), of: all)]) == [])
    }

    @Test func `a period is read as it is written, and long ones stay within a block`() {
        #expect(Span("2025")?.text == "2025")
        #expect(Span("2025-2026")?.text == "2025-2026")
        #expect(Span("2025-H2")?.lastDay == "2025-12-31")
        for text in ["", "25", "2025-2024", "2025-H3", "2025-", "2025-2026-2027", "٢٠٢٥"] {
            #expect(Span(text) == nil, "\(text)")
        }
        #expect(Span(2025, years: 3).canBeChosen)
        #expect(!Span(2024, years: 2).canBeChosen)
        #expect(!Span(2025, years: 4).canBeChosen)
        #expect(Span("2025-H1")?.canBeChosen == false)
    }
}
