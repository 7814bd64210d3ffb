import CaseDesk
import Hummingbird
import Procedure
import Texts

/// Solved together (article 4): facts and dated agreements, put to the complainant, and followed up.
struct SolutionController: Sendable {
    let site: Site

    private func page(_ sheet: StepSheet) -> any StepPage { SolutionPage(sheet: sheet) }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await StepVisit(site, context).show(request, page)
    }

    /// "Nog een afspraak" is a button of the form: no script.
    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context)
        if form.has("nog") {
            var sheet = visit.sheet
            sheet.typed = form
            return try await visit.answer(SolutionPage(sheet: sheet, extra: 1))
        }
        var read = FormReader(form, today: visit.view.today)
        guard let proposal = SolutionForm.proposal(&read) else { return try await visit.again(read, page) }
        return try await visit.carryOut(form, .proposed, to: "oplossing", again: page) {
            plan throws(Refusal) in
            try plan.perform(.settlement(.propose(proposal)))
        }
    }

    /// What the complainant said by word or on paper counts as much as on the site; a letter confirms it.
    func update(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context)
        var read = FormReader(form, today: visit.view.today)
        let answer: SettlementAnswer? = read.choice("zei", DeskTexts.dutch.work.chooseAnswer)
        let recorded = RecordedForm(&read, visit.view)
        guard let answer, let recorded else { return try await visit.again(read, page) }
        let words = read.words("woorden")
        guard let proposal = visit.casefile.settlement.number else { throw WebProblem.notFound }
        let command: Settlement.Command =
            switch answer {
            case .agrees: .agree(to: proposal, recorded.declaration)
            case .talk: .askForTalk(words, about: proposal, recorded.declaration)
            }
        return try await visit.record(
            form, .noted, at: "oplossing/antwoord", to: "oplossing", again: page, .settlement(command))
    }

    func follow(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context)
        let id: Agreement.ID = try visit.identifier("id")
        var read = FormReader(form, today: visit.view.today)
        let kept: YesNo? = read.choice("gedaan-\(id.number)", DeskTexts.dutch.work.chooseHow)
        let day = read.past("op-\(id.number)")
        let texts = DeskTexts.dutch.afterwards
        let words = kept == .no ? read.needed("wat-\(id.number)", texts.noWords) : nil
        guard let kept, let day, read.isRight else { return try await visit.again(read, page) }
        let how: Settlement.FollowUp = kept == .yes ? .kept(on: day) : .broken(on: day, words)
        return try await visit.carryOut(form, kept == .yes ? .noted : .notKept, to: "oplossing", again: page)
        { plan throws(Refusal) in
            try plan.perform(.settlement(.followUp(id, how)))
        }
    }
}

/// What the complainant said about the proposal.
enum SettlementAnswer: String, Sendable {
    case agrees = "eens"
    case talk = "overleg"
}
