import Ledger
import Procedure
import Register

extension Desk {
    /// The first day on which a report on these complaints may go: the one after the last term in it.
    ///
    /// Before, what still runs would be counted as late while it is not. A version of the procedure may give
    /// more than six weeks, never is it released before those (domain rule 4).
    static func releaseDay(of span: Span, _ rows: [RegisterRow]) -> Day? {
        let finish = rows.compactMap(\.finish).max() ?? 0
        return Day(iso: span.lastDay).map { $0 + max(finish, RegisterRow.usualFinish) + 1 }
    }

    /// What the figures would be today, for who holds no key; refused where an approval would be refused.
    public static func unapproved(
        _ span: Span, isPublication: Bool, today: Day, from driver: any Driver
    ) async throws -> PeriodReport {
        let (counted, reporting) = try await driver.read { tx in
            (try CountedSpan(span, in: tx), try Ledger.reporting(in: tx))
        }
        let rows = counted.rows
        guard span.canBeChosen, let day = releaseDay(of: span, rows.map(\.row)) else {
            throw ReportObstacle.cannotBeChosen
        }
        guard today >= day else { throw ReportObstacle.tooEarly(day) }
        let municipality = PeriodReport(span, of: rows)
        let publication = PeriodReport(span, of: rows, k: Protection.publication)
        let problems = reporting.problems(of: municipality, publication, changed: counted.changed(since:))
        guard problems.isEmpty else { throw ReportObstacle.blocked(problems) }
        return isPublication ? publication : municipality
    }
}

extension FrozenReport {
    /// A correction needs other figures than those that were approved.
    func hasOtherFigures(than municipality: PeriodReport, _ publication: PeriodReport) -> Bool {
        !self.municipality.hasFigures(of: municipality) || !self.publication.hasFigures(of: publication)
    }
}

extension PeriodReport {
    /// Whether both tell the same, sentences left out.
    fileprivate func hasFigures(of other: PeriodReport) -> Bool {
        var (left, right) = (self, other)
        (left.changes, right.changes) = ([], [])
        return left == right
    }
}

extension Reporting {
    /// What earlier reports forbid: each of the two is held against all that went out in its own form.
    func problems(
        of municipality: PeriodReport, _ publication: PeriodReport,
        changed: (FrozenReport) -> ChangedRows?
    ) -> [Differencing.Problem] {
        let inside = problems(of: municipality, as: \.municipality, changed)
        let outside = problems(of: publication, as: \.publication, changed)
        return inside + outside.filter { !inside.contains($0) }
    }

    private func problems(
        of report: PeriodReport, as form: KeyPath<FrozenReport, PeriodReport>,
        _ changed: (FrozenReport) -> ChangedRows?
    ) -> [Differencing.Problem] {
        Differencing.problems(of: report, against: frozen.map { $0[keyPath: form] }) { earlier in
            frozen.last { $0[keyPath: form] == earlier }.flatMap(changed)
        }
    }
}

extension Reporting.Arrangement {
    /// The day on which a report should be there: never before the first day on which it may go.
    func due(of span: Span, from release: Day) -> Day {
        max(release, (Day(iso: span.lastDay) ?? Day(ordinal: 0)) + dueDays)
    }
}

extension Ledger {
    /// Everything that a report on a span is made of, in one look.
    func read(_ span: Span, today: Day, in tx: any Transaction) throws -> ReportRead {
        let block = Span.block(of: span.from.year).lowerBound
        return ReportRead(
            counted: try CountedSpan(span, in: tx), reporting: try reporting(in: tx),
            draft: try draft(of: span, in: tx), asked: try asked(beside: span, in: tx),
            hasForgottenPersons: try Self.hasForgottenPersons(of: block, in: tx),
            destroys: try blockDone(by: span, today: today, in: tx))
    }

    /// Periods that share a year with this one and for which approval was asked.
    private func asked(beside span: Span, in tx: any Transaction) throws -> [Span] {
        let block = Span.block(of: span.from.year)
        let others = block.flatMap { year in (1...Span.longest).map { Span(year, years: $0) } }
            .filter { $0.canBeChosen && $0 != span && $0.overlaps(span) }
        return try others.filter { try draft(of: $0, in: tx).asked != nil }
    }

    /// Refuses where anything changed since the look; the register of the block stays as it is until the end.
    func confirm(_ view: ReportView, in tx: any Transaction) throws {
        let span = view.report.span
        for year in Span.block(of: span.from.year) { try hold(.register(year), in: tx) }
        guard try draft(of: span, in: tx).version == view.draft.version else {
            throw DeskFault.someoneElseFirst
        }
        let isSame = try CountedSpan(span, in: tx).versions == view.read.counted.versions
        let isLooked = try view.look.findings.isEmpty || Self.cases(of: span, in: tx) == view.look.versions
        guard isSame, isLooked else { throw ReportObstacle.changedSince }
    }

    /// The block whose last year a report on this span accounts for; nil while another year waits.
    func blockDone(by span: Span, today: Day, in tx: any Transaction) throws -> ClosedRange<Int>? {
        let (block, reporting) = (Span.block(of: span.from.year), try reporting(in: tx))
        let isDone = try block.allSatisfy { year in
            if reporting.isFrozen(year) || span.years.contains(year) { return true }
            // A year that is over and in which nobody complained has nothing to account for.
            return try year < today.civil.year && !Self.hasComplaints(year, in: tx)
        }
        return isDone ? block : nil
    }
}
