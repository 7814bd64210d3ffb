import CaseDesk
import HTML
import Hummingbird
import Texts

/// Which cookies there are, and taking consent back: it warns first, and then everything is gone.
struct ConsentController: Sendable {
    private static let path = "/cookies/intrekken"
    private static let sessionMinutes = 120
    private static let signOnMinutes = Int(SignOnStart.hours) * 60
    private static let staffHours = SignInController.cookieLife / 3600

    let site: Site

    func index(_ request: Request, _ context: WebContext) async throws -> Response {
        let texts = context.texts.cookies
        let isDone = try request.query().has("weg")
        return .page(
            try await site.page(SitePage(texts.title, at: "/cookies"), context) {
                if isDone { Notice(.good) { p { texts.withdraw.done } } }
                h1 { texts.title }
                p { texts.lead }
                table(texts)
                p { Link(context.texts.common.withdrawConsent, to: context.address(Self.path)) }
            })
    }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let texts = context.texts.cookies.withdraw
        let back = context.address("/cookies")
        return .page(
            try await site.page(SitePage(texts.title, at: Self.path, back: back), context) {
                h1 { texts.title }
                p { texts.text }
                Notice(.attention) { p { texts.warning } }
                p { texts.sentStays }
                PostForm(to: context.address(Self.path), token: context.csrfToken) {
                    Buttons {
                        Button(texts.confirm)
                        ButtonLink(texts.keep, to: back, .second)
                    }
                }
            })
    }

    /// Removes the draft, ends every session, and takes every cookie away.
    func destroy(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        if let open = try await site.openDraft(request) {
            try await site.desk.wipe(open.key, now: site.now())
        }
        for cookie in [SiteCookie.follower, .asked, .staff] {
            if let token = site.token(cookie, in: request) { try await site.desk.leave(token) }
        }
        var response = Response.redirect(to: context.address("/cookies") + "?weg=1")
        for name in SiteCookie.allCases.map(\.rawValue) + [CsrfProtection.cookie] {
            response.set(.expired(name), site.settings.cookies)
        }
        return response
    }

    private func table(_ texts: CookieTexts) -> HTML {
        func row(_ name: String, _ purpose: String, _ life: String) -> [HTML] {
            [HTML(site.settings.cookies.fullName(name)), HTML(purpose), HTML(life)]
        }
        let signOn =
            site.desk.signOnLabel == nil
            ? [] : [row(SiteCookie.signOn.rawValue, texts.signOn, texts.receiptLife(Self.signOnMinutes))]
        return DataTable(
            texts.caption, [.init(texts.name), .init(texts.purpose), .init(texts.life)],
            rows: [
                row(CsrfProtection.cookie, texts.form, texts.formLife),
                row(SiteCookie.draft.rawValue, texts.draft, texts.draftLife),
                row(SiteCookie.draft.rawValue, texts.receipt, texts.receiptLife(Receipt.minutes)),
                row(SiteCookie.follower.rawValue, texts.session, texts.sessionLife(Self.sessionMinutes)),
                row(SiteCookie.asked.rawValue, texts.asked, texts.sessionLife(Self.sessionMinutes)),
                row(SiteCookie.staff.rawValue, texts.staff, texts.staffLife(Self.staffHours)),
                row(SiteCookie.intake.rawValue, texts.intake, texts.intakeLife(Draft.hours)),
                row(SiteCookie.card.rawValue, texts.card, texts.receiptLife(Receipt.minutes)),
                row(
                    SiteCookie.respondentCard.rawValue, texts.respondentCard,
                    texts.receiptLife(Receipt.minutes)),
            ] + signOn
        ).html
    }
}
