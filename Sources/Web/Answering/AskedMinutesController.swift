import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// Minutes as this person got them, and what they say of it; added, never edited in (article 6.3).
struct AskedMinutesController: Sendable {
    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try await AskedVisit(site, context)
        let (place, talk) = try shared(visit)
        let isSent = try request.query().has("klaar")
        return try await page(visit, place, talk, MinutesForm(), isSent: isSent)
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await AskedVisit(site, context)
        let (place, talk) = try shared(visit)
        var read = MinutesForm(form)
        guard let verdict = read.verdict(context.texts) else {
            return try await page(visit, place, talk, read)
        }
        // The same words pressed twice are one comment.
        if talk.comments.last?.verdict != verdict {
            let problem = try await visit.act("klopt") { plan, id throws(Refusal) in
                try plan.perform(
                    .conversations(.comment(talk.id, from: .respondent(id), verdict, .online)))
            }
            if let problem { read.problems = [problem] }
        }
        guard read.problems.isEmpty else { return try await page(visit, place, talk, read) }
        return .redirect(to: visit.address("verslag/\(place)") + "?klaar=1")
    }

    func calendar(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try await AskedVisit(site, context)
        let place = Int(try context.pathPart("nr")) ?? 0
        guard visit.question.talks.indices.contains(place - 1) else { throw WebProblem.notFound }
        let talk = visit.question.talks[place - 1]
        guard talk.isAhead else { throw WebProblem.notFound }
        let file = CalendarFile(
            id: "\(visit.question.key)-\(place)", title: visit.texts.talk.calendarTitle, on: talk.on,
            at: talk.at, place: talk.place, now: site.now())
        return .download(file.bytes, type: CalendarFile.mediaType, name: CalendarFile.name)
    }

    private func shared(_ visit: AskedVisit) throws -> (Int, AskedQuestion.Talk) {
        let place = Int(try visit.context.pathPart("nr")) ?? 0
        guard visit.question.talks.indices.contains(place - 1),
            visit.question.talks[place - 1].minutes != nil
        else { throw WebProblem.notFound }
        return (place, visit.question.talks[place - 1])
    }

    private func page(
        _ visit: AskedVisit, _ place: Int, _ talk: AskedQuestion.Talk, _ form: MinutesForm,
        isSent: Bool = false
    ) async throws -> Response {
        let texts = visit.context.texts
        let title = texts.follow.minutes.title(texts.dates.long(talk.on))
        return try await visit.page(title, at: "verslag/\(place)", problems: form.problems) {
            if isSent { Notice(.good) { p { texts.follow.minutes.sent } } }
            h1 { title }
            LetterFrame(title) { pre(.dir(.unknown)) { talk.minutes?.text ?? "" } }
            if talk.isShortened { p { texts.follow.minutes.shortened } }
            for comment in talk.comments { given(comment, texts) }
            PostForm(to: visit.address("verslag/\(place)"), token: visit.context.csrfToken) {
                form.fields(
                    texts, by: talk.correctBy.map { texts.dates.long($0) }, isFirst: talk.comments.isEmpty)
            }
        }
    }

    private func given(_ comment: Conversation.Comment, _ texts: Catalogue) -> HTML {
        let heading = texts.follow.message.fromYou(texts.dates.long(comment.declared.on))
        return switch comment.verdict {
        case .correct: Card { p { strong { heading } } + p { texts.follow.minutes.yes } }.html
        case .incorrect(let words):
            Card { p { strong { heading } } + pre(.dir(.unknown)) { words.text } }.html
        }
    }
}
