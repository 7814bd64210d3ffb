import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// In and out of the work; the cookie goes along with nothing that starts on another site.
struct SignInController: Sendable {
    /// Seconds; the session itself ends after two hours without a request.
    static let cookieLife = 72 * 3600

    let site: Site

    /// The sign-in page, with the page that was asked for.
    static func address(_ query: [String], back: String?) -> String {
        let page = destination(back ?? "")
        let naar = page == "/werk" ? [] : ["naar=\(PercentCoding.encode(page))"]
        return "/werk/inloggen?" + (query + naar).joined(separator: "&")
    }

    /// The step of the way in at which somebody is, with the page that was asked for.
    static func address(of entrance: Entrance, back: String = "/werk") -> String {
        let step =
            switch entrance {
            case .code: SecondStepController.code
            case .setUp: SecondStepController.phone
            case .recoveryCodes: SecondStepController.paper
            }
        return back == "/werk" ? step : "\(step)?naar=\(PercentCoding.encode(back))"
    }

    /// A page of the work and nothing else: an address from outside would lead people away after signing in.
    static func destination(_ typed: String) -> String {
        let isPlain =
            typed.utf8.count <= Limits.pathBytes && !typed.contains("//")
            && typed.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "/" || $0 == "-") }
        let isWork = typed.hasPrefix("/werk/") || typed == "/kamer" || typed.hasPrefix("/kamer/")
        return isPlain && isWork ? typed : "/werk"
    }

    func new(_ request: Request, _ context: WebContext) async throws -> Response {
        let query = try request.query()
        let texts = DeskTexts.dutch.signIn
        var form = SignInPage(token: context.csrfToken)
        form.back = Self.destination(query.text("naar"))
        form.notice =
            query.has("bewaard")
            ? texts.over
            : query.has("gekozen")
                ? DeskTexts.dutch.account.chosen
                : query.has("telefoon")
                    ? DeskTexts.dutch.account.factorRemoved
                    : query.has("verlopen")
                        ? DeskTexts.dutch.work.sessionOver : query.has("uit") ? signedOut : nil
        return try await answer(form)
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        var page = SignInPage(token: context.csrfToken)
        page.email = form.line("email")
        page.back = Self.destination(form.text("naar"))
        let password = form.text("wachtwoord")
        guard !page.email.isEmpty, !password.isEmpty else {
            page.problems = [FieldProblem("email", DeskTexts.dutch.signIn.empty)]
            return try await answer(page)
        }
        do {
            let token = try await site.desk.signIn(
                email: page.email, password: password, from: context.visitor, now: site.now())
            let next = try await site.desk.entrance(of: token, now: site.now())?.0 ?? .code
            return site.welcome(token, to: Self.address(of: next, back: page.back))
        } catch DeskFault.wrongPassword {
            page.problems = [FieldProblem("email", DeskTexts.dutch.signIn.wrong)]
        } catch DeskFault.tooManyTries(let seconds) {
            let minutes = Catalogue.of(.dutch).follow.entry.minutes(max(1, (seconds + 59) / 60))
            page.problems = [FieldProblem("email", DeskTexts.dutch.signIn.wait(minutes))]
            return try await answer(page, status: .tooManyRequests)
        }
        return try await answer(page)
    }

    /// A page of its own, so that a link cannot sign anybody out.
    func edit(_ request: Request, _ context: WebContext) async throws -> Response {
        let texts = DeskTexts.dutch
        let html = try await site.staffPage(
            StaffPage(texts.frame.signOut, tab: "/werk/uitloggen"), try context.staff
        ) {
            h1 { texts.work.signedOutQuestion }
            site.desk.signOnLabel.map { label in p { texts.signIn.onlyHere(label) } } ?? .empty
            PostForm(to: "/werk/uitloggen", token: context.csrfToken) {
                Buttons {
                    Button(texts.frame.signOut)
                    ButtonLink(texts.frame.back, to: "/werk", .second)
                }
            }
        }
        return .page(html)
    }

    func destroy(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        if let token = site.token(.staff, in: request) { try await site.desk.leave(token) }
        var response = Response.redirect(to: "/werk/inloggen?uit=1")
        response.set(.expired(SiteCookie.staff.rawValue), site.settings.cookies)
        return response
    }

    /// Our session ended; that of the provider is not ours to end.
    private var signedOut: String {
        let texts = DeskTexts.dutch.signIn
        return site.desk.signOnLabel.map { "\(texts.out) \(texts.stillThere($0))" } ?? texts.out
    }

    private func answer(
        _ page: SignInPage, status: HTTPResponse.Status = .unprocessableContent
    ) async throws -> Response {
        var page = page
        page.provider = site.desk.signOnLabel
        var frame = StaffPage(DeskTexts.dutch.signIn.title)
        frame.isWide = false
        frame.problems = page.problems
        let form = page.html
        let html = try await site.staffPage(frame, nil) { form }
        return .page(html, status: page.problems.isEmpty ? .ok : status)
    }
}

extension Site {
    /// Inside, with the cookie of the session: my day, or the page where somebody was.
    func welcome(_ token: Token, to page: String = "/werk") -> Response {
        var response = Response.redirect(to: page)
        response.set(Self.staffCookie(token), settings.cookies)
        return response
    }

    static func staffCookie(_ token: Token) -> SetCookie {
        SetCookie(
            SiteCookie.staff.rawValue, token.cookie, maxAge: SignInController.cookieLife, isStrict: true)
    }
}
