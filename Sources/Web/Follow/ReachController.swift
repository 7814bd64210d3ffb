import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// Another way to be reached: question 10 of the form again, and then the one detail that it needs.
struct ReachController: Sendable {
    static let path = "/volgen/bereikbaar"

    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let view = try await site.followed(context)
        return try await page(.contact, at: Self.path, Draft(reaching: view.reach.contact), context)
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        var draft = Draft()
        draft.take(.contact, form)
        let typed = try await site.form(draft, context)
        guard let way = typed.contactChoice else {
            return try await page(
                .contact, at: Self.path, draft, context, problems: typed.problems(of: .contact))
        }
        guard way == .code else {
            return .redirect(to: context.address("\(Self.path)/\(way.rawValue)"))
        }
        return try await change(to: .code, .contact, at: Self.path, draft, context)
    }

    func edit(_ request: Request, _ context: WebContext) async throws -> Response {
        let (path, way) = try way(context)
        var draft = Draft(reaching: try await site.followed(context).reach.contact)
        draft.answers["contact"] = [way.rawValue]
        return try await page(.detail, at: path, draft, context)
    }

    func update(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let (path, way) = try way(context)
        var draft = Draft()
        draft.take(.detail, form)
        draft.answers["contact"] = [way.rawValue]
        let typed = try await site.form(draft, context)
        let wish: ContactWish
        do throws(FieldProblems) { wish = try typed.contact() } catch {
            return try await page(.detail, at: path, draft, context, problems: error.list)
        }
        return try await change(to: wish, .detail, at: path, draft, context)
    }

    private func change(
        to wish: ContactWish, _ question: Question, at path: String, _ draft: Draft, _ context: WebContext
    ) async throws -> Response {
        let needs = try await site.followed(context).reach.needs
        let command = Contacts.Command.changeReach(.init(contact: wish, needs: needs), .online)
        if let problem = try await site.act(.contacts(command), context) {
            let problems = [FieldProblem("contact", problem.text)]
            return try await page(question, at: path, draft, context, problems: problems)
        }
        return .redirect(to: context.address("/volgen/zaak") + "?klaar=\(CaseDone.reached.rawValue)")
    }

    /// A page of the form, inside the complaint that it is about.
    private func page(
        _ question: Question, at path: String, _ draft: Draft, _ context: WebContext,
        problems: [FieldProblem] = []
    ) async throws -> Response {
        var sheet = try await site.sheet(draft, context)
        sheet.problems = problems
        let shown = question.page(sheet)
        return try await site.followPage(
            shown.name, at: path, context, problems: problems,
            status: problems.isEmpty ? .ok : .unprocessableContent
        ) {
            PostForm(to: context.address(path), token: context.csrfToken) {
                shown.fields
                Buttons { Button(context.texts.common.goOn) }
            }
        }
    }

    private func way(_ context: WebContext) throws -> (String, Reach) {
        guard let way = Reach(rawValue: try context.pathPart("weg")), way != .code else {
            throw WebProblem.notFound
        }
        return ("\(Self.path)/\(way.rawValue)", way)
    }
}

extension Draft {
    /// Question 10 as it was answered last.
    init(reaching wish: ContactWish) {
        self.init()
        switch wish {
        case .call(let number, let letters, let times):
            answers = ["contact": [Reach.call.rawValue], "telefoon": [number.text]]
            answers["brieven"] = letters.map { [$0.text] }
            answers["tijden"] = times.map { [$0.text] }
        case .email(let address):
            answers = ["contact": [Reach.email.rawValue], "email": [address.text]]
        case .letter(let address):
            answers = ["contact": [Reach.letter.rawValue], "adres": [address.text]]
        case .code: answers = ["contact": [Reach.code.rawValue]]
        case .none: break
        }
    }
}
