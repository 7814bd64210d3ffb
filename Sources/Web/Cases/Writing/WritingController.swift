import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// What was written and not sent: offered again on its page, and thrown away on request.
struct WritingController: Sendable {
    let site: Site

    func destroy(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context)
        guard let page = context[CasePageKey.self]?.text else { throw WebProblem.badRequest }
        try await site.desk.discardDraft(on: page, of: visit.number, as: visit.staff)
        return .redirect(to: visit.sheet.address(page) + "?klaar=\(DeskDone.thrownAway.rawValue)")
    }
}

/// Since when the text below waits, and the way to be rid of it.
struct WaitingText: Part {
    let sheet: StepSheet
    let draft: StaffDraft

    var html: HTML {
        let (day, time) = draft.saved
        return Notice(.info) {
            p { sheet.texts.writing.waits(sheet.dates.long(day), time) }
            sheet.form("concept/weg") { Buttons { Button(sheet.texts.writing.discard, .second) } }
        }.html
    }
}

extension StepSheet {
    /// The button beside the one that sends.
    var keepButton: Button { Button(texts.writing.later, .second, name: WrittenText.button, value: "ja") }
}
