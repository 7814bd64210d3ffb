import CaseDesk
import HTML
import HTTPTypes
import Hummingbird
import Logging
import Procedure
import Texts

/// In by way of the provider, where one is configured; elsewhere these pages are not there.
struct OpenIDController: Sendable {
    static let address = "/werk/inloggen/openid"
    /// Registered with the provider, below the address of the site.
    static let back = "/werk/inloggen/openid/terug"

    let site: Site

    private var texts: DeskSignIn { DeskTexts.dutch.signIn }

    /// The button, with the page that was asked for.
    static func address(back page: String) -> String {
        page == "/werk" ? address : "\(address)?naar=\(PercentCoding.encode(page))"
    }

    /// A link and no form: our policy lets no form of ours lead to another site.
    func new(_ request: Request, _ context: WebContext) async throws -> Response {
        let page = SignInController.destination(try request.query().text("naar"))
        do {
            let start = try await site.desk.beginSignOn(
                in: site.token(.signOn, in: request), to: page, returnAddress: returnAddress(request),
                now: site.now())
            var response = Response.redirect(to: start.page)
            // Not strict: the browser comes back from another site, and must bring it along.
            let cookie = SetCookie(
                SiteCookie.signOn.rawValue, start.cookie.cookie, maxAge: Int(SignOnStart.hours) * 3600)
            response.set(cookie, site.settings.cookies)
            return response
        } catch let refusal as SignOnRefusal { return try await refused(refusal, context) }
    }

    /// The provider sent the browser back here.
    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        guard site.desk.signOnLabel != nil else { throw WebProblem.notFound }
        let query = try request.query()
        let brought = SignOnAnswer(
            state: query.text("state"), code: query.text("code"), issuer: query.value("iss"),
            returnAddress: returnAddress(request))
        // Whoever pressed "no" there, or was not let in, has no code.
        guard query.has("code") else { return try await refused(.declined(query.text("error")), context) }
        do {
            let signedOn = try await site.desk.finishSignOn(
                brought, in: site.token(.signOn, in: request), named: request.browserName,
                from: context.visitor, now: site.now())
            return try await inside(signedOn)
        } catch let refusal as SignOnRefusal {
            return try await refused(refusal, context)
        } catch DeskFault.tooManyTries(let seconds) {
            let minutes = Catalogue.of(.dutch).follow.entry.minutes(max(1, (seconds + 59) / 60))
            return try await answer(texts.refusedTitle, .tooManyRequests) { p { texts.wait(minutes) } }
        }
    }

    /// As it was registered with the provider, which sends nobody to an address that it does not know.
    private func returnAddress(_ request: Request) -> String {
        "\(site.settings.secureCookies ? "https" : "http")://\(request.head.authority ?? "")\(Self.back)"
    }
}

extension OpenIDController {
    /// A page and no redirect: what began on another site gets no strict cookie; what begins here does.
    private func inside(_ signedOn: SignedOn) async throws -> Response {
        let next =
            signedOn.next.map { SignInController.address(of: $0, back: signedOn.page) } ?? signedOn.page
        var response = try await page(texts.knownTitle, .ok) {
            h1 { texts.knownTitle }
            p { texts.known }
            Buttons { ButtonLink(texts.goOn, to: next) }
        }
        response.headers[.known("Refresh")] = "0; url=\(next)"
        response.set(Site.staffCookie(signedOn.token), site.settings.cookies)
        return response
    }

    /// Says no more than that we cannot tell who it is; the log of the node knows why.
    private func refused(_ refusal: SignOnRefusal, _ context: WebContext) async throws -> Response {
        let label = site.desk.signOnLabel ?? ""
        context.logger.notice("sign-in by openid was refused", metadata: ["reason": "\(refusal.reason)"])
        return switch refusal {
        case .lost, .noCode: try await answer(texts.refusedTitle, .forbidden) { p { texts.lost } }
        case .unverified, .unknown, .boundToAnother:
            try await answer(texts.refusedTitle, .forbidden) {
                p { texts.unknown(label) }
                p { texts.unknownHelp }
            }
        case .provider:
            try await answer(texts.refusedTitle, .serviceUnavailable) { p { texts.providerAway(label) } }
        }
    }

    private func answer(
        _ title: String, _ status: HTTPResponse.Status, @HTMLBuilder content: () -> HTML
    ) async throws -> Response {
        let content = content()
        return try await page(title, status) {
            h1 { title }
            content
            Buttons { ButtonLink(texts.toSignIn, to: "/werk/inloggen") }
        }
    }

    private func page(
        _ title: String, _ status: HTTPResponse.Status, @HTMLBuilder content: () -> HTML
    ) async throws -> Response {
        var frame = StaffPage(title)
        frame.isWide = false
        return .page(try await site.staffPage(frame, nil) { content() }, status: status)
    }
}
