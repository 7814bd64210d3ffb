import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// Before the first reading: the promise of article 8, once for each person and each case.
struct SecrecyController: Sendable {
    let site: Site

    static func address(of number: String) -> String { "/werk/klachten/\(number)/geheim" }

    func new(_ request: Request, _ context: WebContext) async throws -> Response {
        let number = try context.pathPart("nr")
        let staff = try context.staff
        guard case .promising = try await site.desk.open(number, as: staff, now: site.now()) else {
            return .redirect(to: "/werk/klachten/\(number)")
        }
        let texts = DeskTexts.dutch.secrecy
        var page = StaffPage("\(texts.title), \(number)")
        page.isWide = false
        return .page(
            try await site.staffPage(page, staff) {
                h1 { texts.title }
                p(.class("hint")) { DeskTexts.dutch.casePage.title(number) }
                p(.class("lead")) { texts.lead }
                Card { p { texts.promise } }
                p { texts.isLogged }
                PostForm(to: Self.address(of: number), token: context.csrfToken) {
                    Buttons {
                        Button(texts.accept)
                        ButtonLink(texts.leave, to: staff.home, .second)
                    }
                }
            })
    }

    /// The words that stood on the page are kept with the case.
    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let number = try context.pathPart("nr")
        guard let text = Words(DeskTexts.dutch.secrecy.promise) else { throw WebProblem.notFound }
        try await site.desk.promiseSecrecy(of: number, as: try context.staff, text: text, now: site.now())
        return .redirect(to: "/werk/klachten/\(number)")
    }
}

extension Elsewhere {
    /// First the promise, then the page.
    init(promise view: PromisingView) {
        self.init(.promise, back: SecrecyController.address(of: view.number))
    }
}
