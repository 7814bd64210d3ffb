import CaseDesk
import HTML
import Hummingbird
import Register
import Texts

/// The organisation's own view of one year or of all; it says of itself that it is not for publication.
struct InsightController: Sendable {
    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let texts = DeskTexts.dutch.register
        let years = try await site.desk.registerYears()
        let asked = try request.query().text("jaar")
        let isAll = asked == InsightPage.all && years.count > 1
        let shown = isAll ? years : [years.first { $0 == Int(asked) } ?? years.first].compactMap { $0 }
        var rows: [RegisterRow] = []
        for year in shown { rows += try await site.desk.register(year: year) }
        let page = InsightPage(insight: Insight(rows), shown: shown, years: years)
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
