import CaseDesk
import HTML
import HTTPTypes
import Hummingbird
import Texts

/// The door of a complaint: one field for the code, typed in any way.
struct EntryController: Sendable {
    static let path = "/volgen"

    let site: Site

    func new(_ request: Request, _ context: WebContext) async throws -> Response {
        if let token = site.token(.follower, in: request),
            try await site.desk.follow(token, now: site.now()) != nil
        {
            return .redirect(to: context.address("/volgen/zaak"))
        }
        if let token = site.token(.follower, in: request),
            try await site.desk.isInRoomOnly(token, now: site.now())
        {
            return .redirect(to: context.address(GuestRoomController.path))
        }
        let query = try request.query()
        let texts = context.texts.follow
        let notice = query.has("verlopen") ? texts.entry.expired : query.has("gesloten") ? texts.left : nil
        return try await page(context, notice: notice)
    }

    /// A code is in no draft and no address; what was typed comes back with the error.
    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let typed = form.line("code")
        let texts = context.texts.follow.entry
        guard !typed.isEmpty else {
            return try await page(context, problem: texts.empty, .unprocessableContent)
        }
        do {
            let token = try await site.desk.enter(code: typed, from: context.visitor, now: site.now())
            let isRoom = try await site.desk.isInRoomOnly(token, now: site.now())
            return site.welcome(guest: token, to: isRoom ? GuestRoomController.path : "/volgen/zaak", context)
        } catch DeskFault.unknownCode {
            let words = texts.unknown + " " + texts.maybeErased
            return try await page(context, typed: typed, problem: words, .unprocessableContent)
        } catch DeskFault.tooManyTries(let seconds) {
            let telephone = try await site.desk.office().organisation?.telephone ?? ""
            let words = texts.wait(texts.wait(seconds), telephone)
            var response = try await page(context, typed: typed, problem: words, .tooManyRequests)
            response.headers[.retryAfter] = String(seconds)
            return response
        }
    }

    /// Out, on purpose.
    func destroy(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        if let token = site.token(.follower, in: request) { try await site.desk.leave(token) }
        var response = Response.redirect(to: context.address(Self.path) + "?gesloten=1")
        response.set(.expired(SiteCookie.follower.rawValue), site.settings.cookies)
        return response
    }

    func lost(_ request: Request, _ context: WebContext) async throws -> Response {
        let texts = context.texts.follow.lost
        let telephone = try await site.desk.office().organisation?.telephone ?? ""
        var page = SitePage(texts.title, at: "/volgen/code-kwijt", back: context.address(Self.path))
        page.hasExit = true
        return .page(
            try await site.page(page, context) {
                h1 { texts.title }
                p { linked(texts.call(telephone), telephone) }
                p { texts.check }
                p { texts.nameless }
                p { texts.oldCode }
                p { texts.locked }
            })
    }

    private func page(
        _ context: WebContext, typed: String = "", notice: String? = nil, problem: String? = nil,
        _ status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let texts = context.texts.follow.entry
        var page = SitePage(texts.title, at: Self.path)
        page.hasExit = true
        page.problems = problem.map { [FieldProblem("code", $0)] } ?? []
        let html = try await site.page(page, context) {
            if let notice { Notice(.info) { p { notice } } }
            h1 { texts.title }
            PostForm(to: context.address(Self.path), token: context.csrfToken) {
                TextField(
                    Field("code", texts.label, hint: texts.hint, error: problem, isNeeded: true),
                    value: typed,
                    .code)
                Buttons { Button(texts.open) }
            }
            p { Link(texts.lost, to: context.address("/volgen/code-kwijt")) }
        }
        return .page(html, status: status)
    }
}
