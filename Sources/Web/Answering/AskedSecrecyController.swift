import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// Before the first reading: the promise of article 8, once for each question.
struct AskedSecrecyController: Sendable {
    let site: Site

    static func path(of key: String) -> String { "/vragen/vraag/\(key)/geheim" }

    func new(_ request: Request, _ context: WebContext) async throws -> Response {
        let key = try context.pathPart("vraag")
        guard
            let promise = try await site.desk.promise(
                for: key, of: try context.asked, now: site.now())
        else { return .redirect(to: Self.question(key, context)) }
        let (texts, list) = (context.texts.respondent.promise, context.texts.respondent.list)
        let telephone = try await site.desk.office().organisation?.telephone ?? ""
        let back = context.address("/vragen/mijn")
        return try await site.askedPage(texts.title, at: Self.path(of: key), back: back, context) {
            h1 { texts.title }
            p(.class("hint")) { list.item(promise.number) }
            p(.class("lead")) { texts.lead }
            Card { p { texts.words } }
            p { texts.isKept }
            PostForm(to: context.address(Self.path(of: key)), token: context.csrfToken) {
                Buttons {
                    Button(texts.accept)
                    ButtonLink(texts.leave, to: back, .second)
                }
            }
            p { linked(texts.help(telephone), telephone) }
        }
    }

    /// The words that stood on the page are kept with the case.
    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let key = try context.pathPart("vraag")
        guard let text = Words(context.texts.respondent.promise.words) else { throw WebProblem.notFound }
        try await site.desk.promiseSecrecy(for: key, as: try context.asked, text: text, now: site.now())
        return .redirect(to: Self.question(key, context))
    }

    private static func question(_ key: String, _ context: WebContext) -> String {
        context.address("/vragen/vraag/\(key)")
    }
}
