import CaseDesk
import HTML
import HTTPTypes
import Hummingbird
import Procedure
import Texts

/// After the password: the code of a telephone, or setting it up when there is none.
struct SecondStepController: Sendable {
    static let code = "/werk/inloggen/code"
    static let phone = "/werk/inloggen/telefoon"
    static let paper = "/werk/inloggen/papier"

    let site: Site

    private var texts: DeskAccount { DeskTexts.dutch.account }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        _ = try await inside(request, .code)
        return try await asking(try Self.destination(of: request), context)
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let (token, _) = try await inside(request, .code)
        let back = SignInController.destination(form.text("naar"))
        do {
            let staff = try await site.desk.enter(
                token, code: form.line("code"), request.browserName, now: site.now())
            return site.welcome(staff, to: back)
        } catch DeskFault.wrongPassword {
            return try await asking(back, context, problem: texts.wrongCode)
        } catch DeskFault.tooManyTries(let seconds) {
            return try await asking(back, context, problem: Self.wait(seconds))
        }
    }

    func new(_ request: Request, _ context: WebContext) async throws -> Response {
        let (_, offer) = try await inside(request, .setUp)
        return try await settingUp(offer, try Self.destination(of: request), context)
    }

    func update(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let (token, offer) = try await inside(request, .setUp)
        let back = SignInController.destination(form.text("naar"))
        do {
            try await site.desk.setUp(token, code: form.line("code"), now: site.now())
            return .redirect(to: SignInController.address(of: .recoveryCodes, back: back))
        } catch DeskFault.wrongPassword {
            return try await settingUp(offer, back, context, problem: texts.wrongCode)
        } catch DeskFault.tooManyTries(let seconds) {
            return try await settingUp(offer, back, context, problem: Self.wait(seconds))
        }
    }

    /// The codes on paper: seen until they say that they have them, and never again.
    func edit(_ request: Request, _ context: WebContext) async throws -> Response {
        let (_, offer) = try await inside(request, .recoveryCodes)
        let back = try Self.destination(of: request)
        return try await answer(texts.paperTitle) {
            h1 { texts.paperTitle }
            p { texts.paperLead }
            ul { for code in offer.recovery { li { span(.class("number")) { code } } } }
            PostForm(to: Self.paper, token: context.csrfToken) {
                Self.kept(back)
                Buttons { Button(texts.havePaper) }
            }
        }
    }

    func finish(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let (token, _) = try await inside(request, .recoveryCodes)
        let staff = try await site.desk.finish(token, request.browserName, now: site.now())
        return site.welcome(staff, to: SignInController.destination(form.text("naar")))
    }
}

extension SecondStepController {
    /// Who is at another step is sent there; who gave no password, to the door.
    private func inside(_ request: Request, _ step: Entrance) async throws -> (Token, FactorOffer) {
        guard let token = site.token(.staff, in: request),
            let (entrance, offer) = try await site.desk.entrance(of: token, now: site.now())
        else { throw Elsewhere(.signIn) }
        guard entrance == step else { throw Elsewhere(.step(entrance)) }
        return (token, offer)
    }

    /// The page that was asked for goes along, from step to step.
    private static func destination(of request: Request) throws -> String {
        SignInController.destination(try request.query().text("naar"))
    }

    private static func kept(_ back: String) -> HTML { input(.type("hidden"), .name("naar"), .value(back)) }

    private static func wait(_ seconds: Int) -> String {
        let minutes = Catalogue.of(.dutch).follow.entry.minutes(max(1, (seconds + 59) / 60))
        return DeskTexts.dutch.signIn.wait(minutes)
    }

    private func asking(_ back: String, _ context: WebContext, problem: String? = nil) async throws
        -> Response
    {
        try await answer(texts.codeTitle, problem: problem) {
            h1 { texts.codeTitle }
            PostForm(to: Self.code, token: context.csrfToken) {
                Self.kept(back)
                TextField(
                    Field("code", texts.code, hint: texts.codeHint, error: problem), .code, width: .short)
                Buttons { Button(texts.enter) }
            }
        }
    }

    private func settingUp(
        _ offer: FactorOffer, _ back: String, _ context: WebContext, problem: String? = nil
    ) async throws -> Response {
        let name = try await site.desk.office().organisation?.name ?? "Gehoord"
        let square = QRCode(offer.code.address(of: offer.email, at: name), title: texts.square)
        let page = try await answer(texts.setUpTitle, problem: problem) {
            h1 { texts.setUpTitle }
            p { texts.setUpLead }
            ol {
                li { texts.stepApp }
                li {
                    texts.stepScan
                    square
                    p { texts.byHand }
                    p { span(.attribute("translate", "no")) { groups(offer.code.base32) } }
                }
                li { texts.stepCode }
            }
            PostForm(to: Self.phone, token: context.csrfToken) {
                Self.kept(back)
                TextField(Field("code", texts.code, error: problem), .digits, width: .short)
                Buttons { Button(texts.turnOn) }
            }
        }
        return page.unkept
    }

    private func groups(_ secret: String) -> String {
        stride(from: 0, to: secret.count, by: 4).map { String(secret.dropFirst($0).prefix(4)) }.joined(
            separator: " ")
    }

    private func answer(_ title: String, problem: String? = nil, @HTMLBuilder content: () -> HTML)
        async throws -> Response
    {
        var frame = StaffPage(title)
        frame.isWide = false
        frame.problems = problem.map { [FieldProblem("code", $0)] } ?? []
        let html = try await site.staffPage(frame, nil) { content() }
        return .page(html, status: problem == nil ? .ok : .unprocessableContent)
    }
}

extension Request {
    /// What the browser calls itself, for the list of places where one is signed in.
    var browserName: String { headers[.userAgent] ?? "" }
}
