import CaseDesk
import Hummingbird
import Procedure
import Texts

/// Messages with the complainant; who chose post gets a short letter instead.
struct ThreadController: Sendable {
    let site: Site

    private func page(_ sheet: StepSheet) -> any StepPage { ThreadPage(sheet: sheet) }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await StepVisit(site, context).show(request, page)
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context)
        var read = FormReader(form, today: visit.view.today)
        guard let words = read.needed("bericht", DeskTexts.dutch.message.empty) else {
            return try await visit.again(read, page)
        }
        let isOnPaper = visit.casefile.letterRoute == .post && !visit.casefile.closing.hasEnded
        return try await visit.carryOut(form, .message, to: isOnPaper ? "brieven" : "bericht", again: page) {
            plan throws(Refusal) in
            if isOnPaper {
                try plan.write(LetterDraft(.progress, words: words))
            } else {
                try plan.perform(.contacts(.write(words)))
            }
        }
    }
}
