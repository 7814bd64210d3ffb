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
        let isSaved = try request.query().has("bewaard")
        return try await page(ReactionPage(visit, try await visit.draft), isSaved: isSaved)
    }

    /// What another window kept meanwhile is shown beside it, and nothing goes on before that was seen.
    func update(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await AskedVisit(site, context)
        let (text, seen) = (form.text(Desk.reactionField), form.text(WrittenText.seen))
        guard text.count <= ComplaintForm.longestStory else {
            return try await page(
                ReactionPage(visit, text, seen: seen, problem: visit.texts.reaction.tooLong))
        }
        let before = try await visit.draft?.others.count ?? 0
        let kept = try await site.desk.keep(
            text, as: visit.question.key, by: visit.asked, seen: seen, now: site.now())
        if form.has(WrittenText.button) { return .redirect(to: visit.address("reactie") + "?bewaard=1") }
        guard Words(text) != nil else {
            return try await page(ReactionPage(visit, kept, problem: visit.texts.reaction.empty))
        }
        return .redirect(to: visit.address(kept.others.count > before ? "reactie" : "nakijken"))
    }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try await AskedVisit(site, context)
        guard let draft = try await visit.draft, Words(draft.text(Desk.reactionField)) != nil else {
            return .redirect(to: visit.address("reactie"))
        }
        return try await check(visit, draft)
    }

    /// Pressed twice it is one reaction; the second press finds nothing left to send.
    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await AskedVisit(site, context)
        do {
            try await site.desk.sendReaction(
                of: visit.question.key, by: visit.asked, seen: form.text(WrittenText.seen), now: site.now())
        } catch let refusal as Refusal {
            let words = context.texts.refusal.words(refusal)
            return try await page(ReactionPage(visit, try await visit.draft, problem: words))
        } catch DeskFault.someoneElseFirst {
            // Another text than the one that stood on the page of this button.
            return .redirect(to: visit.address("nakijken"))
        }
        return .redirect(to: visit.address() + "?klaar=reactie")
    }

    private func page(_ page: ReactionPage, isSaved: Bool = false) async throws -> Response {
        let texts = page.visit.texts.reaction
        return try await page.visit.page(
            texts.title, at: "reactie",
            problems: page.problem.map { [FieldProblem(Desk.reactionField, $0)] } ?? []
        ) {
            if isSaved { Notice(.good) { p { texts.saved } } }
            page
        }
    }

    private func check(_ visit: AskedVisit, _ draft: KeptWords) async throws -> Response {
        let texts = visit.texts.reaction
        return try await visit.page(texts.previewTitle, at: "nakijken") {
            h1 { texts.previewTitle }
            p { texts.previewLead }
            Card { Paragraphs(draft.text(Desk.reactionField)) }
            if !visit.question.ownFiles.isEmpty {
                h2 { visit.texts.files.heading }
                ul { for file in visit.question.ownFiles { li { bdi { file.name.text } } } }
            }
            PostForm(to: visit.address("nakijken"), token: visit.context.csrfToken) {
                input(.type("hidden"), .name(WrittenText.seen), .value(draft.mark))
                Buttons {
                    Button(texts.send)
                    ButtonLink(texts.change, to: visit.address("reactie"), .second)
                }
            }
        }
    }
}

extension AskedVisit {
    /// What they wrote and have not sent.
    fileprivate var draft: KeptWords? {
        get async throws {
            try await site.desk.reactionDraft(of: question.key, by: asked, now: site.now())
        }
    }
}
