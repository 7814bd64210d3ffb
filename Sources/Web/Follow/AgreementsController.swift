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

    /// The answer carries the number of the proposal that was on screen: a later one asks to be read first.
    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let typed = form.text("woorden")
        let seen = Settlement.Proposal.ID(Int(form.text("voorstel")) ?? 0)
        let command: Settlement.Command
        switch form.text("besluit") {
        case "eens": command = .agree(to: seen, .online)
        case "overleg": command = .askForTalk(Words(typed), about: seen, .online)
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
        let isOpen = view.canAnswerProposal
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
            if !isOpen || view.answer != nil { given(view.answer, context) }
            if isOpen { answer(view, context, typed, problem) }
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
            }, isUnderHeading: true
        ).html
    }

    /// What they said of it, for who looks again.
    private func given(_ answer: Settlement.Answer?, _ context: WebContext) -> HTML {
        let texts = context.texts.follow.agreements
        return switch answer {
        case .agrees(let declared):
            Notice(.good) { p { texts.agreedOn(context.texts.dates.long(declared.on)) } }.html
        case .wantsToTalk(let words, let declared):
            Notice(.info) {
                p { texts.talkOn(context.texts.dates.long(declared.on)) }
                words.map { words in pre(.dir(.unknown)) { words.text } }
                p { texts.willTalk }
            }.html
        case nil: p { texts.over }
        }
    }

    private func answer(
        _ view: ComplainantView, _ context: WebContext, _ typed: String, _ problem: String?
    ) -> HTML {
        let texts = context.texts.follow.agreements
        return p { texts.consequence }
            + PostForm(to: context.address(Self.path), token: context.csrfToken) {
                input(
                    .type("hidden"), .name("voorstel"), .value("\(view.proposalNumber?.number ?? 0)"))
                TextArea(Field("woorden", texts.label, error: problem), value: typed, rows: 4)
                Buttons {
                    if !view.hasAgreed { Button(texts.agree, .second, name: "besluit", value: "eens") }
                    Button(texts.talk, .second, name: "besluit", value: "overleg")
                }
            }.html
    }
}

extension ComplainantView {
    /// Who agreed can only come back to it.
    fileprivate var hasAgreed: Bool {
        if case .agrees = answer { true } else { false }
    }
}
