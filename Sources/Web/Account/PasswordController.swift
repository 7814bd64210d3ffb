import CaseDesk
import HTML
import HTTPTypes
import Hummingbird
import Procedure
import Texts

/// A password of one's own, by a mailed link; asked for by who is invited, and by who forgot it.
struct PasswordController: Sendable {
    static let address = "/werk/wachtwoord"
    /// Shorter ones are guessed.
    static let shortest = 12

    let site: Site

    private var texts: DeskAccount { DeskTexts.dutch.account }

    func new(_ request: Request, _ context: WebContext) async throws -> Response {
        let query = try request.query()
        return try await asking(
            context, notice: query.has("onderweg") ? texts.linkSent : nil,
            problem: query.has("over") ? texts.linkOver : nil)
    }

    /// The same answer for an address that nobody has.
    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let email = form.line("email")
        guard ComplaintForm.isMailAddress(email) else {
            return try await asking(context, email: email, problem: DeskTexts.dutch.office.badEmail)
        }
        do {
            try await site.desk.forgotPassword(email: email, from: context.visitor, now: site.now())
        } catch DeskFault.tooManyTries(let seconds) {
            let minutes = Catalogue.of(.dutch).follow.entry.minutes(max(1, (seconds + 59) / 60))
            let words = DeskTexts.dutch.signIn.wait(minutes)
            return try await asking(context, email: email, problem: words)
        }
        return .redirect(to: Self.address + "?onderweg=1")
    }

    /// Looking uses nothing up: mail programs look too.
    func edit(_ request: Request, _ context: WebContext) async throws -> Response {
        guard let (key, account) = try await owner(context) else { return over }
        return try await choosing(key, account, context)
    }

    func update(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        guard let (key, account) = try await owner(context) else { return over }
        let password = form.text("wachtwoord")
        guard password.count >= Self.shortest else {
            return try await choosing(key, account, context, problem: texts.tooShort)
        }
        guard Self.isHard(password, for: account) else {
            return try await choosing(key, account, context, problem: texts.tooEasy)
        }
        do {
            try await site.desk.choosePassword(
                password, with: key, from: context.visitor, now: site.now())
        } catch DeskFault.notFound { return over }
        return .redirect(to: "/werk/inloggen?gekozen=1")
    }

    /// Not one's own name or address, and more than a few letters again and again.
    static func isHard(_ password: String, for account: Account) -> Bool {
        let plain = password.lowercased()
        let own = [account.email.lowercased(), account.name.lowercased()]
        return Set(plain).count >= 5 && password.utf8.count <= 1024 && !own.contains(plain)
    }

    private var over: Response { .redirect(to: Self.address + "?over=1") }

    private func owner(_ context: WebContext) async throws -> (Token, Account)? {
        guard let key = Token(cookie: try context.pathPart("sleutel")),
            let account = try await site.desk.owner(of: key, now: site.now())
        else { return nil }
        return (key, account)
    }

    private func choosing(_ key: Token, _ account: Account, _ context: WebContext, problem: String? = nil)
        async throws -> Response
    {
        try await answer(texts.passwordTitle, problem.map { FieldProblem("wachtwoord", $0) }) {
            h1 { texts.passwordTitle }
            p { texts.passwordLead(account.email) }
            PostForm(to: "\(Self.address)/\(key.cookie)", token: context.csrfToken) {
                TextField(
                    Field("wachtwoord", texts.newPassword, hint: texts.passwordHint, error: problem),
                    .password, autocomplete: "new-password")
                Buttons { Button(texts.choose) }
            }
        }
    }

    private func asking(
        _ context: WebContext, email: String = "", notice: String? = nil, problem: String? = nil
    ) async throws -> Response {
        try await answer(texts.forgottenTitle, problem.map { FieldProblem("email", $0) }) {
            h1 { texts.forgottenTitle }
            notice.map { words in Notice(.info) { p { words } }.html } ?? .empty
            p { texts.forgottenLead }
            PostForm(to: Self.address, token: context.csrfToken) {
                TextField(
                    Field("email", DeskTexts.dutch.signIn.email, error: problem), value: email, .email,
                    autocomplete: "username")
                Buttons { Button(texts.sendLink) }
            }
        }
    }

    private func answer(_ title: String, _ problem: FieldProblem?, @HTMLBuilder content: () -> HTML)
        async throws -> Response
    {
        let door = Link(DeskTexts.dutch.signIn.title, to: "/werk/inloggen", icon: .back)
        var frame = StaffPage(title, back: door)
        frame.isWide = false
        frame.problems = problem.map { [$0] } ?? []
        let html = try await site.staffPage(frame, nil) { content() }
        return .page(html, status: problem == nil ? .ok : .unprocessableContent)
    }
}
