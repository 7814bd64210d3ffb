import CaseDesk
import HTML
import HTTPTypes
import Hummingbird
import Procedure
import Texts

/// `/doorgeven`: any employee passes on what they were told, and sees nothing of it afterwards.
struct PassingOnController: Sendable {
    static let path = "/doorgeven"

    let site: Site

    /// First of all: who it is about hands over a card, and writes nothing down.
    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await ask(context, problems: [])
    }

    func choose(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        switch YesNo(rawValue: form.text("jij")) {
        case .yes: return .redirect(to: Self.path + "/kaart?jij=1")
        case .no: return .redirect(to: Self.path + "/vertel")
        case nil:
            let problem = FieldProblem("jij", DeskTexts.dutch.passing.chooseAboutYou)
            return try await ask(context, problems: [problem])
        }
    }

    func new(_ request: Request, _ context: WebContext) async throws -> Response {
        try await tell(context, PassingOnPage(token: context.csrfToken, key: DraftKey.random().cookie))
    }

    /// The same page twice is one complaint; nobody here sees its number or its code.
    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let staff = try context.staff
        var read = FormReader(form, today: site.now().today)
        let key = DraftKey(cookie: form.line("sleutel")) ?? .random()
        guard let passed = PassingOnForm(&read, try await site.desk.office()) else {
            return try await again(read, key, context)
        }
        if try await site.desk.draft(key, now: site.now()) == nil {
            var draft = Draft()
            draft.writer = staff.account.id.text
            try await site.desk.save(draft, under: key, now: site.now())
        }
        do {
            _ = try await site.desk.file(passed.filing, from: key, by: staff.passesOnAs, now: site.now())
        } catch DeskFault.draftGone {
            // Sent before with the same page: it is there, and nothing of it is kept here.
        } catch let refusal as Refusal {
            return try await again(read, key, context, trouble: DeskTexts.dutch.words(refusal))
        }
        return .redirect(to: Self.path + "/klaar")
    }

    func done(_ request: Request, _ context: WebContext) async throws -> Response {
        let texts = DeskTexts.dutch.passing
        return .page(
            try await frame(context, texts.doneTitle) {
                h1 { texts.doneTitle }
                p(.class("lead")) { texts.doneLead }
                p { texts.doneNext }
                p { ButtonLink(texts.toCard, to: Self.path + "/kaart") }
            })
    }

    func card(_ request: Request, _ context: WebContext) async throws -> Response {
        let office = try await site.desk.office()
        let isSubject = try request.query().has("jij")
        let page = ContactCardPage(
            organisation: office.organisation ?? .unnamed,
            terms: office.procedure(on: site.now().today)?.terms ?? Terms(), isSubject: isSubject)
        return .page(try await frame(context, DeskTexts.dutch.passing.subjectTitle) { page.html })
    }
}

extension PassingOnController {
    private func ask(_ context: WebContext, problems: [FieldProblem]) async throws -> Response {
        let texts = DeskTexts.dutch.passing
        let html = try await frame(context, texts.title, problems: problems) {
            h1 { texts.title }
            p(.class("lead")) { texts.lead }
            PostForm(to: Self.path, token: context.csrfToken) {
                Radios(
                    Field("jij", texts.aboutYou, hint: texts.aboutYouHint, error: problems["jij"]),
                    [Choice(YesNo.yes.rawValue, texts.yes), Choice(YesNo.no.rawValue, texts.no)])
                Buttons { Button(texts.goOn) }
            }
        }
        return .page(html, status: problems.isEmpty ? .ok : .unprocessableContent)
    }

    private func again(
        _ read: FormReader, _ key: DraftKey, _ context: WebContext, trouble: String? = nil
    ) async throws -> Response {
        var page = PassingOnPage(token: context.csrfToken, key: key.cookie)
        (page.typed, page.problems, page.trouble) = (read.form, read.problems, trouble)
        return try await tell(context, page, status: .unprocessableContent)
    }

    private func tell(
        _ context: WebContext, _ page: PassingOnPage, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        .page(
            try await frame(
                context, DeskTexts.dutch.passing.title, problems: page.problems,
                hasTrouble: page.trouble != nil
            ) { page.html }, status: status)
    }

    private func frame(
        _ context: WebContext, _ title: String, problems: [FieldProblem] = [], hasTrouble: Bool = false,
        @HTMLBuilder content: () -> HTML
    ) async throws -> HTML {
        var page = StaffPage(title, tab: Self.path)
        (page.problems, page.hasTrouble, page.isWide) = (problems, hasTrouble, false)
        return try await site.staffPage(page, try context.staff, content: content)
    }
}

extension Staff {
    /// As somebody who was told something, whatever else they are: it opens nothing for them.
    fileprivate var passesOnAs: Actor { .staff(account.id, as: has(.partner) ? .partner : .employee) }
}
