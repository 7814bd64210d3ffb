import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// Going on by word: a withdrawal is undone, or what was settled turns out not to be solved (domain rule 2).
struct ContinuationController: Sendable {
    let site: Site

    private func page(_ sheet: StepSheet) -> any StepPage {
        let words = sheet.texts.byWord
        let casefile = sheet.casefile
        guard casefile.canGoOn else {
            return ByWordPage(sheet: sheet, title: words.goOn, lead: [words.notNow], step: nil) { _ in
                HTML.empty
            }
        }
        let limit = casefile.continuationLimit.map { words.goOnBy(sheet.dates.long($0.lastDay)) }
        return ByWordPage(
            sheet: sheet, title: words.goOn,
            lead: [limit ?? words.goOnOpen(sheet.terms.continuation), words.goOnSame],
            step: "verder"
        ) { sheet in
            sheet.casefile.mayUndoWithdrawal
                ? HTML.empty : sheet.area("woorden", sheet.texts.byWord.goOnWords, rows: 3).html
        }
    }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await StepVisit(site, context, deskToo: true).show(request, page)
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context, deskToo: true)
        var read = FormReader(form, today: visit.view.today)
        let words = read.words("woorden")
        guard let recorded = RecordedForm(&read, visit.view) else { return try await visit.again(read, page) }
        let declared = recorded.declaration
        let command: Command =
            visit.casefile.mayUndoWithdrawal ? .withdrawal(.undo(declared)) : .closing(.goOn(words, declared))
        return try await visit.record(form, .continued, at: "verder", to: "", again: page, command)
    }
}
