import Ledger
import Procedure
import Register

/// What keeps a report from being asked for, approved or sent.
public enum ReportObstacle: Error, Hashable, Sendable {
    /// A complaint that was judged has a judgment for it.
    case judgmentMissing
    /// No whole years of one block, or a period that is not over.
    case cannotBeChosen
    /// Released at the earliest on this day: until then most of it still runs.
    case tooEarly(Day)
    /// Who looked it through does not approve it.
    case samePerson
    case notAskedFor
    /// A row changed since it was looked through.
    case changedSince
    /// Subtracted from an earlier one it would name somebody.
    case blocked([Differencing.Problem])
    /// A sentence holds something of a case.
    case leaks
    /// So many complaints could not be held against the sentences, and nobody said to know that.
    case unread(Int)
    /// It went on a day on which it was not approved yet.
    case sentBeforeApproval(Day)
    case noRecipient
    case stillRuns
    /// A report on that year was approved: no row of it goes out of the register any more.
    case reported(Int)
    case tooMuchText
}

/// A report as it is looked through before it is approved.
public struct ReportView: Sendable {
    /// As it would go out, with every sentence of the draft.
    public var report: PeriodReport
    /// For publication.
    public var publication: PeriodReport
    /// The sentences and who asked.
    public var draft: ReportDraft
    /// What was found in each sentence, and what could not be looked at.
    public var look: LeakLook
    /// What earlier reports forbid.
    public var problems: [Differencing.Problem]
    /// The first day on which it may go.
    public var releasable: Day
    /// The day on which it should be there.
    public var due: Day
    /// The last approved one on this period.
    public var frozen: FrozenReport?
    /// Whether a new report can be looked through: there is none yet, or the register tells other figures
    /// than it, and persons can still be told apart.
    public var isToBeMade: Bool
    /// When that one went.
    public var sending: Reporting.Sending?
    /// To whom, and by when.
    public var arrangement: Reporting.Arrangement
    /// The years whose persons nobody can tell apart any more once this report is approved.
    public var destroys: ClosedRange<Int>?
    /// What was read, and how far it was: the approval holds it against what is there then.
    var read: ReportRead
}

/// Rows, earlier reports and the draft of a span as they stood in one moment.
struct ReportRead: Sendable {
    var counted: CountedSpan
    var reporting: Reporting
    var draft: ReportDraft
    /// Periods that share a year with it and wait for approval: a director would see both.
    var asked: [Span]
    var hasForgottenPersons: Bool
    var destroys: ClosedRange<Int>?
}

extension Desk {
    /// The figures of a report as scripts read them, the same bytes each time.
    public static func json(of report: PeriodReport, isApproved: Bool) throws -> [UInt8] {
        try Canonical.bytes(report.figures(.dutch(organisation: ""), isApproved: isApproved))
    }

    /// Everything about one period.
    public func reportView(_ span: Span, now: Now) async throws -> ReportView {
        let (ledger, today) = (ledger, now.today)
        let read = try await ledger.driver.read { tx in try ledger.read(span, today: today, in: tx) }
        let rows = read.counted.rows
        guard span.canBeChosen, let releasable = Self.releaseDay(of: span, rows.map(\.row)) else {
            throw ReportObstacle.cannotBeChosen
        }
        let (draft, reporting) = (read.draft, read.reporting)
        let report = PeriodReport(span, of: rows, changes: draft.sentences)
        let publication = PeriodReport(
            span, of: rows, k: Protection.publication, changes: draft.sentences)
        let frozen = reporting.latest(span)
        return ReportView(
            report: report, publication: publication, draft: draft,
            look: try await look(at: draft.sentences, of: span, registered: rows.count),
            problems: reporting.problems(of: report, publication, changed: read.counted.changed(since:))
                + read.asked.map { .overlaps($0) },
            releasable: releasable,
            due: reporting.arrangement.due(of: span, from: releasable), frozen: frozen,
            isToBeMade: frozen.map {
                !read.hasForgottenPersons && $0.hasOtherFigures(than: report, publication)
            } ?? true,
            sending: frozen.flatMap { reporting.sending(of: $0) },
            arrangement: reporting.arrangement, destroys: read.destroys, read: read)
    }

    /// Keeps the sentences of a report that is being made; whoever was asked before has to be asked again.
    public func write(
        _ sentences: [String], for span: Span, ifStillAt seen: Int, by staff: Staff
    ) async throws {
        guard staff.has(.registerKeeper) else { throw DeskFault.notFound }
        let fits =
            sentences.count <= ReportDraft.most
            && sentences.allSatisfy { $0.count <= ReportDraft.longest }
        guard fits else { throw ReportObstacle.tooMuchText }
        var draft = try await reportDraft(span)
        draft.sentences = sentences
        draft.asked = nil
        try await keep(draft, of: span, ifStillAt: seen)
    }

    /// Asks a second person to approve what was looked through.
    public func askApproval(
        _ span: Span, ifStillAt seen: Int, knowsUnread: Bool = false, by staff: Staff, now: Now
    ) async throws {
        guard staff.has(.registerKeeper) else { throw DeskFault.notFound }
        let view = try await reportView(span, now: now)
        let others = try await office().people(.director).filter { $0.id != staff.account.id }
        guard !others.isEmpty else { throw ReportObstacle.samePerson }
        try check(view, knowsUnread: knowsUnread, now: now)
        var draft = view.draft
        draft.asked = .init(
            by: staff.account.id.text, on: now.today.iso,
            digest: try Canonical.digest([view.report, view.publication]))
        try await keep(draft, of: span, ifStillAt: seen)
    }

