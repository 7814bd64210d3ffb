import CaseDesk
import Hummingbird

/// "Verlaat deze site": away at once, and no way back into the case from this browser.
struct QuickExit: Sendable {
    /// Something that anybody could be looking at.
    static let elsewhere = "https://www.buienradar.nl/"

    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        if let token = site.token(.follower, in: request) { try await site.desk.leave(token) }
        var response = Response.redirect(to: Self.elsewhere)
        for cookie in [SiteCookie.draft.rawValue, SiteCookie.follower.rawValue, CsrfProtection.cookie] {
            response.set(.expired(cookie), site.settings.cookies)
        }
        return response
    }
}
