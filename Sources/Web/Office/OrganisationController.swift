import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// `/beheer/organisatie`: everything that people read about the organisation.
struct OrganisationController: Sendable {
    static let address = "/beheer/organisatie"

    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let isDone = try request.query().has("klaar")
        let organisation = try await site.desk.office().organisation
        return try await answer(OrganisationForm(organisation), context, isDone: isDone)
    }

    func update(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let typed = OrganisationForm(form)
        guard let organisation = typed.organisation else { return try await answer(typed, context) }
        guard ShownMark(try await site.desk.office().organisation).isShown(in: form) else {
            return try await answer(typed, context, trouble: DeskTexts.dutch.office.changedMeanwhile)
        }
        try await site.desk.describe(
            organisation, by: try context.staff.account.id, now: site.now())
        return .redirect(to: Self.address + "?klaar=1")
    }

    private func answer(
        _ form: OrganisationForm, _ context: WebContext, trouble: String? = nil, isDone: Bool = false
    ) async throws -> Response {
        let texts = DeskTexts.dutch.organisation
        let mark = ShownMark(try await site.desk.office().organisation)
        var page = OfficePage(texts.title)
        (page.problems, page.trouble) = (form.problems, trouble)
        page.done = isDone ? DeskTexts.dutch.office.saved : nil
        return try await site.officeAnswer(page, context) {
            p(.class("lead")) { texts.lead }
            PostForm(to: Self.address, token: context.csrfToken) {
                for line in OrganisationForm.Line.allCases {
                    if line == .officerName { h2 { texts.officer } }
                    TextField(
                        Field(
                            line.rawValue, line.words, hint: line.hint, error: form.problems[line.rawValue]),
                        value: form.values[line] ?? "", line.kind, autocomplete: "off")
                }
                mark
                Buttons { Button(DeskTexts.dutch.office.save) }
            }
        }
    }
}
