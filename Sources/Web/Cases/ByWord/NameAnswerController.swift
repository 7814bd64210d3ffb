import CaseDesk
import Hummingbird
import Procedure
import Texts

/// Whether we may give their name, said later than on the form; a respondent hears nothing before it.
struct NameAnswerController: Sendable {
    let site: Site

    private func page(_ sheet: StepSheet) -> any StepPage {
        let words = sheet.texts.byWord
        let isOpen = sheet.mayAnswerAboutName
        return ByWordPage(
            sheet: sheet, title: words.name, lead: isOpen ? [] : [words.notNow], step: isOpen ? "naam" : nil
        ) { sheet in
            let answers = [Choice("ja", sheet.texts.contact.yes), Choice("nee", sheet.common.no)]
            return sheet.radios("noemen", sheet.texts.contact.nameQuestion, answers).html
        }
    }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await StepVisit(site, context, deskToo: true).show(request, page)
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context, deskToo: true)
        var read = FormReader(form, today: visit.view.today)
        let answer: YesNo? = read.choice("noemen", DeskTexts.dutch.work.safeName)
        let recorded = RecordedForm(&read, visit.view)
        guard let answer, let recorded else { return try await visit.again(read, page) }
        return try await visit.record(
            form, .noted, at: "naam", to: "", again: page,
            .contacts(.answerAboutName(mayBeGiven: answer == .yes, recorded.declaration)))
    }
}

extension StepSheet {
    /// Who complains without a name has none to give.
    var mayAnswerAboutName: Bool {
        !casefile.closing.hasEnded && casefile.filing.complainant.name != nil
    }
}
