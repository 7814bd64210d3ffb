import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// Whom it is for takes the yes back: the complaint stops, as when they had said no (domain rule 2).
struct RevokingController: Sendable {
    let site: Site

    private func page(_ sheet: StepSheet) -> any StepPage {
        let words = sheet.texts.byWord
        let isOpen = sheet.casefile.mandate.mayBeRevoked && !sheet.casefile.closing.hasEnded
        return ByWordPage(
            sheet: sheet, title: words.revoke, lead: [isOpen ? words.revokeLead : words.notNow],
            step: isOpen ? "toestemming/terug" : nil
        ) { _ in HTML.empty }
    }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await StepVisit(site, context, deskToo: true).show(request, page)
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context, deskToo: true)
        var read = FormReader(form, today: visit.view.today)
        guard let recorded = RecordedForm(&read, visit.view) else { return try await visit.again(read, page) }
        return try await visit.record(
            form, .withdrawn, at: "toestemming/terug", to: "stoppen", again: page,
            .mandate(.revoke(recorded.declaration)))
    }
}
