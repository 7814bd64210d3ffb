import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// Writing a reaction, looking at it once more, and sending it; what is written is kept at every step.
struct AskedReactionController: Sendable {
    let site: Site

    func edit(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try await AskedVisit(site, context)
        let draft = try await site.desk.reactionDraft(
            of: visit.question.key, by: visit.asked, now: site.now())
        return try await page(visit, draft ?? "", isSaved: try request.query().has("bewaard"))
    }

    func update(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await AskedVisit(site, context)
        let text = form.text("reactie")
        guard text.count <= ComplaintForm.longestStory else {
            return try await page(visit, text, problem: visit.texts.reaction.tooLong)
        }
        try await site.desk.keep(text, as: visit.question.key, by: visit.asked, now: site.now())
        if form.has("bewaar") { return .redirect(to: visit.address("reactie") + "?bewaard=1") }
        guard Words(text) != nil else {
            return try await page(visit, text, problem: visit.texts.reaction.empty)
        }
        return .redirect(to: visit.address("nakijken"))
    }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try await AskedVisit(site, context)
        let draft = try await site.desk.reactionDraft(
            of: visit.question.key, by: visit.asked, now: site.now())
        guard let draft, Words(draft) != nil else { return .redirect(to: visit.address("reactie")) }
        return try await check(visit, draft)
    }

    /// Pressed twice it is one reaction; the second press finds nothing left to send.
    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await AskedVisit(site, context)
        do {
            try await site.desk.sendReaction(of: visit.question.key, by: visit.asked, now: site.now())
        } catch let refusal as Refusal {
            let draft = try await site.desk.reactionDraft(
                of: visit.question.key, by: visit.asked, now: site.now())
            return try await page(visit, draft ?? "", problem: context.texts.refusal.words(refusal))
        }
        return .redirect(to: visit.address() + "?klaar=reactie")
    }

    private func page(
        _ visit: AskedVisit, _ text: String, problem: String? = nil, isSaved: Bool = false
    ) async throws -> Response {
        let (texts, whole) = (visit.texts.reaction, visit.context.texts)
        let question = visit.question.question
        return try await visit.page(
            texts.title, at: "reactie", problems: problem.map { [FieldProblem("reactie", $0)] } ?? []
        ) {
            if isSaved { Notice(.good) { p { texts.saved } } }
            h1 { texts.title }
            if visit.question.isOpen {
                p { strong { QuestionPart.left(visit.question, whole, on: site.now().today) } }
                if let question { blockquote { Paragraphs(question) } }
                PostForm(to: visit.address("reactie"), token: visit.context.csrfToken) {
                    TextArea(
                        Field("reactie", texts.label, hint: texts.hint, error: problem, isNeeded: true),
                        value: text, rows: 12)
                    p(.class("hint")) { texts.readers }
                    Buttons {
                        Button(texts.preview)
                        Button(texts.save, .second, name: "bewaar", value: "ja")
                    }
                }
                p { Link(visit.texts.files.title, to: visit.address("bestand")) }
            } else {
                p { visit.texts.ended }
                if !text.isEmpty { Card { Paragraphs(text) } }
            }
        }
    }

    private func check(_ visit: AskedVisit, _ text: String) async throws -> Response {
        let texts = visit.texts.reaction
        return try await visit.page(texts.previewTitle, at: "nakijken") {
            h1 { texts.previewTitle }
            p { texts.previewLead }
            Card { Paragraphs(text) }
            if !visit.question.ownFiles.isEmpty {
                h2 { visit.texts.files.heading }
                ul { for file in visit.question.ownFiles { li { bdi { file.name.text } } } }
            }
            PostForm(to: visit.address("nakijken"), token: visit.context.csrfToken) {
                Buttons {
                    Button(texts.send)
                    ButtonLink(texts.change, to: visit.address("reactie"), .second)
                }
            }
        }
    }
}
