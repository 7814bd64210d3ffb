import Ledger
import Procedure
import Register

/// A period that can be chosen, and how far its report is.
public struct ReportPeriod: Hashable, Sendable {
    /// Whole years of one block.
    public var span: Span
    /// How far it is.
    public var stage: Stage
    /// When the report should be there.
    public var due: Day

    /// From too early to sent.
    public enum Stage: Hashable, Sendable, CaseIterable {
        case early, open, asked, frozen, sent
        /// Another report counts a part of it.
        case covered
    }

    /// Whether there is anything to look at.
    public var canBeOpened: Bool { stage != .covered }
}

extension Desk {
    /// Every period that ended since the first complaint, newest first; one to three years long.
    ///
    /// A year in which nobody complained is accounted for as well: the report says what changed.
    public func reportPeriods(now: Now) async throws -> [ReportPeriod] {
        let years = try await yearsToReport(now: now)
        let reporting = try await reporting()
        guard let first = years.first else { return [] }
        var rows: [Int: [RegisterRow]] = [:]
        for year in years { rows[year] = try await register(year: year) }
        var periods: [ReportPeriod] = []
        for year in years.reversed() {
            for length in 1...Span.longest where year - length + 1 >= first {
                let span = Span(year - length + 1, years: length)
                let own = span.years.flatMap { rows[$0] ?? [] }
                guard span.canBeChosen, let release = Self.releaseDay(of: span, own) else { continue }
                let stage = try await stage(of: span, in: reporting, from: release, now: now)
                let due = reporting.arrangement.due(of: span, from: release)
                periods.append(ReportPeriod(span: span, stage: stage, due: due))
            }
        }
        return periods
    }

    /// Every year that is over, from the first one with a complaint on.
    private func yearsToReport(now: Now) async throws -> [Int] {
        let ended = now.today.civil.year - 1
        guard let first = try await firstYear(), first <= ended else { return [] }
        return Array(first...ended)
    }

    private func stage(
        of span: Span, in reporting: Reporting, from release: Day, now: Now
    ) async throws -> ReportPeriod.Stage {
        if let frozen = reporting.latest(span) {
            return reporting.sending(of: frozen) == nil ? .frozen : .sent
        }
        if reporting.frozen.contains(where: { $0.municipality.span.overlaps(span) }) { return .covered }
        if now.today < release { return .early }
        return try await reportDraft(span).asked == nil ? .open : .asked
    }

    /// Days before the due day on which the register keeper hears of it, and once more on the day itself.
    static let daysOfReminder = [14, 0]

    /// Reminds of the newest year whose report is due and not with its recipient.
    ///
    /// One mail says it for all: who takes old years over from a spreadsheet is not told of each of them.
    public func remindOfReports(now: Now) async throws {
        guard let (year, due) = try await dueReport(now: now, ahead: Self.daysOfReminder.max() ?? 0) else {
            return
        }
        let office = try await office()
        guard office.organisation != nil,
            let step = Self.daysOfReminder.last(where: { now.today >= due - $0 })
        else { return }
        let vault = try await ledger.vault(of: Self.officeStream)
        let mails = office.people(.registerKeeper).map { account in
            let reader = OutgoingMail.Reader.staff(account.id.text)
            let occasion = "\(Moment.reportDue.rawValue) \(year) \(step) \(reader.text)"
            return OutgoingMail(
                id: hex(Array(vault.mark(occasion, as: "mail").prefix(OutgoingMail.idBytes))),
                to: account.email, moment: Moment.reportDue.rawValue, language: Language.dutch.rawValue,
                reader: reader, last: due.ordinal)
        }
        guard !mails.isEmpty else { return }
        try await ledger.driver.write { tx in
            for mail in mails { try ledger.put(mail, about: nil, now: now, in: tx) }
        }
    }

    /// The newest year whose report should be there within so many days, and is not.
    func dueReport(now: Now, ahead: Int) async throws -> (year: Int, due: Day)? {
        let reporting = try await reporting()
        let open = try await yearsToReport(now: now).reversed().filter { !reporting.isAccounted($0) }
        for year in open {
            let span = Span(year)
            guard let release = Self.releaseDay(of: span, try await register(year: year)) else { continue }
            let due = reporting.arrangement.due(of: span, from: release)
            if now.today >= due - ahead { return (year, due) }
        }
        return nil
    }
}