    /// Freezes the report with the sentences that the second person ticked.
    public func approve(
        _ span: Span, sentences: Set<Int>, ifStillAt seen: Int, knowsUnread: Bool = false, by staff: Staff,
        now: Now
    ) async throws {
        try await approve(
            try await reportView(span, now: now), sentences: sentences, ifStillAt: seen,
            knowsUnread: knowsUnread, by: staff, now: now)
    }

    /// The same on what was read before; where anything of it changed meanwhile, nothing is frozen.
    func approve(
        _ view: ReportView, sentences: Set<Int>, ifStillAt seen: Int, knowsUnread: Bool = false,
        by staff: Staff, now: Now
    ) async throws {
        guard staff.has(.director) else { throw DeskFault.notFound }
        guard view.draft.version == seen else { throw DeskFault.someoneElseFirst }
        guard let asked = view.draft.asked else { throw ReportObstacle.notAskedFor }
        guard asked.by != staff.account.id.text else { throw ReportObstacle.samePerson }
        guard asked.digest == (try Canonical.digest([view.report, view.publication])) else {
            throw ReportObstacle.changedSince
        }
        try check(view, knowsUnread: knowsUnread, now: now, ticked: sentences)
        var (report, publication) = (view.report, view.publication)
        report.changes = view.draft.sentences.enumerated().filter { sentences.contains($0.offset) }.map(
            \.element)
        publication.changes = report.changes
        let frozen = FrozenReport(
            number: (view.frozen?.number ?? 0) + 1, municipality: report, publication: publication,
            organisation: try await office().organisation?.name ?? "", prepared: asked.by,
            approved: staff.account.id.text, on: now.today.iso,
            digest: try Canonical.digest([report, publication]), versions: view.read.counted.versions)
        try await freeze(frozen, as: view, now: now)
    }

    /// Ticks that it went, on a day, to the recipient.
    public func sent(_ span: Span, number: Int, on day: Day, by staff: Staff, now: Now) async throws {
        guard staff.has(.registerKeeper) else { throw DeskFault.notFound }
        let reporting = try await reporting()
        guard let frozen = reporting.latest(span), frozen.number == number else {
            throw DeskFault.someoneElseFirst
        }
        guard !reporting.arrangement.recipient.isEmpty else { throw ReportObstacle.noRecipient }
        if let approved = Day(iso: frozen.on), day < approved {
            throw ReportObstacle.sentBeforeApproval(approved)
        }
        guard reporting.sending(of: frozen) == nil else { return }
        let sending = Reporting.Sending(
            span: span, number: number, on: day.iso, recipient: reporting.arrangement.recipient)
        try await add(.sent(sending), after: reporting, now: now)
    }

    /// Who gets reports, and how many days after a period.
    public func arrange(_ arrangement: Reporting.Arrangement, by staff: Staff, now: Now) async throws {
        guard staff.has(.registerKeeper) else { throw DeskFault.notFound }
        try await add(.arranged(arrangement), after: try await reporting(), now: now)
    }

    private func check(
        _ view: ReportView, knowsUnread: Bool, now: Now, ticked: Set<Int>? = nil
    ) throws {
        guard now.today >= view.releasable else { throw ReportObstacle.tooEarly(view.releasable) }
        guard view.problems.isEmpty else { throw ReportObstacle.blocked(view.problems) }
        let shown = view.look.findings.enumerated().filter { ticked?.contains($0.offset) ?? true }
        guard !shown.flatMap(\.element).contains(where: \.blocks) else { throw ReportObstacle.leaks }
        guard shown.isEmpty || view.look.unread == 0 || knowsUnread else {
            throw ReportObstacle.unread(view.look.unread)
        }
    }

    private func add(_ event: ReportEvent, after reporting: Reporting, now: Now) async throws {
        do {
            try await ledger.append(
                [try event.bytes], to: .reports, expecting: reporting.version, at: now.today.noon)
        } catch LedgerFault.conflict { throw DeskFault.someoneElseFirst }
    }

    /// The draft goes in the same transaction, and so do the pseudonyms once their block is accounted for.
    private func freeze(_ frozen: FrozenReport, as view: ReportView, now: Now) async throws {
        let (span, ledger, today) = (frozen.municipality.span, ledger, now.today)
        let isLast: Bool
        do {
            isLast = try await ledger.append(
                [try ReportEvent.frozen(frozen).bytes], to: .reports,
                expecting: view.read.reporting.version, at: now.today.noon
            ) { tx, _ in
                try ledger.confirm(view, in: tx)
                try tx.run("delete from report_draft where span = $1", [.text(span.text)])
                let block = try ledger.blockDone(by: span, today: today, in: tx)
                if let block { try ledger.forgetPersons(of: block.lowerBound, in: tx) }
                return block != nil
            }
        } catch LedgerFault.conflict { throw DeskFault.someoneElseFirst }
        // The report stands. Whatever holds the log up now, the clock empties it.
        if isLast { try? await ledger.emptyLog() }
    }
}
