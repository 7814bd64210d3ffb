import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// A case for who has it in hand; whoever has to answer or distribute first is shown the way there.
struct OverviewController: Sendable {
    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let staff = try context.staff
        let number = try context.pathPart("nr")
        switch try await site.desk.open(number, as: staff, now: site.now()) {
        case .proposed, .desk, .freeing: return .redirect(to: "/werk/klachten/\(number)/behandelaar")
        case .stranded: return .redirect(to: TakeOverController.address(of: number))
        case .promising: return .redirect(to: SecrecyController.address(of: number))
        case .handling(let view):
            var sheet = StepSheet(view: view, token: context.csrfToken)
            sheet.done = DoneNotice(try request.query())
            let page = OverviewPage(sheet: sheet)
            let frame = StaffPage(
                page.title, back: Link(DeskTexts.dutch.frame.myDay, to: "/werk", icon: .back))
            return .page(try await site.staffPage(frame, staff) { page.body })
        }
    }
}
