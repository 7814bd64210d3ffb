import CaseDesk
import HTML
import Hummingbird
import Texts

/// "Mijn klacht", and who looked at it.
struct CaseController: Sendable {
    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let view = try await site.followed(context)
        let query = try request.query()
        let page = CasePage(
            view: view, texts: context.texts, language: context.spoken, showsAll: query.has("alles"),
            done: CaseDone(query), token: context.csrfToken,
            telephone: (try await site.desk.office().organisation ?? .unnamed).telephone)
        return try await site.followPage(
            context.texts.follow.title, at: "/volgen/zaak", context, isMain: true
        ) {
            page.html
        }
    }

    func readers(_ request: Request, _ context: WebContext) async throws -> Response {
        let view = try await site.followed(context)
        let texts = context.texts.follow.readers
        let dates = context.texts.dates
        let label = context.texts.label.people
        return try await site.followPage(texts.title, at: "/volgen/wie-keek", context) {
            h1 { texts.title }
            p { texts.text }
            if view.readers.isEmpty {
                p { texts.none }
            } else {
                DataTable(
                    texts.title, [.init(texts.day), .init(texts.who)],
                    rows: view.readers.map { reader in
                        let who = reader.role.map { "\(reader.name), \(label.role($0))" }
                        return [HTML(dates.long(reader.on)), HTML(who ?? texts.respondent)]
                    }, isUnderHeading: true)
            }
            p { texts.question }
        }
    }
}

/// What was just done, said once above the page.
enum CaseDone: String, CaseIterable {
    case minutes = "verslag"
    case agreed = "eens"
    case willTalk = "overleg"
    case stopped = "gestopt"
    case undone = "verder"
    case partStopped = "deelgestopt"
    case named = "naam"
    case reached = "bereikbaar"
    case reachConfirmed = "klopt"
    case minded = "letten"

    init?(_ query: FormData) {
        self.init(rawValue: query.text("klaar"))
    }
}
