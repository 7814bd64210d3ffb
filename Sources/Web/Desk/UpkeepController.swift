import CaseDesk
import HTML
import Hummingbird
import Texts

/// What is wrong with the program itself, and the mails that do not leave: for the administrator.
struct UpkeepController: Sendable {
    static let address = "/werk/techniek"

    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let texts = DeskTexts.dutch.upkeep
        let page = UpkeepPage(
            troubles: site.desk.troubles, queue: try await site.desk.mailQueue(now: site.now()),
            token: context.csrfToken)
        let staff = try context.staff
        let html = try await site.staffPage(
            StaffPage(texts.title, tab: Self.address, showsTroubles: false), staff
        ) {
            h1 { texts.title }
            page
        }
        return .page(html)
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        do { try await site.desk.retryMail(form.text("mail"), now: site.now()) } catch DeskFault.notFound {
            // It left in the meantime: the page shows what lies here now.
        }
        return .redirect(to: Self.address)
    }
}
