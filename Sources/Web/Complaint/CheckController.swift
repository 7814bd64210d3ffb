import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// All answers together, and sending them.
struct CheckController: Sendable {
    static let path = "/klacht/nakijken"

    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        guard var open = try await site.openDraft(request) else { return try await site.expired(context) }
        guard open.draft.sent == nil else { return .redirect(to: context.address(SentController.path)) }
        let sheet = try await site.sheet(open.draft, context)
        if let missing = sheet.form.firstOpen {
            return .redirect(to: context.address(missing.path + "?fout=1#melding"))
        }
        if !open.draft.wasChecked {
            open.draft.wasChecked = true
            try await site.desk.save(open.draft, under: open.key, now: site.now())
        }
        var page = SitePage(
            sheet.texts.check.title, at: Self.path, back: context.address(Question.needs.path))
        page.hasExit = sheet.value("haast") == Urgent.unsafe.rawValue
        page.isWide = true
        return .page(
            try await site.page(page, context) { CheckPage(sheet: sheet, token: context.csrfToken).html })
    }

    /// Sends the complaint; the same draft twice is one case with one code.
    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        guard let open = try await site.openDraft(request) else { return try await site.expired(context) }
        let sent = context.address(SentController.path)
        guard open.draft.sent == nil else { return .redirect(to: sent) }
        let form = try await site.form(open.draft, context)
        if let missing = form.firstOpen {
            return .redirect(to: context.address(missing.path + "?fout=1#melding"))
        }
        guard var filing = try? form.filing() else { throw WebProblem.badRequest }
        filing.language = context.spoken
        _ = try await site.desk.file(filing, from: open.key, now: site.now())
        return .redirect(to: sent)
    }
}
