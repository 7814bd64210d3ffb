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
        let rows = try await counted(span, from: driver)
        guard span.canBeChosen, let day = releaseDay(of: span, rows.map(\.row)) else {
            throw ReportObstacle.cannotBeChosen
        }
        guard today >= day else { throw ReportObstacle.tooEarly(day) }
        let municipality = PeriodReport(span, of: rows)
        let publication = PeriodReport(span, of: rows, k: Protection.publication)
        let problems = try await reporting(from: driver).problems(of: municipality, publication)
        guard problems.isEmpty else { throw ReportObstacle.blocked(problems) }
        return isPublication ? publication : municipality
    }

    /// A correction needs other figures than those that were approved, and persons who can be told apart.
    func isToBeMade(
        _ municipality: PeriodReport, _ publication: PeriodReport, after frozen: FrozenReport?
    ) async throws -> Bool {
        guard let frozen else { return true }
        let isSame =
            frozen.municipality.hasFigures(of: municipality) && frozen.publication.hasFigures(of: publication)
        guard !isSame else { return false }
        let block = Span.block(of: municipality.span.from.year).lowerBound
        return try await ledger.driver.read { tx in try !Ledger.hasForgottenPersons(of: block, in: tx) }
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
    func problems(of municipality: PeriodReport, _ publication: PeriodReport) -> [Differencing.Problem] {
        let inside = Differencing.problems(of: municipality, against: frozen.map(\.municipality))
        let outside = Differencing.problems(of: publication, against: frozen.map(\.publication))
        return inside + outside.filter { !inside.contains($0) }
    }
}

extension Reporting.Arrangement {
    /// The day on which a report should be there.
    func due(of span: Span) -> Day { (Day(iso: span.lastDay) ?? Day(ordinal: 0)) + dueDays }
}
