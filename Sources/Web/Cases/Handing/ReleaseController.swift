import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// A handler who cannot go on gives the case back to the desk, with the reason; the clock runs on.
struct ReleaseController: Sendable {
    let site: Site

    private func page(_ sheet: StepSheet) -> any StepPage { ReleasePage(sheet: sheet) }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await StepVisit(site, context).show(request, page)
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context)
        var read = FormReader(form, today: visit.view.today)
        guard let why = read.needed("waarom", DeskTexts.dutch.handing.noReleaseWhy) else {
            return try await visit.again(read, page)
        }
        return try await visit.carryOut(form, .released, again: page) { plan throws(Refusal) in
            try plan.perform(.handling(.release(reason: why)))
        }
    }
}

/// What follows, and why.
struct ReleasePage: StepPage {
    let sheet: StepSheet

    var isWide: Bool { false }
    var title: String { texts.handing.releaseTitle }

    @HTMLBuilder var content: HTML {
        p { texts.handing.releaseLead }
        sheet.form("teruggeven") {
            sheet.area("waarom", texts.handing.releaseWhy, rows: 4)
            Buttons { Button(texts.handing.release) }
        }
    }
}
