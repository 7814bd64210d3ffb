import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// The proposed agreements (article 4): agree or talk first, two buttons of equal weight.
struct AgreementsController: Sendable {
    private static let path = "/volgen/afspraken"

    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await page(context, typed: "", problem: nil)
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let typed = form.text("woorden")
        let command: Settlement.Command
        switch form.text("besluit") {
        case "eens": command = .agree(.online)
        case "overleg": command = .askForTalk(Words(typed), .online)
        default:
            return try await page(context, typed: typed, problem: context.texts.follow.agreements.choose)
        }
        if let problem = try await site.act(.settlement(command), context) {
            return try await page(context, typed: typed, problem: problem.text)
        }
        let done: CaseDone = form.text("besluit") == "eens" ? .agreed : .willTalk
        return .redirect(to: context.address("/volgen/zaak") + "?klaar=\(done.rawValue)")
    }

    private func page(_ context: WebContext, typed: String, problem: String?) async throws -> Response {
        let view = try await site.followed(context)
        guard let proposal = view.proposal else { throw WebProblem.notFound }
        let texts = context.texts.follow.agreements
        let isOpen = view.asks.contains(.answerProposal)
        return try await site.followPage(
            texts.title, at: Self.path, context,
            problems: problem.map { [FieldProblem(isOpen ? "woorden" : "inhoud", $0)] } ?? [],
            status: problem == nil ? .ok : .unprocessableContent
        ) {
            h1 { texts.title }
            p { texts.received(context.texts.dates.long(view.filing.receivedOn)) }
            h2 { texts.factsHeading }
            pre(.dir(.unknown)) { proposal.facts.text }
            h2 { texts.listHeading }
            table(proposal, context)
            if isOpen { answer(context, typed, problem) } else if view.agreed { p { texts.agreed } }
        }
    }

    private func table(_ proposal: Settlement.Proposal, _ context: WebContext) -> HTML {
        let texts = context.texts.follow.agreements
        return DataTable(
            texts.listHeading, [.init(texts.what), .init(texts.who), .init(texts.due)],
            rows: proposal.agreements.elements.map { agreement in
                [
                    HTML(agreement.what.text), HTML(agreement.who.text),
                    HTML(context.texts.dates.long(agreement.due)),
                ]
            }
        ).html
    }

    private func answer(_ context: WebContext, _ typed: String, _ problem: String?) -> HTML {
        let texts = context.texts.follow.agreements
        return p { texts.consequence }
            + PostForm(to: context.address(Self.path), token: context.csrfToken) {
                TextArea(Field("woorden", texts.label, error: problem), value: typed, rows: 4)
                Buttons {
                    Button(texts.agree, .second, name: "besluit", value: "eens")
                    Button(texts.talk, .second, name: "besluit", value: "overleg")
                }
            }.html
    }
}
