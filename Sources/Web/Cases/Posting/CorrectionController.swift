import CaseDesk
import Hummingbird
import Procedure
import Texts

/// A letter that was written wrongly and is not out: it does not go, and can be written anew.
struct RewritingController: Sendable {
    let site: Site

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context)
        guard let letter = visit.casefile.letters[try visit.identifier("id")] else {
            throw WebProblem.notFound
        }
        let page: (StepSheet) -> any StepPage = { PostingPage(sheet: $0) }
        return try await visit.carryOut(form, .letterGone, again: page) { plan throws(Refusal) in
            try plan.perform(.letters(.destroy(letter.id)))
        }
    }
}

/// A letter that is out is never edited: a second letter says what was wrong in it, and how it is.
struct CorrectionController: Sendable {
    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let (visit, letter) = try await open(context)
        return try await visit.show(request) { CorrectionPage(sheet: $0, letter: letter) }
    }

    func new(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let (visit, letter) = try await open(context)
        let again: (StepSheet) -> any StepPage = { CorrectionPage(sheet: $0, letter: letter) }
        var read = FormReader(form, today: visit.view.today)
        guard let draft = draft(&read, letter) else { return try await visit.again(read, again) }
        return try await visit.preview(
            form, again: again, { plan throws(Refusal) in try plan.write(draft) },
            show: { sheet, letters in
                PreviewPage(
                    sheet: sheet, letters: letters, step: "brieven/\(letter.id.number)/verbetering/weg",
                    button: sheet.texts.afterwards.sendCorrection, fields: ["klopt"])
            })
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let (visit, letter) = try await open(context)
        let again: (StepSheet) -> any StepPage = { CorrectionPage(sheet: $0, letter: letter) }
        var read = FormReader(form, today: visit.view.today)
        guard let draft = draft(&read, letter) else { return try await visit.again(read, again) }
        return try await visit.carryOut(form, .corrected, to: "brieven", again: again) {
            plan throws(Refusal) in try plan.write(draft)
        }
    }

    private func draft(_ read: inout FormReader, _ letter: Letter) -> LetterDraft? {
        let words = read.needed("klopt", DeskTexts.dutch.afterwards.noCorrection)
        return words.flatMap { LetterDraft.correction(of: letter, saying: $0) }
    }

    /// Only a letter that is out has something to correct.
    private func open(_ context: WebContext) async throws -> (StepVisit, Letter) {
        let visit = try await StepVisit(site, context)
        guard let letter = visit.casefile.letters[try visit.identifier("id")], letter.out != nil else {
            throw WebProblem.notFound
        }
        return (visit, letter)
    }
}
