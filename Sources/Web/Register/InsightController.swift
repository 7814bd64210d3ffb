import CaseDesk
import HTML
import Hummingbird
import Register
import Texts

/// The organisation's own view of a year; it says of itself that it is not for publication.
struct InsightController: Sendable {
    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let texts = DeskTexts.dutch.register
        let years = try await site.desk.registerYears()
        let asked = Int(try request.query().text("jaar"))
        let year = years.first { $0 == asked } ?? years.first
        let rows = if let year { try await site.desk.register(year: year) } else { [RegisterRow]() }
        let page = InsightPage(insight: Insight(rows), year: year, years: years)
        let frame = StaffPage(
            texts.internalTitle, tab: RegisterController.address,
            back: Link(texts.title, to: RegisterController.address, icon: .back))
        let html = try await site.staffPage(frame, try context.staff) {
            h1 { texts.internalTitle }
            page
        }
        return .page(html)
    }
}
