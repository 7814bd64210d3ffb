import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// Messages with who handles it, oldest first.
struct MessagesController: Sendable {
    private static let path = "/volgen/bericht"

    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await page(context, isSent: try request.query().has("verstuurd"))
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let typed = form.text("bericht")
        let texts = context.texts.follow.message
        guard let words = Words(typed) else { return try await page(context, problem: texts.empty) }
        guard typed.count <= ComplaintForm.longestStory else {
            return try await page(context, typed: typed, problem: texts.tooLong)
        }
        if let problem = try await site.act(.contacts(.write(words)), context) {
            return try await page(context, typed: typed, problem: problem.text)
        }
        return .redirect(to: context.address(Self.path) + "?verstuurd=1")
    }

    private func page(
        _ context: WebContext, typed: String = "", problem: String? = nil, isSent: Bool = false
    ) async throws -> Response {
        let view = try await site.followed(context)
        let office = try await site.desk.office()
        let texts = context.texts.follow.message
        let problems = problem.map { [FieldProblem("bericht", $0)] } ?? []
        let hint = view.handler == nil ? texts.hintBefore : texts.hint
        return try await site.followPage(
            texts.title, at: Self.path, context, problems: problems,
            status: problem == nil ? .ok : .unprocessableContent
        ) {
            if isSent { Notice(.good) { p { texts.sent } } }
            h1 { texts.title }
            if view.messages.isEmpty { p { texts.none } }
            for message in view.messages { thread(message, office, context) }
            PostForm(to: context.address(Self.path), token: context.csrfToken) {
                TextArea(
                    Field("bericht", texts.label, hint: hint, error: problem, isNeeded: true), value: typed,
                    rows: 6)
                Buttons { Button(texts.send) }
            }
        }
    }

    private func thread(_ message: Contacts.Message, _ office: Office, _ context: WebContext) -> HTML {
        let texts = context.texts.follow.message
        let day = context.texts.dates.long(message.on)
        let from =
            message.from.staff.map { texts.from(office.name(of: $0), day) }
            ?? (message.from == .complainant
                ? texts.fromYou(day) : texts.from(context.texts.follow.someoneOfUs, day))
        return Card {
            h2(.class("small")) { from }
            pre(.dir(.unknown)) { message.words.text }
        }.html
    }
}
