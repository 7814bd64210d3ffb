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
        var read = MinutesForm(form)
        guard let verdict = read.verdict(context.texts) else {
            return try await page(context, form, problems: read.problems)
        }
        let command = Conversations.Command.comment(conversation.id, from: .complainant, verdict, .online)
        if let problem = try await site.act(.conversations(command), context) {
            return try await page(context, form, problems: [FieldProblem("klopt", problem.text)])
        }
        return .redirect(to: context.address("/volgen/zaak") + "?klaar=verslag")
    }

    /// A talk to come, for their own calendar.
    func calendar(_ request: Request, _ context: WebContext) async throws -> Response {
        let number = Int(try context.pathPart("nr"))
        let view = try await site.followed(context)
        guard let talk = view.conversations.first(where: { $0.id.number == number && $0.isAhead }) else {
            throw WebProblem.notFound
        }
        let file = CalendarFile(
            id: "\(view.number)-\(talk.id.number)", title: context.texts.respondent.talk.calendarTitle,
            on: talk.planned, at: talk.at, place: talk.place, now: site.now())
        return .download(file.bytes, type: CalendarFile.mediaType, name: CalendarFile.name)
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
        let (view, conversation) = try await shared(context)
        // Over its day a correction is still welcome; nobody is asked for it any more.
        let last = conversation.correctBy.flatMap { $0 < view.today ? nil : $0 }
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
            PostForm(to: context.address(path), token: context.csrfToken) {
                self.form(form, problems).fields(
                    context.texts, by: last.map { context.texts.dates.long($0) },
                    isFirst: conversation.comments.isEmpty)
            }
        }
    }

    private func form(_ typed: FormData, _ problems: [FieldProblem]) -> MinutesForm {
        var form = MinutesForm(typed)
        form.problems = problems
        return form
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
}
