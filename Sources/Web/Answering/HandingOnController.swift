import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// Within a partner to a colleague who knows more; whoever had it reads nothing after that.
struct HandingOnController: Sendable {
    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await page(try await visit(context), FormData(), [])
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await visit(context)
        let (partner, texts) = (try partner(of: visit), visit.texts.handing)
        guard let name = Words(form.line("naam")) else {
            return try await page(visit, form, [FieldProblem("naam", texts.noName)])
        }
        guard let address = Words(form.line("email")) else {
            return try await page(visit, form, [FieldProblem("email", visit.texts.entry.wrong)])
        }
        guard address.isMail else {
            return try await page(visit, form, [FieldProblem("email", visit.texts.entry.wrong)])
        }
        let who = Respondent.Who.someoneAtPartner(nil, name: name, partner: partner)
        do {
            try await site.desk.handOn(
                visit.question.key, to: who, at: address, as: visit.asked, now: site.now())
            return .redirect(to: context.address("/vragen/mijn") + "?doorgegeven=1")
        } catch let refusal as Refusal {
            let words = context.texts.refusal.words(refusal)
            return try await page(visit, form, [FieldProblem("email", words)])
        } catch DeskFault.tooManyTries(let seconds) {
            let entry = context.texts.follow.entry
            let telephone = try await site.desk.office().organisation?.telephone ?? ""
            let words = entry.wait(entry.wait(seconds), telephone)
            return try await page(visit, form, [FieldProblem("email", words)])
        }
    }

    private func visit(_ context: WebContext) async throws -> AskedVisit {
        let visit = try await AskedVisit(site, context)
        _ = try partner(of: visit)
        return visit
    }

    private func partner(of visit: AskedVisit) throws -> Words {
        guard visit.question.isOpen, let partner = visit.question.partner.flatMap(Words.init) else {
            throw WebProblem.notFound
        }
        return partner
    }

    private func page(
        _ visit: AskedVisit, _ form: FormData, _ problems: [FieldProblem]
    ) async throws -> Response {
        let texts = visit.texts.handing
        return try await visit.page(texts.title, at: "doorgeven", problems: problems) {
            h1 { texts.title }
            p { texts.lead(visit.question.partner ?? "") }
            p { texts.term }
            PostForm(to: visit.address("doorgeven"), token: visit.context.csrfToken) {
                TextField(
                    Field("naam", texts.name, error: problems["naam"], isNeeded: true),
                    value: form.text("naam"))
                TextField(
                    Field(
                        "email", texts.email, hint: texts.emailHint, error: problems["email"],
                        isNeeded: true),
                    value: form.text("email"), .email)
                Buttons { Button(texts.send) }
            }
        }
    }
}
