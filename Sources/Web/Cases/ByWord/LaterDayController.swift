import CaseDesk
import Hummingbird
import Procedure
import Texts

/// A later day, agreed with the complainant: written down, and still late (decision 0007).
struct LaterDayController: Sendable {
    let site: Site

    private func page(_ sheet: StepSheet) -> any StepPage {
        let words = sheet.texts.byWord
        let last = sheet.dates.long(sheet.casefile.deadline.lastDay)
        let isOpen = !sheet.casefile.closing.hasEnded
        let isMissed = sheet.casefile.deadline.isMissed(on: sheet.today)
        let lead = isMissed ? words.laterLead(last) : words.laterAhead(last)
        return ByWordPage(
            sheet: sheet, title: words.later, lead: [isOpen ? lead : words.notNow],
            step: isOpen ? "latere-dag" : nil
        ) { sheet in sheet.date("nieuw", sheet.texts.byWord.laterDay).html }
    }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await StepVisit(site, context, deskToo: true).show(request, page)
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context, deskToo: true)
        var read = FormReader(form, today: visit.view.today)
        let day = read.coming("nieuw")
        let recorded = RecordedForm(&read, visit.view)
        guard let day, let recorded else { return try await visit.again(read, page) }
        return try await visit.record(
            form, .noted, at: "latere-dag", to: "", again: page,
            .letters(.agreeLaterDay(day, recorded.declaration)))
    }
}
