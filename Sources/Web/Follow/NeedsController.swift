import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// What contact has to take into account, changed later: question 11 of the form again.
struct NeedsController: Sendable {
    static let path = "/volgen/letten"

    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await page(Draft(minding: try await site.followed(context).reach.needs), context)
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        var draft = Draft()
        draft.take(.needs, form)
        let typed = try await site.form(draft, context)
        let needs: Needs
        do throws(FieldProblems) { needs = try typed.needs() } catch {
            return try await page(draft, context, problems: error.list)
        }
        let contact = try await site.followed(context).reach.contact
        let command = Contacts.Command.changeReach(.init(contact: contact, needs: needs), .online)
        if let problem = try await site.act(.contacts(command), context) {
            return try await page(draft, context, problems: [FieldProblem("let", problem.text)])
        }
        return .redirect(to: context.address("/volgen/zaak") + "?klaar=\(CaseDone.minded.rawValue)")
    }

    private func page(
        _ draft: Draft, _ context: WebContext, problems: [FieldProblem] = []
    ) async throws -> Response {
        var sheet = try await site.sheet(draft, context)
        sheet.problems = problems
        let shown = Question.needs.page(sheet)
        return try await site.followPage(
            shown.name, at: Self.path, context, problems: problems,
            status: problems.isEmpty ? .ok : .unprocessableContent
        ) {
            PostForm(to: context.address(Self.path), token: context.csrfToken) {
                shown.fields
                Buttons { Button(context.texts.follow.wish.save) }
            }
        }
    }
}

extension Draft {
    /// Question 11 as it was answered last.
    init(minding needs: Needs) {
        self.init()
        let ticked: [(Bool, Need)] = [
            (needs.noVoicemail, .noVoicemail), (needs.interpreter != nil, .interpreter),
            (needs.readingIsHard, .reading), (needs.hearingIsHard, .hearing), (needs.discreet, .discreet),
        ]
        answers["let[]"] = ticked.filter(\.0).map(\.1.rawValue)
        answers["taal"] = needs.interpreter.map { [$0.text] }
        answers["let_anders"] = needs.other.map { [$0.text] }
    }
}
