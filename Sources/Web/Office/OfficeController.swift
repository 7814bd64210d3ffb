import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// `/beheer`: what still has to be set up, and the way to each page of the office.
struct OfficeController: Sendable {
    static let address = "/beheer"

    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let texts = DeskTexts.dutch.office
        let office = try await site.desk.office()
        var page = OfficePage(texts.title)
        page.back = Link(DeskTexts.dutch.frame.myDay, to: "/werk", icon: .back)
        return try await site.officeAnswer(page, context) {
            p(.class("lead")) { texts.lead }
            FirstJobs(office: office, today: site.now().today)
            ul(.class("links")) { for section in OfficeSection.allCases { li { section.link } } }
        }
    }
}
