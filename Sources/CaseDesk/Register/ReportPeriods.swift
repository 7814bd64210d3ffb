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
    /// Every period that ended and in which something was filed, newest first; one to three years long.
    public func reportPeriods(now: Now) async throws -> [ReportPeriod] {
        let years = try await registerYears()
        let reporting = try await reporting()
        guard let first = years.last else { return [] }
        var periods: [ReportPeriod] = []
        for year in years {
            for length in 1...Span.longest where year - length + 1 >= first {
                let span = Span(year - length + 1, years: length)
                guard span.canBeChosen, let last = Day(iso: span.lastDay), last < now.today else { continue }
                let due = last + reporting.arrangement.dueDays
                let stage = try await stage(of: span, in: reporting, ended: last, now: now)
                periods.append(ReportPeriod(span: span, stage: stage, due: due))
            }
        }
        return periods
    }

    private func stage(
        of span: Span, in reporting: Reporting, ended last: Day, now: Now
    ) async throws -> ReportPeriod.Stage {
        if let frozen = reporting.latest(span) {
            return reporting.sending(of: frozen) == nil ? .frozen : .sent
        }
        if reporting.frozen.contains(where: { $0.municipality.span.overlaps(span) }) { return .covered }
        if now.today < last + Self.daysUntilRelease { return .early }
        return try await reportDraft(span).asked == nil ? .open : .asked
    }

    /// Days before the due day on which the register keeper hears of it, and once more on the day itself.
    static let daysOfReminder = [14, 0]

    /// Reminds of every year whose report is not with its recipient.
    public func remindOfReports(now: Now) async throws {
        let office = try await office()
        guard office.organisation != nil else { return }
        let reporting = try await reporting()
        let vault = try await ledger.vault(of: Self.officeStream)
        var mails: [OutgoingMail] = []
        for year in try await registerYears() where !reporting.isAccounted(year) {
            guard let last = Day(iso: Span(year).lastDay) else { continue }
            let due = last + reporting.arrangement.dueDays
            guard let step = Self.daysOfReminder.last(where: { now.today >= due - $0 }) else { continue }
            for account in office.people(.registerKeeper) {
                let reader = OutgoingMail.Reader.staff(account.id.text)
                let occasion = "\(Moment.reportDue.rawValue) \(year) \(step) \(reader.text)"
                mails.append(
                    OutgoingMail(
                        id: hex(Array(vault.mark(occasion, as: "mail").prefix(OutgoingMail.idBytes))),
                        to: account.email, moment: Moment.reportDue.rawValue,
                        language: Language.dutch.rawValue, reader: reader, last: due.ordinal))
            }
        }
        let told = mails
        guard !told.isEmpty else { return }
        try await ledger.driver.write { tx in
            for mail in told { try ledger.put(mail, about: nil, now: now, in: tx) }
        }
    }
}
