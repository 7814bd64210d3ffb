import CaseDesk
import HTML
import HTTPTypes
import Hummingbird
import Procedure
import Register
import Texts

/// Which periods can be reported on, how far each is, and who gets the report.
struct ReportsController: Sendable {
    static let address = "/rapport"
    /// Six weeks at the least, a year at the most.
    private static let dueDays = 42...365

    let site: Site

    private var texts: DeskReport { DeskTexts.dutch.report }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await answer(ReportsPage(token: context.csrfToken), context)
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        var page = ReportsPage(token: context.csrfToken)
        page.typed = form
        let recipient = form.line("ontvanger")
        let days = Int(form.line("dagen")).flatMap { Self.dueDays.contains($0) ? $0 : nil }
        if recipient.isEmpty { page.problems.append(FieldProblem("ontvanger", texts.recipientMissing)) }
        if days == nil { page.problems.append(FieldProblem("dagen", texts.dueDaysWrong)) }
        guard let days, page.problems.isEmpty else {
            return try await answer(page, context, status: .unprocessableContent)
        }
        try await site.desk.arrange(
            .init(recipient: String(recipient.prefix(120)), dueDays: days), by: try context.staff,
            now: site.now())
        return .redirect(to: "\(Self.address)?klaar=\(DeskDone.noted.rawValue)")
    }

    private func answer(
        _ bare: ReportsPage, _ context: WebContext, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        var page = bare
        let staff = try context.staff
        page.isKeeper = staff.has(.registerKeeper)
        page.arrangement = try await site.desk.reporting().arrangement
        page.periods = try await site.desk.reportPeriods(now: site.now())
        page.today = site.now().today
        var frame = StaffPage(texts.pageTitle, tab: Self.address)
        frame.problems = page.problems
        frame.isWide = false
        return .page(
            try await site.staffPage(frame, staff) {
                h1 { texts.pageTitle }
                page
            }, status: status)
    }
}

/// The list of periods with a link for each, and under it the recipient.
struct ReportsPage: Part {
    let token: String
    var periods: [ReportPeriod] = []
    var arrangement = Reporting.Arrangement()
    var isKeeper = false
    var today: Day?
    var typed: FormData?
    var problems: [FieldProblem] = []

    private var texts: DeskReport { DeskTexts.dutch.report }

    init(token: String) {
        self.token = token
    }

    var html: HTML {
        section {
            p { texts.intro }
            h2 { texts.choose }
            p(.class("hint")) { texts.chooseHint }
            if periods.isEmpty { p { texts.none } } else { table }
            if isKeeper { recipient }
        }
    }

    private var table: DataTable {
        let dates = Catalogue.of(.dutch).dates
        return DataTable(
            texts.choose, [.init(texts.period), .init(texts.state), .init(texts.due)],
            rows: periods.map { period in
                [
                    period.canBeOpened
                        ? Link(period.span.text, to: "/rapport/\(period.span.text)").html
                        : HTML(period.span.text), HTML(period.stage.words),
                    HTML(dates.withoutWeekday(period.due)) + late(period),
                ]
            })
    }

    /// Of what nobody made yet only the single years: which longer period they choose is theirs to say.
    private func late(_ period: ReportPeriod) -> HTML {
        guard let today, period.due < today else { return .empty }
        let isLate =
            switch period.stage {
            case .open: period.span.years.count == 1
            case .asked, .frozen: true
            case .early, .sent, .covered: false
            }
        return isLate ? HTML(" ") + StatusLabel(texts.stateLate, .late).html : .empty
    }

    @HTMLBuilder private var recipient: HTML {
        h2 { texts.recipientTitle }
        PostForm(to: ReportsController.address, token: token) {
            TextField(
                Field("ontvanger", texts.recipient, hint: texts.recipientHint, error: problems["ontvanger"]),
                value: typed?.text("ontvanger") ?? arrangement.recipient)
            TextField(
                Field("dagen", texts.dueDays, error: problems["dagen"]),
                value: typed?.text("dagen") ?? String(arrangement.dueDays), .digits, width: .short)
            Buttons { Button(texts.saveRecipient, .second) }
        }
    }
}

extension ReportPeriod.Stage {
    var words: String {
        let texts = DeskTexts.dutch.report
        return switch self {
        case .early: texts.stateEarly
        case .open: texts.stateOpen
        case .asked: texts.stateAsked
        case .frozen: texts.stateFrozen
        case .sent: texts.stateSent
        case .covered: texts.stateCovered
        }
    }
}
