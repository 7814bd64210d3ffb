import Ledger
import Procedure
import Register
import Rehearsal
import Testing
import Texts

@testable import CaseDesk

@Suite("Art. 9 – het verslag aan de gemeente")
struct ReportFlowTests {
    private let span = Span(2024)

    private func shown(_ report: PeriodReport, _ name: TableName) -> [String] {
        report[name]?.cells.map { cell in
            "\(cell.leaves.map(\.rawValue).joined(separator: "+")) \(cell.count.map(String.init) ?? "-")"
        } ?? []
    }

    @Test(arguments: Store.all) func `says what is large enough, and nothing else`(_ store: Store)
        async throws
    {
        try await DeskWorld.with(store) { world in
            try await world.takeOver(.twenty)
            let report = try await world.report(span)
            #expect(report.total == 20)
            #expect(
                shown(report, .subjects) == ["treatment 8", "contact 6", "support+privacy+otherSubject 6"])
            #expect(shown(report, .time) == ["inTime 19", "late 1"])
            #expect(shown(report, .measures) == ["organisation 8", "complainant 6", "noMeasure 6"])
            // Four were judged: even the coarsest cut would show them alone.
            #expect(report[.endings]?.isHidden == true)
            let again = try await world.report(span)
            #expect(
                try Desk.json(of: report, isApproved: true) == Desk.json(of: again, isApproved: true))
        }
    }

    @Test func `with four complaints a year the report is still worth reading`() async throws {
        try await DeskWorld.with { world in
            var year = PastYear()
            year.add(4, "planning")
            try await world.takeOver(year)
            try await world.approve(span, ["Wij bellen voortaan terug op dezelfde werkdag."])
            let frozen = try #require(try await world.desk.reporting().latest(span))
            let report = frozen.municipality
            #expect(report.total == nil && report.tables == [])
            #expect(report.changes == ["Wij bellen voortaan terug op dezelfde werkdag."])
            let words = ReportWords.dutch(organisation: "Ben in de Buurt")
            let html = String(decoding: ReportDocument(report, words).bytes, as: UTF8.self)
            #expect(html.contains(DeskTexts.dutch.report.noTotal))
            #expect(html.contains("Wij bellen voortaan terug op dezelfde werkdag."))
            #expect(
                String(decoding: report.csv(words), as: UTF8.self).contains(DeskTexts.dutch.report.noTotal))
            #expect(!html.contains("4 klachten") && !html.contains("<svg"))
        }
    }

    @Test func `where one person complained nine times it claims no number, for nine is not less than five`()
        async throws
    {
        try await DeskWorld.with { world in
            var year = PastYear()
            year.add(9, "planning")
            year.lines = year.lines.enumerated().map { index, line in
                line.replacing(/P\d$/, with: "P1").replacing("3-2-", with: "\(index + 1)-2-")
            }
            #expect(try await world.takeOver(year).taken.count == 9)
            let report = try await world.report(span)
            #expect(report.total == nil)
            let words = ReportWords.dutch(organisation: "")
            let html = String(decoding: ReportDocument(report, words).bytes, as: UTF8.self)
            #expect(html.contains("Daarom tonen wij over deze periode geen cijfers."))
            #expect(!html.contains("minder dan"))
        }
    }

    @Test func `the most is claimed only where nothing that is shown together is as much`() {
        let finding = ReportWords.dutch(organisation: "").finding
        func report(_ counts: [(Register.Subject, Int)]) -> PeriodReport {
            var rows: [Counted] = []
            for (subject, count) in counts {
                for _ in 0..<count {
                    let row = RegisterRow(
                        id: "\(rows.count)", period: Period(year: 2024, half: 1), channel: .web,
                        respondents: [.organisation], subjects: [subject], version: "1")
                    rows.append(Counted(row, complainant: "\(rows.count)"))
                }
            }
            return PeriodReport(span, of: rows)
        }
        let clear = report([(.treatment, 9), (.information, 5), (.continuity, 4), (.privacy, 2)])
        #expect(clear[.subjects].map(finding) == "Het meest: bejegening en veiligheid, 9")
        let hidden = report([(.treatment, 9), (.information, 5), (.continuity, 4), (.privacy, 6)])
        #expect(hidden[.subjects].map(finding) == "Waar gaan ze over?")
        let tie = report([(.treatment, 9), (.information, 9), (.continuity, 5), (.privacy, 1)])
        #expect(tie[.subjects].map(finding) == "Waar gaan ze over?")
    }

    @Test func `one person looks it through and another one approves it`() async throws {
        try await DeskWorld.with { world in
            try await world.takeOver(.twenty)
            let both = Account(
                id: StaffID("beide"), name: "Bo Beide", email: "bo@voorbeeld.example",
                roles: [.registerKeeper, .director])
            try await world.desk.change([.accountMade(.init(both))], now: .at(.mar(16)))
            let bo = try await world.staff(both.id)
            let hendrik = try await world.staff(Neighbourhood.hendrik)
            try await world.desk.askApproval(span, ifStillAt: 0, by: bo, now: .at(.mar(16)))
            #expect(
                try await world.obstacle {
                    try await world.desk.approve(
                        span, sentences: [], ifStillAt: 1, by: bo, now: .at(.mar(16)))
                } == .samePerson)
            try await world.desk.approve(span, sentences: [], ifStillAt: 1, by: hendrik, now: .at(.mar(16)))
            let frozen = try #require(try await world.desk.reporting().latest(span))
            #expect(frozen.prepared == "beide" && frozen.approved == "hendrik" && frozen.isWhole)
            #expect(frozen.number == 1 && frozen.on == "2026-03-16")
        }
    }

    @Test func `nobody approves what nobody asked for, nor what changed since`() async throws {
        try await DeskWorld.with { world in
            try await world.takeOver(.twenty)
            let (joke, hendrik) = (
                try await world.staff(Neighbourhood.joke), try await world.staff(Neighbourhood.hendrik)
            )
            func approve(_ seen: Int) async throws {
                try await world.desk.approve(
                    span, sentences: [], ifStillAt: seen, by: hendrik, now: .at(.mar(16)))
            }
            #expect(try await world.obstacle { try await approve(0) } == .notAskedFor)
            try await world.desk.askApproval(span, ifStillAt: 0, by: joke, now: .at(.mar(16)))
            var more = PastYear()
            more.add(1, "geld")
            try await world.takeOver(more)
            #expect(try await world.obstacle { try await approve(1) } == .changedSince)
            await #expect(throws: DeskFault.someoneElseFirst) { try await approve(0) }
            #expect(
                await world.answer {
                    try await world.desk.approve(
                        span, sentences: [], ifStillAt: 1, by: joke, now: .at(.mar(16)))
                } == .notFound)
        }
    }

    @Test func `it is released after the last term of the period at the earliest`() async throws {
        try await DeskWorld.with { world in
            var year = PastYear()
            year.add(9, "geld", in: 2025)
            try await world.takeOver(year)
            let joke = try await world.staff(Neighbourhood.joke)
            // The last term of a complaint of 31 December ends on 11 February.
            let day = try #require(Day(iso: "2026-02-12"))
            #expect(
                try await world.obstacle {
                    try await world.desk.askApproval(Span(2025), ifStillAt: 0, by: joke, now: .at(day - 1))
                } == .tooEarly(day))
            try await world.desk.askApproval(Span(2025), ifStillAt: 0, by: joke, now: .at(day))
            #expect(
                try await world.obstacle {
                    _ = try await world.desk.reportView(Span(2024, years: 2), now: .at(day))
                } == .cannotBeChosen)
        }
    }

    @Test(arguments: Store.all) func `what changes between the look and the approval is not frozen unseen`(
        _ store: Store
    ) async throws {
        try await DeskWorld.with(store) { world in
            try await world.takeOver(.twenty)
            let (desk, now) = (world.desk, Now.at(.mar(16)))
            let (joke, hendrik) = (
                try await world.staff(Neighbourhood.joke), try await world.staff(Neighbourhood.hendrik)
            )
            func approve(_ view: ReportView, _ seen: Int) async throws {
                try await desk.approve(view, sentences: [], ifStillAt: seen, by: hendrik, now: now)
            }
            try await desk.askApproval(span, ifStillAt: 0, by: joke, now: now)
            let looked = try await desk.reportView(span, now: now)
            let line = try #require(try await desk.registerLines(year: 2024).first)
            var correction = RegisterCorrection(id: line.row.id, why: .mistake)
            correction.channel = .paper
            try await desk.correct(correction, year: 2024, ifStillAt: 0, by: joke, now: now)
            #expect(try await world.obstacle { try await approve(looked, 1) } == .changedSince)
            #expect(try await desk.reporting().frozen == [])
            try await desk.askApproval(span, ifStillAt: 1, by: joke, now: now)
            let again = try await desk.reportView(span, now: now)
            try await desk.write(["Wij bellen terug."], for: span, ifStillAt: 2, by: joke)
            await #expect(throws: DeskFault.someoneElseFirst) { try await approve(again, 2) }
            #expect(try await desk.reportDraft(span).sentences == ["Wij bellen terug."])
            try await desk.write([], for: span, ifStillAt: 3, by: joke)
            try await desk.askApproval(span, ifStillAt: 4, by: joke, now: now)
            let last = try await desk.reportView(span, now: now)
            try await desk.arrange(.init(recipient: "GON"), by: joke, now: now)
            await #expect(throws: DeskFault.someoneElseFirst) { try await approve(last, 5) }
            try await approve(try await desk.reportView(span, now: now), 5)
            #expect(try await desk.reporting().frozen.count == 1)
        }
    }

    @Test func `a year that comes in between keeps the pseudonyms of its block`() async throws {
        try await DeskWorld.with { world in
            try await world.takeOver(.twenty)
            let (desk, now) = (world.desk, Now.at(.mar(16)))
            let (joke, hendrik) = (
                try await world.staff(Neighbourhood.joke), try await world.staff(Neighbourhood.hendrik)
            )
            try await desk.askApproval(span, ifStillAt: 0, by: joke, now: now)
            let looked = try await desk.reportView(span, now: now)
            #expect(looked.destroys == 2022...2024)
            var other = PastYear()
            other.add(1, "geld", in: 2023)
            try await world.takeOver(other)
            try await desk.approve(looked, sentences: [], ifStillAt: 1, by: hendrik, now: now)
            #expect(try await world.count("register_person") == 21)
        }
    }

    @Test func `what was approved never changes, and goes once`() async throws {
        try await DeskWorld.with { world in
            try await world.takeOver(.twenty)
            try await world.approve(span)
            let before = try await world.desk.reporting()
            let joke = try await world.staff(Neighbourhood.joke)
            #expect(
                try await world.obstacle {
                    try await world.desk.sent(span, number: 1, on: .mar(17), by: joke, now: .at(.mar(17)))
                } == .noRecipient)
            try await world.desk.arrange(
                .init(recipient: "Gemeente Groningen, GON", dueDays: 90), by: joke, now: .at(.mar(17)))
            for _ in 1...2 {
                try await world.desk.sent(span, number: 1, on: .mar(17), by: joke, now: .at(.mar(17)))
            }
            let after = try await world.desk.reporting()
            #expect(after.frozen == before.frozen && after.sent.count == 1)
            #expect(after.sent.first?.recipient == "Gemeente Groningen, GON")
            #expect(after.sent.first?.on == "2026-03-17")
            var more = PastYear()
            more.add(1, "geld")
            await #expect(throws: Desk.ImportFault.reported(year: 2024)) { try await world.takeOver(more) }
        }
    }

    @Test func `a correction of one complaint blocks the new report and names the cell`() async throws {
        try await DeskWorld.with { world in
            // With a year that waits for its report persons can still be told apart.
            var years = PastYear.twenty
            years.add(1, "geld", in: 2023)
            try await world.takeOver(years)
            try await world.approve(span)
            let joke = try await world.staff(Neighbourhood.joke)
            let line = try #require(
                try await world.desk.registerLines(year: 2024).first { $0.row.subjects == [.treatment] })
            var correction = RegisterCorrection(id: line.row.id, why: .mistake)
            correction.subjects = [.information]
            try await world.desk.correct(correction, year: 2024, ifStillAt: 0, by: joke, now: .at(.mar(17)))
            let obstacle = try await world.obstacle {
                try await world.desk.askApproval(span, ifStillAt: 0, by: joke, now: .at(.mar(17)))
            }
            guard case .blocked(let problems) = obstacle else {
                Issue.record("not blocked: \(String(describing: obstacle))")
                return
            }
            let cells = problems.compactMap { problem -> [Leaf]? in
                if case .derivable(let derived) = problem { derived.leaves } else { nil }
            }
            #expect(Set(cells) == [[.treatment], [.contact]])
        }
    }

    /// A director who saw both could subtract the one from the other before either went.
    @Test func `of two periods that share a year one waits for approval at a time`() async throws {
        try await DeskWorld.with { world in
            var years = PastYear.twenty
            years.add(9, "geld", in: 2023)
            try await world.takeOver(years)
            let (desk, now, both) = (world.desk, Now.at(.mar(16)), Span(2023, years: 2))
            let joke = try await world.staff(Neighbourhood.joke)
            try await desk.askApproval(span, ifStillAt: 0, by: joke, now: now)
            #expect(
                try await world.obstacle {
                    try await desk.askApproval(both, ifStillAt: 0, by: joke, now: now)
                }
                    == .blocked([.overlaps(span)]))
            try await desk.askApproval(Span(2023), ifStillAt: 0, by: joke, now: now)
            // Written again, it waits no more.
            try await desk.write([], for: span, ifStillAt: 1, by: joke)
            try await desk.write([], for: Span(2023), ifStillAt: 1, by: joke)
            try await desk.askApproval(both, ifStillAt: 0, by: joke, now: now)
            #expect(try await desk.reportView(span, now: now).problems == [.overlaps(both)])
        }
    }

    @Test func `periods that share a year are not reported twice`() async throws {
        try await DeskWorld.with { world in
            var years = PastYear.twenty
            years.add(9, "geld", in: 2023)
            try await world.takeOver(years)
            try await world.approve(span)
            let view = try await world.desk.reportView(Span(2023, years: 2), now: .at(.mar(17)))
            #expect(view.problems.contains(.overlaps(span)))
            let stages = try await world.desk.reportPeriods(now: .at(.mar(17)))
            #expect(stages.first { $0.span == span }?.stage == .frozen)
            #expect(stages.first { $0.span == Span(2023, years: 2) }?.stage == .covered)
            #expect(stages.first { $0.span == Span(2023) }?.stage == .open)
        }
    }
}
