import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// Whether the person it is about may hear their name: said later than on the form, and taken back.
struct NameController: Sendable {
    private static let path = "/volgen/naam"

    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await page(context, problem: nil)
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let mayBeGiven: Bool
        switch form.text("noemen") {
        case "ja": mayBeGiven = true
        case "nee": mayBeGiven = false
        default: return try await page(context, problem: context.texts.form.name.choose)
        }
        // Saying again what was said already changes nothing, and is no mistake.
        if try await site.followed(context).mayBeNamed != mayBeGiven {
            let command = Contacts.Command.answerAboutName(mayBeGiven: mayBeGiven, .online)
            if let problem = try await site.act(.contacts(command), context) {
                return try await page(context, problem: problem.text)
            }
        }
        return .redirect(to: context.address("/volgen/zaak") + "?klaar=\(CaseDone.named.rawValue)")
    }

    private func page(_ context: WebContext, problem: String?) async throws -> Response {
        guard let mayBeNamed = try await site.followed(context).mayBeNamed else {
            return .redirect(to: context.address("/volgen/zaak"))
        }
        let texts = context.texts.follow.wish
        return try await site.followPage(
            texts.title, at: Self.path, context,
            problems: problem.map { [FieldProblem("noemen", $0)] } ?? [],
            status: problem == nil ? .ok : .unprocessableContent
        ) {
            h1 { texts.title }
            p { mayBeNamed ? texts.now : texts.notNow }
            p { texts.consequence }
            PostForm(to: context.address(Self.path), token: context.csrfToken) {
                Radios(
                    Field("noemen", texts.title, error: problem, isNeeded: true),
                    [Choice("ja", texts.yes), Choice("nee", texts.no)])
                Buttons { Button(texts.save) }
            }
        }
    }
}
