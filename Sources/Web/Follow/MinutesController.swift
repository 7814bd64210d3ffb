import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// The report of a conversation (article 6, 3e streepje); an answer is added and changes nothing in it.
struct MinutesController: Sendable {
    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await page(context, FormData(), problems: [])
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let (_, conversation) = try await shared(context)
        let texts = context.texts.follow.minutes
        let verdict: Conversation.Comment.Verdict
        switch form.text("klopt") {
        case "ja": verdict = .correct
        case "nee":
            guard let words = Words(form.text("woorden")) else {
                return try await page(context, form, problems: [FieldProblem("woorden", texts.empty)])
            }
            verdict = .incorrect(words)
        default: return try await page(context, form, problems: [FieldProblem("klopt", texts.choose)])
        }
        let command = Conversations.Command.comment(conversation.id, from: .complainant, verdict, .online)
        if let problem = try await site.act(.conversations(command), context) {
            return try await page(context, form, problems: [FieldProblem("klopt", problem.text)])
        }
        return .redirect(to: context.address("/volgen/zaak") + "?klaar=verslag")
    }

    private func shared(
        _ context: WebContext
    ) async throws -> (ComplainantView, ComplainantView.SharedConversation) {
        let number = Int(try context.pathPart("nr"))
        let view = try await site.followed(context)
        guard let found = view.conversations.first(where: { $0.id.number == number && $0.minutes != nil })
        else { throw WebProblem.notFound }
        return (view, found)
    }

    private func page(
        _ context: WebContext, _ form: FormData, problems: [FieldProblem]
    ) async throws -> Response {
        let (_, conversation) = try await shared(context)
        var day = conversation.planned
        if case .held(let on) = conversation.stage { day = on }
        let title = context.texts.follow.minutes.title(context.texts.dates.long(day))
        let path = "/volgen/verslag/\(conversation.id.number)"
        return try await site.followPage(
            title, at: path, context, problems: problems,
            status: problems.isEmpty ? .ok : .unprocessableContent
        ) {
            h1 { title }
            LetterFrame(title) { pre(.dir(.unknown)) { conversation.minutes?.text ?? "" } }
            for comment in conversation.comments { given(comment, context) }
            PostForm(to: context.address(path), token: context.csrfToken) {
                question(context, form, problems)
            }
        }
    }

    private func given(_ comment: Conversation.Comment, _ context: WebContext) -> HTML {
        let texts = context.texts.follow
        let heading = texts.message.fromYou(context.texts.dates.long(comment.on))
        return switch comment.verdict {
        case .correct: Card { p { strong { heading } } + p { texts.minutes.yes } }.html
        case .incorrect(let words):
            Card { p { strong { heading } } + pre(.dir(.unknown)) { words.text } }.html
        }
    }

    private func question(_ context: WebContext, _ form: FormData, _ problems: [FieldProblem]) -> HTML {
        let texts = context.texts.follow.minutes
        return Radios(
            Field("klopt", texts.question, error: problems["klopt"], isNeeded: true),
            [Choice("ja", texts.yes), Choice("nee", texts.no)], selected: form.text("klopt")
        ).html
            + TextArea(
                Field("woorden", texts.label, hint: texts.hint, error: problems["woorden"]),
                value: form.text("woorden"), rows: 5
            ).html
            + Buttons { Button(texts.send) }.html
    }
}
