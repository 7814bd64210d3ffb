import CaseDesk
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// No form is answered with a page: the answer is kept, and the browser is sent on to it.
///
/// So a reload or "Back" never asks to send a form again, and the focus is on what went wrong, for that is
/// where the address ends (decision 0039).
struct FormAnswers: RouterMiddleware {
    static let field = "antwoord"
    /// What a page says once: an answer before it, or what was just done.
    private static let ofOnePage = [field, "klaar", "verlopen", "bewaard", "uit", "gesloten"]

    let site: Site
    /// All of the site's, each with its method.
    let addresses: [(path: RoutePath, method: HTTPRequest.Method)]

    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        let answer = try await next(request, context)
        guard request.method == .post, answer.isPage, !context.browser.isEmpty, let page = page(of: request)
        else { return answer }
        let sink = PageSink()
        try await answer.body.write(sink)
        let kept = KeptAnswer(status: answer.status.code, page: sink.page)
        let reader = site.reader(request, context, of: page.path)
        // A database that is full or away costs nobody what they typed.
        guard let key = try? await site.desk.keep(kept, for: reader, now: site.now()) else {
            return .page(Array(sink.page), status: answer.status)
        }
        let query = (page.query + ["\(Self.field)=\(key)"]).joined(separator: "&")
        return .redirect(to: "\(page.path)?\(query)\(sink.fragment)")
    }

    /// The form's own address if it is a page too, else the page on which the form stood.
    private func page(of request: Request) -> (path: String, query: [String])? {
        if isPage(request.uri.path) { return (request.uri.path, []) }
        guard let authority = request.head.authority, let referer = request.headers[.referer],
            let start = referer.firstRange(of: "://\(authority)/")
        else { return nil }
        let address = referer[referer.index(before: start.upperBound)...].prefix { $0 != "#" }
        let parts = address.split(separator: "?", maxSplits: 1).map(String.init)
        guard let path = parts.first, isPage(path) else { return nil }
        let query = parts.count > 1 ? parts[1].split(separator: "&").map(String.init) : []
        return (path, query.filter { item in !Self.ofOnePage.contains { item.hasPrefix($0 + "=") } })
    }

    /// As the router sees it: what is spelled out comes before what is left open.
    private func isPage(_ path: String) -> Bool {
        let here = addresses.filter { $0.path.matches(path) }
        guard let exact = here.map(\.path).max(by: { $1.isMoreLiteral(than: $0) }) else { return false }
        return here.contains { $0.path == exact && $0.method == .get }
    }
}

extension Site {
    /// What a form was answered with at this address, for the browser that sent it and for an hour.
    func keptAnswer(_ request: Request, _ context: WebContext) async throws -> Response? {
        guard request.uri.query?.contains(FormAnswers.field + "=") == true,
            let answer = try await desk.keptAnswer(
                try request.query().text(FormAnswers.field),
                for: reader(request, context, of: request.uri.path),
                now: now())
        else { return nil }
        return .page(Array(answer.page), status: .init(code: answer.status))
    }

    /// Whose answer it is, and at which address: who came in anew since, with whatever code, is another.
    fileprivate func reader(_ request: Request, _ context: WebContext, of path: String) -> String {
        let sessions = [SiteCookie.follower, .asked, .staff].map {
            settings.cookies.value($0.rawValue, in: request) ?? "-"
        }
        return ([context.browser, path] + sessions).joined(separator: " ")
    }
}

extension Response {
    /// What is wrong, a preview, or what was found; errors that throw have pages of their own.
    ///
    /// Who comes in by it, reads a letter in its own frame or sees a secret is answered at once.
    fileprivate var isPage: Bool {
        [.ok, .unprocessableContent, .conflict].contains(status)
            && headers[.contentType]?.hasPrefix("text/html") == true
            && headers[.setCookie] == nil && headers[.contentSecurityPolicy] == nil
            && headers[.cacheControl] == nil
    }
}

/// Collects a page that is to be kept.
private final class PageSink: ResponseBodyWriter {
    private(set) var page = Data()

    /// Where the error summary stands, if the page has one.
    var fragment: String {
        page.firstRange(of: Data("id=\"\(ErrorSummary.id)\"".utf8)) == nil ? "" : "#\(ErrorSummary.id)"
    }

    func write(_ buffer: ByteBuffer) async throws { page.append(contentsOf: buffer.readableBytesView) }

    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
