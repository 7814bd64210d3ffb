import CaseDesk
import HTML
import Procedure
import Register
import Texts

/// A report with everything that somebody has to know before it goes; the figures are those of the PDF.
struct ReportPage: Part {
    let view: ReportView
    let organisation: Office
    let staff: Staff
    let today: Day
    let token: String
    var typed: FormData?
    var problems: [FieldProblem] = []
    var done: DoneNotice?

    var texts: DeskReport { DeskTexts.dutch.report }
    var dates: DateTexts { Catalogue.of(.dutch).dates }
    var address: String { "/rapport/\(view.report.span.text)" }
    private var words: ReportWords { .dutch(organisation: organisation.organisation?.name ?? "") }

    var html: HTML {
        section {
            h1 { texts.title(view.report.span.text) }
            done
            standing
            if let shown = view.frozen?.municipality ?? figures { ReportBody(shown, words).html }
            if view.frozen != nil {
                files
                sending
            }
            if view.isToBeMade { making }
        }
    }

    /// Who approves sees the figures that they are asked to approve, and none that would be refused.
    ///
    /// Beside other reports and drafts they could tell of a few people. The register keeper sees the rows.
    private var figures: PeriodReport? {
        let mayGo = today >= view.releasable && view.problems.isEmpty && view.draft.asked != nil
        return mayGo || staff.has(.registerKeeper) ? view.report : nil
    }

    /// A report on its way; beside one that stands it is a correction, whose figures are in the table only.
    @HTMLBuilder private var making: HTML {
        if view.frozen != nil {
            h2 { texts.correctionTitle }
            p { texts.correctionIntro }
            lookingThrough
            if let figures { p { figures.total.map(texts.total) ?? texts.noTotal } }
        }
        if figures != nil { flags }
        sentences
        deciding
    }

    @HTMLBuilder private var standing: HTML {
        if let frozen = view.frozen {
            Notice(.info, texts.frozenTitle) {
                p { texts.approvedBy(organisation.name(of: StaffID(frozen.approved)), day(frozen.on)) }
                p { texts.edition(frozen.number) + ". " + texts.mark(String(frozen.digest.prefix(16))) }
            }
        } else {
            lookingThrough
        }
    }

    @HTMLBuilder private var lookingThrough: HTML {
        p { figures == nil ? texts.notYours : texts.lookIntro }
        p { texts.notProof }
        if today < view.releasable {
            Notice(.attention) { p { texts.notBefore(dates.withoutWeekday(view.releasable)) } }
        }
        if !view.problems.isEmpty {
            Notice(.attention, texts.blockedTitle) {
                ul { for problem in view.problems { li { problem.words } } }
                if view.frozen != nil { p { texts.blockedNext } }
            }
        }
        if let asked = view.draft.asked {
            Notice(.info) {
                p { texts.askedBy(organisation.name(of: StaffID(asked.by)), day(asked.on)) }
                p { texts.waitsFor }
            }
        }
    }

    func day(_ iso: String) -> String { Day(iso: iso).map(dates.withoutWeekday) ?? iso }

    @HTMLBuilder private var flags: HTML {
        if !view.report.tables.isEmpty {
            h2 { texts.flags }
            flagTable(view.report, texts.flags)
            h2 { texts.publicationTitle }
            p { texts.publicationIntro }
            if view.publication.total == nil {
                p { texts.noTotal }
            } else {
                flagTable(view.publication, texts.publicationTitle)
            }
        }
    }

    private func why(_ cell: Cell, in table: Table) -> String {
        let isAboutUs = table.name.isAlwaysOpen && !table.isHidden
        return isAboutUs ? texts.aboutUs : cell.reason?.words ?? texts.largeEnough
    }

    private func flagTable(_ report: PeriodReport, _ caption: String) -> DataTable {
        let rows = report.tables.flatMap { table in
            table.cells.map { cell in
                [
                    HTML(words.label(cell)), HTML(table.name.words),
                    HTML(cell.count.map(String.init) ?? texts.hidden), HTML(cell.flag.words),
                    HTML(why(cell, in: table)),
                ]
            }
        }
        return DataTable(
            caption,
            [
                .init(texts.what), .init(texts.table), .init(texts.count, isNumber: true), .init(texts.flag),
                .init(texts.why),
            ], rows: rows, isUnderHeading: true)
    }
}

extension Cell.Flag {
    fileprivate var words: String {
        let texts = DeskTexts.dutch.report
        return switch self {
        case .kept: texts.kept
        case .merged: texts.merged
        case .hidden: texts.isHidden
        }
    }
}

extension Reason {
    fileprivate var words: String {
        let texts = DeskTexts.dutch.report
        return switch self {
        case .fewComplaints: texts.fewComplaints
        case .fewComplainants: texts.fewComplainants
        case .fewRespondents: texts.fewRespondents
        }
    }
}

extension Differencing.Problem {
    /// Names the cell that could be computed.
    var words: String {
        let texts = DeskTexts.dutch.report
        switch self {
        case .overlaps(let span): return texts.overlaps(span.text)
        case .otherCells(let table, let span): return texts.otherCells(table.words, span.text)
        case .otherTotal(let span): return texts.otherTotal(span.text)
        case .derivable(let derived):
            let leaves = derived.leaves.map(\.words).joined(separator: ", ")
            let isCorrection = derived.parts == [derived.whole]
            let parts = isCorrection ? texts.before : derived.parts.map(\.text).joined(separator: ", ")
            return texts.derivable(leaves.isEmpty ? texts.wholeTotal : leaves, derived.whole.text, parts)
        }
    }
}

extension ReportObstacle {
    /// What to do about it.
    var words: String {
        let texts = DeskTexts.dutch.report
        switch self {
        case .cannotBeChosen: return texts.cannotBeChosen
        case .tooEarly(let day): return texts.notBefore(Catalogue.of(.dutch).dates.withoutWeekday(day))
        case .samePerson: return texts.samePerson
        case .notAskedFor: return texts.notAskedFor
        case .changedSince: return texts.changedSince
        case .blocked: return texts.blockedTitle + ". " + texts.blockedWhy
        case .leaks: return texts.leaks
        case .unread(let count): return texts.tickUnread(count)
        case .sentBeforeApproval(let day):
            return texts.notSentBefore(Catalogue.of(.dutch).dates.withoutWeekday(day))
        case .noRecipient: return texts.noRecipient
        case .stillRuns: return texts.stillRuns
        case .reported(let year): return DeskTexts.dutch.register.reported(year)
        case .judgmentMissing: return texts.judgmentMissing
        case .tooMuchText: return texts.tooMuchText
        }
    }
}
