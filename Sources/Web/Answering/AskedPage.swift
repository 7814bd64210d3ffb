import CaseDesk
import HTML
import HTTPTypes
import Hummingbird
import Procedure
import Texts

/// One question on one request, opened for who came in.
struct AskedVisit: Sendable {
    let site: Site
    let context: WebContext
    let asked: Asked
    let question: AskedQuestion

    /// Every way to what is not theirs is the same "not found"; to what is theirs, first the promise.
    init(_ site: Site, _ context: WebContext) async throws {
        (self.site, self.context) = (site, context)
        asked = try context.asked
        let key = try context.pathPart("vraag")
        guard try await site.desk.promise(for: key, of: asked, now: site.now()) == nil else {
            throw Elsewhere(.promise, back: context.address(AskedSecrecyController.path(of: key)))
        }
        question = try await site.desk.open(key, of: asked, now: site.now())
    }

    var texts: RespondentTexts { context.texts.respondent }
    var path: String { "/vragen/vraag/\(question.key)" }

    /// An address below the question, in the language of the page.
    func address(_ step: String = "") -> String { context.address(path + (step.isEmpty ? "" : "/\(step)")) }

    /// A page below the question; a problem comes with what was typed.
    func page(
        _ title: String, at step: String = "", problems: [FieldProblem] = [],
        @HTMLBuilder content: () -> HTML
    ) async throws -> Response {
        let back = step.isEmpty ? context.address("/vragen/mijn") : address()
        return try await site.askedPage(
            title, at: path + (step.isEmpty ? "" : "/\(step)"), back: back, context, problems: problems,
            status: problems.isEmpty ? .ok : .unprocessableContent, content: content)
    }

    /// Does it; what the regulation refuses comes back as a sentence above the form.
    func act(
        _ field: String, _ decide: (inout Plan, Respondent.ID) throws(Refusal) -> Void
    ) async throws -> FieldProblem? {
        do {
            try await site.desk.act(on: question.key, as: asked, now: site.now(), decide)
            return nil
        } catch let refusal as Refusal {
            return FieldProblem(field, context.texts.refusal.words(refusal))
        }
    }
}

extension Site {
    /// A page for whom it is about.
    func askedPage(
        _ title: String, at path: String, back: String? = nil, _ context: WebContext,
        problems: [FieldProblem] = [], status: HTTPResponse.Status = .ok, @HTMLBuilder content: () -> HTML
    ) async throws -> Response {
        var page = SitePage(title, at: path, back: back)
        page.problems = problems
        return .page(try await self.page(page, context, content: content), status: status)
    }

    /// Inside, with the cookie of the session.
    func welcome(asked token: Token, _ context: WebContext) -> Response {
        var response = Response.redirect(to: context.address("/vragen/mijn"))
        response.set(SetCookie(SiteCookie.asked.rawValue, token.cookie), settings.cookies)
        return response
    }
}
