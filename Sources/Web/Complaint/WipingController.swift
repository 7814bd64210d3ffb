import CaseDesk
import HTML
import Hummingbird
import Texts

/// "Wis alles" asks once and then leaves nothing.
struct WipingController: Sendable {
    static let path = "/klacht/wissen"

    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let texts = context.texts.form.wiping
        let open = try await site.openDraft(request)
        let back = context.address(
            open?.draft.wasChecked == true ? CheckController.path : Question.story.path)
        return .page(
            try await site.page(SitePage(texts.title, at: Self.path, back: back), context) {
                h1 { texts.title }
                p { texts.text }
                PostForm(to: context.address(Self.path), token: context.csrfToken) {
                    Buttons {
                        Button(texts.confirm)
                        ButtonLink(texts.keep, to: back, .second)
                    }
                }
            })
    }

    func destroy(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        if let open = try await site.openDraft(request) {
            try await site.desk.wipe(open.key, now: site.now())
        }
        var response = Response.redirect(to: context.address("/") + "?gewist=1")
        response.set(.expired(SiteCookie.draft.rawValue), site.settings.cookies)
        return response
    }
}

extension Site {
    /// The page of a draft that is not there: its time is over, it was wiped, or it was sent long ago.
    func expired(_ context: WebContext) async throws -> Response {
        let texts = context.texts.form.expired
        let telephone = try await desk.office().organisation?.telephone ?? ""
        return .page(
            try await page(SitePage(texts.title, at: Question.story.path), context) {
                h1 { texts.title }
                p { texts.text(Draft.hours) }
                Buttons {
                    ButtonLink(texts.again, to: context.address(Question.story.path))
                    ButtonLink(context.texts.start.haveCode, to: context.address("/volgen"), .second)
                }
                p { linked(texts.phone(telephone), telephone) }
            })
    }
}
