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
            guard words.text.count <= ComplaintForm.longestStory else {
                let tooLong = context.texts.follow.message.tooLong
                return try await page(context, form, problems: [FieldProblem("woorden", tooLong)])
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
        let day = conversation.heldOn ?? conversation.planned
        let title = context.texts.follow.minutes.title(context.texts.dates.long(day))
        let path = "/volgen/verslag/\(conversation.id.number)"
        return try await site.followPage(
            title, at: path, context, problems: problems,
            status: problems.isEmpty ? .ok : .unprocessableContent
        ) {
            h1 { title }
            LetterFrame(title) { pre(.dir(.unknown)) { conversation.minutes?.text ?? "" } }
            if conversation.isShortened { p { context.texts.follow.minutes.shortened } }
            for comment in conversation.comments { given(comment, context) }
            if conversation.comments.isEmpty {
                PostForm(to: context.address(path), token: context.csrfToken) {
                    question(context, form, problems)
                }
            } else {
                addition(conversation, path, context, form, problems)
            }
        }
    }

    private func given(_ comment: Conversation.Comment, _ context: WebContext) -> HTML {
        let texts = context.texts.follow
        let heading = texts.message.fromYou(context.texts.dates.long(comment.declared.on))
        return switch comment.verdict {
        case .correct: Card { p { strong { heading } } + p { texts.minutes.yes } }.html
        case .incorrect(let words):
            Card { p { strong { heading } } + pre(.dir(.unknown)) { words.text } }.html
        }
    }

    /// After a first answer something can still be added; a later one is added all the same.
    private func addition(
        _ conversation: ComplainantView.SharedConversation, _ path: String, _ context: WebContext,
        _ form: FormData, _ problems: [FieldProblem]
    ) -> HTML {
        let texts = context.texts.follow.minutes
        let by = conversation.correctBy.map { context.texts.dates.long($0) }
        return PostForm(to: context.address(path), token: context.csrfToken) {
            input(.type("hidden"), .name("klopt"), .value("nee"))
            TextArea(
                Field("woorden", texts.addLabel, hint: by.map(texts.addBy), error: problems["woorden"]),
                value: form.text("woorden"), rows: 4)
            Buttons { Button(texts.send, .second) }
        }.html
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
