import CaseDesk
import HTML
import Hummingbird
import Register
import Texts

/// A report that was approved, in every form; before that there is nothing to take along.
struct ReportFilesController: Sendable {
    let site: Site

    func pdf(_ request: Request, _ context: WebContext) async throws -> Response {
        let frozen = try await frozen(context)
        return try await pdf(frozen.municipality, frozen, "verslag", context)
    }

    func publication(_ request: Request, _ context: WebContext) async throws -> Response {
        let frozen = try await frozen(context)
        return try await pdf(frozen.publication, frozen, "verslag-site", context)
    }

    func csv(_ request: Request, _ context: WebContext) async throws -> Response {
        let frozen = try await frozen(context)
        return .download(
            frozen.municipality.csv(.dutch(organisation: frozen.organisation)),
            type: "text/csv; charset=utf-8", name: "verslag-\(frozen.municipality.span.text).csv")
    }

    func json(_ request: Request, _ context: WebContext) async throws -> Response {
        let frozen = try await frozen(context)
        return .download(
            try Desk.json(of: frozen.municipality, isApproved: true), type: "application/json",
            name: "verslag-\(frozen.municipality.span.text).json")
    }

    private func pdf(
        _ report: PeriodReport, _ frozen: FrozenReport, _ name: String, _ context: WebContext
    ) async throws -> Response {
        let words = ReportWords.dutch(organisation: frozen.organisation)
        do {
            let bytes = try await site.desk.print(
                ReportDocument(report, words, reference: frozen.reference).bytes)
            return .download(bytes, type: "application/pdf", name: "\(name)-\(report.span.text).pdf")
        } catch let fault as DeskFault where fault.isOfThePress {
            let texts = DeskTexts.dutch.report
            var frame = StaffPage(
                texts.title(report.span.text), tab: ReportsController.address,
                back: Link(texts.pageTitle, to: ReportsController.address, icon: .back))
            frame.hasTrouble = true
            return .page(
                try await site.staffPage(frame, try context.staff) {
                    Trouble(texts.noPDF)
                    h1 { texts.title(report.span.text) }
                    ReportBody(report, words).html
                }, status: .serviceUnavailable)
        }
    }

    private func frozen(_ context: WebContext) async throws -> FrozenReport {
        guard let span = Span(try context.pathPart("periode")),
            let frozen = try await site.desk.reporting().latest(span)
        else { throw WebProblem.notFound }
        return frozen
    }
}
