import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// The result of a mediation that ended after the case did: one more letter; what was sent stays.
struct AddendumController: Sendable {
    let site: Site

    private func empty(_ sheet: StepSheet) -> any StepPage { AddendumPage(sheet: sheet) }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try await StepVisit(site, context)
        guard visit.casefile.resultToTell != nil else { return try await visit.show(request, empty) }
        return try await visit.preview(
            FormData(), again: empty, { plan throws(Refusal) in try plan.write(LetterDraft(.addendum)) },
            show: { sheet, letters in AddendumPage(sheet: sheet, letters: letters) })
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context)
        guard visit.casefile.resultToTell != nil else { return .redirect(to: visit.sheet.address("brieven")) }
        return try await visit.carryOut(form, .ended, to: "brieven", again: empty) { plan throws(Refusal) in
            try plan.write(LetterDraft(.addendum))
        }
    }
}

/// The letter as it will be, and its button.
struct AddendumPage: StepPage {
    let sheet: StepSheet
    var letters: [LetterText] = []

    var isWide: Bool { false }
    var title: String { texts.officerHelp.addendumTitle }

    @HTMLBuilder var content: HTML {
        if letters.isEmpty {
            p { texts.officerHelp.addendumNone }
        } else {
            p { texts.officerHelp.addendumLead }
            for letter in letters { LetterWithFindings(sheet: sheet, letter: letter) }
            if !letters.areBlocked {
                sheet.form("aanvulling") { Buttons { Button(texts.officerHelp.addendumSend) } }
            }
        }
    }
}
