import CaseDesk
import HTML
import HTTPTypes
import Hummingbird
import Procedure
import Texts

/// `/werk/code`: a lost code makes place for a new one; match or no match, and nothing else of the case.
struct NewCodeController: Sendable {
    static let path = "/werk/code"

    let site: Site

    func new(_ request: Request, _ context: WebContext) async throws -> Response {
        try await ask(context, NewCodePage(token: context.csrfToken))
    }

    /// The claim is held against the file; it travels on in the next form and is checked there again.
    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        var read = FormReader(form, today: site.now().today)
        guard let claim = NewCodeForm(&read)?.claim else {
            return try await again(read, context)
        }
        let staff = try context.staff
        guard try await site.desk.agrees(with: claim, for: staff, now: site.now()) else {
            return try await again(read, context, noMatch: true)
        }
        return try await prove(claim, DraftKey.random().cookie, context)
    }

    /// What had to be done first was done: the old code dies, and the new one is shown once.
    func update(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        var read = FormReader(form, today: site.now().today)
        guard let claim = NewCodeForm(&read)?.claim, let key = DraftKey(cookie: form.line("sleutel")) else {
            return try await again(read, context)
        }
        guard form.has("gedaan") else {
            return try await prove(claim, key.cookie, context, isUnproven: true)
        }
        let staff = try context.staff
        guard try await site.desk.replaceCode(claim, under: key, by: staff, now: site.now()) != nil else {
            return try await again(read, context, noMatch: true)
        }
        var response = Response.redirect(to: CodeCardController.path)
        response.set(
            SetCookie(SiteCookie.card.rawValue, key.cookie, maxAge: Receipt.minutes * 60, isStrict: true),
            site.settings.cookies)
        return response
    }

    private func again(_ read: FormReader, _ context: WebContext, noMatch: Bool = false) async throws
        -> Response
    {
        var page = NewCodePage(token: context.csrfToken)
        (page.typed, page.problems, page.isNoMatch) = (read.form, read.problems, noMatch)
        return try await ask(context, page)
    }

    private func ask(_ context: WebContext, _ page: NewCodePage) async throws -> Response {
        try await answer(
            context, problems: page.problems, hasTrouble: page.isNoMatch, back: nil,
            DeskTexts.dutch.codes.title
        ) { page.html }
    }

    private func prove(
        _ claim: CodeClaim, _ key: String, _ context: WebContext, isUnproven: Bool = false
    ) async throws -> Response {
        let texts = DeskTexts.dutch.codes
        let problems = isUnproven ? [FieldProblem("gedaan", texts.didItFirst)] : []
        let page = CodeProofPage(claim: claim, key: key, token: context.csrfToken, problems: problems)
        let back = Link(texts.back, to: Self.path, icon: .back)
        return try await answer(
            context, problems: problems, hasTrouble: false, back: back, texts.matchTitle
        ) { page.html }
    }

    private func answer(
        _ context: WebContext, problems: [FieldProblem], hasTrouble: Bool, back: Link?, _ title: String,
        @HTMLBuilder content: () -> HTML
    ) async throws -> Response {
        var page = StaffPage(title, tab: Self.path, back: back)
        (page.problems, page.hasTrouble, page.isWide) = (problems, hasTrouble, false)
        let isWrong = hasTrouble || !problems.isEmpty
        return .page(
            try await site.staffPage(page, try context.staff, content: content),
            status: isWrong ? .unprocessableContent : .ok)
    }
}
