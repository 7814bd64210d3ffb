import CaseDesk
import Hummingbird
import Procedure
import Texts

/// The question to one respondent: ticked, looked at as they will see it, and asked (article 6).
struct AskingController: Sendable {
    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let (visit, reaction) = try await RespondentVisit.open(site, context)
        return try await visit.show(request) { RespondentPage(sheet: $0, reaction: reaction) }
    }

    func new(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let (visit, reaction) = try await RespondentVisit.open(site, context)
        var read = FormReader(form, today: visit.view.today)
        let page: (StepSheet) -> any StepPage = { RespondentPage(sheet: $0, reaction: reaction) }
        let (shared, reach) = self.read(&read, reaction, visit)
        guard let shared, let reach else { return try await visit.again(read, page) }
        let id = reaction.respondent.id
        return try await visit.preview(
            form, again: page, ask(id, shared, reach),
            show: { sheet, letters in
                var shown = PreviewPage(
                    sheet: sheet, letters: letters, step: "reactie/\(id.number)/vraag",
                    button: sheet.texts.work.ask,
                    fields: ["punten[]", "bestanden[]", "vraag"] + ReachFields.names)
                if reach.address != nil { shown.first = AsRespondentSees(sheet, reaction, shared).html }
                return shown
            })
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let (visit, reaction) = try await RespondentVisit.open(site, context)
        var read = FormReader(form, today: visit.view.today)
        let page: (StepSheet) -> any StepPage = { RespondentPage(sheet: $0, reaction: reaction) }
        let (shared, reach) = self.read(&read, reaction, visit)
        guard let shared, let reach else { return try await visit.again(read, page) }
        let id = reaction.respondent.id
        let done = reach.address == nil ? DeskDone.notified : .notifiedByMail
        return try await visit.carryOut(
            form, done, to: "reactie/\(id.number)", again: page, ask(id, shared, reach))
    }

    private func read(
        _ read: inout FormReader, _ reaction: Reactions.Reaction, _ visit: StepVisit
    ) -> (Reactions.Shared?, Respondent.Reach?) {
        let shared = Reactions.Shared(&read)
        return (shared, Respondent.Reach(&read, of: reaction.respondent.who, in: visit.view.office))
    }

    private func ask(
        _ id: Respondent.ID, _ shared: Reactions.Shared, _ reach: Respondent.Reach
    ) -> (inout Plan) throws(Refusal) -> Void {
        { plan throws(Refusal) in
            try plan.perform(.reactions(.reach(id, reach)))
            try plan.perform(.reactions(.notify(id, shared)))
            try plan.write(.notice(to: id))
        }
    }
}

/// A case with one of its respondents.
enum RespondentVisit {
    static func open(_ site: Site, _ context: WebContext) async throws -> (StepVisit, Reactions.Reaction) {
        let visit = try await StepVisit(site, context)
        guard let reaction = visit.casefile.reactions[try visit.identifier("id")] else {
            throw WebProblem.notFound
        }
        return (visit, reaction)
    }
}

extension Reactions.Shared {
    /// Ticked one by one; the rest stays closed.
    init?(_ read: inout FormReader) {
        let parts: Set<Procedure.Part.ID> = read.numbers("punten[]")
        guard !parts.isEmpty else {
            read.note("punten", DeskTexts.dutch.work.chooseParts)
            return nil
        }
        self.init(
            parts: parts, attachments: Set(read.form.list("bestanden[]")), question: read.words("vraag"))
    }
}
