import CaseDesk
import Hummingbird
import Procedure
import Texts

/// The reasoned answer (article 6, 4e streepje), a point at a time; the letter writes itself from it.
struct JudgingController: Sendable {
    let site: Site

    private func overview(_ sheet: StepSheet) -> any StepPage { AnswerOverviewPage(sheet: sheet) }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await StepVisit(site, context).show(request, overview)
    }

    func edit(_ request: Request, _ context: WebContext) async throws -> Response {
        let (visit, part) = try await open(context)
        return try await visit.show(request) { JudgingPage(sheet: $0, part: part) }
    }

    func update(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let (visit, part) = try await open(context)
        let page: (StepSheet) -> any StepPage = { JudgingPage(sheet: $0, part: part) }
        var read = FormReader(form, today: visit.view.today)
        guard let judgement = Judgement(&read) else { return try await visit.again(read, page) }
        return try await visit.carryOut(form, .judged, to: "antwoord", again: page) { plan throws(Refusal) in
            try plan.perform(.outcome(.judge(part.id, judgement)))
        }
    }

    func destroy(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let (visit, part) = try await open(context)
        return try await visit.carryOut(form, .reconsidered, to: "antwoord", again: overview) {
            plan throws(Refusal) in try plan.perform(.outcome(.reconsider(part.id)))
        }
    }

    private func open(_ context: WebContext) async throws -> (StepVisit, Procedure.Part) {
        let visit = try await StepVisit(site, context)
        guard let part = visit.casefile.parts[try visit.identifier("id")] else { throw WebProblem.notFound }
        return (visit, part)
    }
}

extension Judgement {
    /// A judgment without its reasons cannot be typed either.
    init?(_ read: inout FormReader) {
        let texts = DeskTexts.dutch.answer
        let examined = read.needed("uitgezocht", texts.noExamined)
        let sides = read.needed("kanten", texts.noSides)
        let judgment: Judgment? = read.choice("vind", texts.chooseJudgment)
        let why = read.needed("waarom", texts.noWhy)
        guard let examined, let sides, let judgment, let why else { return nil }
        self.init(
            examined: examined, sides: sides, judgment: judgment, why: why, apology: read.words("excuses"))
    }
}
