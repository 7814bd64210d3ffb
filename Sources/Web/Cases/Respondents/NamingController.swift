import CaseDesk
import Hummingbird
import Procedure
import Texts

/// Whom it is about (article 1); naming a colleague makes them involved, the handler too.
struct NamingController: Sendable {
    let site: Site

    private func page(_ sheet: StepSheet) -> any StepPage { NamingPage(sheet: sheet) }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await StepVisit(site, context).show(request, page)
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context)
        var read = FormReader(form, today: visit.view.today)
        guard let naming = NamingForm(&read, visit.view.office) else {
            return try await visit.again(read, page)
        }
        let takesAway = naming.names(visit.casefile.handling.handler) || visit.isLed(naming.who.involved)
        if takesAway, !form.has("zeker") {
            var sheet = visit.sheet
            sheet.typed = form
            let isLed = !naming.names(visit.casefile.handling.handler)
            return try await visit.answer(SelfNamingPage(sheet: sheet, isLed: isLed))
        }
        let id = visit.casefile.reactions.next
        return try await visit.carryOut(form, .named, to: "reactie/\(id.number)", again: page) {
            plan throws(Refusal) in try plan.perform(.reactions(.name(naming.who, parts: naming.parts)))
        }
    }

    /// Named by mistake, and told nothing yet: with the name goes what it made of somebody.
    func destroy(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let (visit, reaction) = try await RespondentVisit.open(site, context)
        let page: (StepSheet) -> any StepPage = { RespondentPage(sheet: $0, reaction: reaction) }
        return try await visit.carryOut(form, .unnamed, to: "reactie", again: page) { plan throws(Refusal) in
            try plan.perform(.reactions(.unname(reaction.respondent.id)))
        }
    }
}
