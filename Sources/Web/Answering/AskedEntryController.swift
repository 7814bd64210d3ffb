import CaseDesk
import HTML
import HTTPTypes
import Hummingbird
import Texts

/// The door without a password: a link by mail, or the code of a card on paper.
struct AskedEntryController: Sendable {
    static let path = "/vragen"

    let site: Site

    private struct Typed {
        var address = ""
        var code = ""
        var problems: [FieldProblem] = []
        var status = HTTPResponse.Status.ok
    }

    func new(_ request: Request, _ context: WebContext) async throws -> Response {
        if let token = site.token(.asked, in: request),
            try await site.desk.asked(token, now: site.now()) != nil
        {
            return .redirect(to: context.address("/vragen/mijn"))
        }
        let (query, texts) = (try request.query(), context.texts.respondent.entry)
        let notice = query.has("verlopen") ? texts.over : query.has("gesloten") ? texts.left : nil
        return try await page(context, Typed(), notice: notice, isSent: query.has("verstuurd"))
    }

    /// The same answer for every address: nobody learns here about whom there is a complaint.
    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let address = form.line("email")
        guard address.contains("@"), address.count <= 254 else {
            let problem = FieldProblem("email", context.texts.respondent.entry.wrong)
            return try await page(
                context, Typed(address: address, problems: [problem], status: .unprocessableContent))
        }
        try await site.desk.sendLink(toAddress: address, now: site.now())
        return .redirect(to: context.address(Self.path) + "?verstuurd=1")
    }

    /// A code is in no draft and no address; what was typed comes back with the error.
    func card(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let texts = context.texts.respondent.entry
        var typed = Typed(code: form.line("code"), status: .unprocessableContent)
        guard !typed.code.isEmpty else {
            typed.problems = [FieldProblem("code", texts.codeEmpty)]
            return try await page(context, typed)
        }
        do {
            let token = try await site.desk.enter(
                cardCode: typed.code, from: context.visitor, now: site.now())
            return site.welcome(asked: token, context)
        } catch DeskFault.unknownCode {
            typed.problems = [FieldProblem("code", texts.codeUnknown)]
        } catch DeskFault.tooManyTries(let seconds) {
            let entry = context.texts.follow.entry
            let telephone = try await site.desk.office().organisation?.telephone ?? ""
            typed.problems = [FieldProblem("code", entry.wait(entry.wait(seconds), telephone))]
            typed.status = .tooManyRequests
        }
        return try await page(context, typed)
    }

    /// Out, on purpose.
    func destroy(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        if let token = site.token(.asked, in: request) { try await site.desk.leave(token) }
        var response = Response.redirect(to: context.address(Self.path) + "?gesloten=1")
        response.set(.expired(SiteCookie.asked.rawValue), site.settings.cookies)
        return response
    }

    private func page(
        _ context: WebContext, _ typed: Typed, notice: String? = nil, isSent: Bool = false
    ) async throws -> Response {
        let texts = context.texts.respondent.entry
        return try await site.askedPage(
            texts.title, at: Self.path, context, problems: typed.problems, status: typed.status
        ) {
            if let notice { Notice(.info) { p { notice } } }
            if isSent { SentLink(texts: texts) }
            h1 { texts.title }
            p { texts.lead }
            PostForm(to: context.address(Self.path), token: context.csrfToken) {
                TextField(
                    Field(
                        "email", texts.label, hint: texts.hint, error: typed.problems["email"],
                        isNeeded: true), value: typed.address, .email, autocomplete: "email")
                Buttons { Button(texts.ask) }
            }
            h2 { texts.codeHeading }
            PostForm(to: context.address("/vragen/code"), token: context.csrfToken) {
                TextField(
                    Field(
                        "code", texts.codeLabel, hint: texts.codeHint, error: typed.problems["code"],
                        isNeeded: true), value: typed.code, .code)
                Buttons { Button(texts.codeOpen, .second) }
            }
            ul(.class("plain")) {
                li { Link(context.texts.contact.title, to: context.address("/contact")) }
                li {
                    Link(context.texts.start.officerLink, to: context.address("/klachtenfunctionaris"))
                }
            }
        }
    }
}

/// That a mail is on its way, if there is anything to mail.
struct SentLink: Part {
    let texts: RespondentTexts.Entry

    var html: HTML {
        Notice(.good) {
            p { texts.sent }
            p { texts.sentAgain }
        }.html
    }
}
