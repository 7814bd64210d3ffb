import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// "Dit is niet opgelost", within two weeks of a settlement letter: the same complaint goes on.
struct NotSolvedController: Sendable {
    private static let path = "/volgen/niet-opgelost"

    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await page(context, typed: "", problem: nil)
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let typed = form.text("woorden")
        if let problem = try await site.act(.closing(.goOn(Words(typed), .online)), context) {
            return try await page(context, typed: typed, problem: problem.text)
        }
        return .redirect(to: context.address("/volgen/zaak") + "?klaar=verder")
    }

    private func page(_ context: WebContext, typed: String, problem: String?) async throws -> Response {
        let view = try await site.followed(context)
        guard view.canSayNotSolved || problem != nil else {
            return .redirect(to: context.address("/volgen/zaak"))
        }
        let texts = context.texts.follow.notSolved
        let last = view.continuationLimit?.lastDay ?? view.today
        return try await site.followPage(
            texts.title, at: Self.path, context,
            problems: problem.map { [FieldProblem("woorden", $0)] } ?? [],
            status: problem == nil ? .ok : .unprocessableContent
        ) {
            h1 { texts.title }
            p { texts.text(context.texts.dates.long(last)) }
            PostForm(to: context.address(Self.path), token: context.csrfToken) {
                TextArea(Field("woorden", texts.label, error: problem), value: typed, rows: 5)
                Buttons { Button(texts.confirm) }
            }
        }
    }
}
