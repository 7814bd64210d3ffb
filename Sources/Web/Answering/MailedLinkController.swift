import CaseDesk
import HTML
import Hummingbird
import Texts

/// What a mail leads to: one button that asks for a link, and one that opens with it.
///
/// Looking at a link does nothing, for a mail scanner looks too; only the button uses it up.
struct MailedLinkController: Sendable {
    let site: Site

    func new(_ request: Request, _ context: WebContext) async throws -> Response {
        let query = try request.query()
        return try await ask(
            context, try context.pathPart("deur"), isSent: query.has("verstuurd"),
            isExpired: query.has("verlopen"))
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let door = try context.pathPart("deur")
        try await site.desk.sendLink(toDoor: door, now: site.now())
        return .redirect(to: context.address(try Self.path(door)) + "?verstuurd=1")
    }

    func edit(_ request: Request, _ context: WebContext) async throws -> Response {
        let path = try link(context)
        let texts = context.texts.respondent.entry
        return try await site.askedPage(texts.arrived, at: path, context) {
            h1 { texts.arrived }
            p { texts.once }
            PostForm(to: context.address(path), token: context.csrfToken) { Buttons { Button(texts.enter) } }
        }
    }

    func update(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let door = try context.pathPart("deur")
        do {
            let token = try await site.desk.enter(link: try context.pathPart("sleutel"), now: site.now())
            return site.welcome(asked: token, context)
        } catch DeskFault.unknownCode {
            return .redirect(to: context.address(try Self.path(door)) + "?verlopen=1")
        }
    }

    private func ask(
        _ context: WebContext, _ door: String, isSent: Bool, isExpired: Bool
    ) async throws -> Response {
        let (texts, path) = (context.texts.respondent.entry, try Self.path(door))
        return try await site.askedPage(texts.title, at: path, context) {
            if isSent { SentLink(texts: texts) }
            if isExpired { Notice(.attention) { p { texts.expired } } }
            h1 { texts.title }
            p { texts.lead }
            p { texts.door }
            PostForm(to: context.address(path), token: context.csrfToken) {
                Buttons { Button(texts.ask, isSent ? .second : .first) }
            }
        }
    }

    private func link(_ context: WebContext) throws -> String {
        let key = try context.pathPart("sleutel")
        guard Token(cookie: key) != nil else { throw WebProblem.notFound }
        return try Self.path(try context.pathPart("deur")) + "/\(key)"
    }

    /// A door is 16 bytes in hexadecimal; anything else was never in a mail of ours.
    private static func path(_ door: String) throws -> String {
        guard door.utf8.count == 32, door.allSatisfy(\.isHexDigit) else { throw WebProblem.notFound }
        return "/vragen/deur/\(door)"
    }
}
