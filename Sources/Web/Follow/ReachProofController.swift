import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// Whether a number or address that one of us wrote down is theirs: asked of who has the code.
struct ReachProofController: Sendable {
    static let path = "/volgen/klopt-bereik"

    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let view = try await site.followed(context)
        guard view.asks.contains(.confirmReach) else {
            return .redirect(to: context.address("/volgen/zaak"))
        }
        return try await page(view.reach.contact, context)
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let view = try await site.followed(context)
        let way = SaidWay(view.reach.contact, context.texts)
        // A yes to what was on screen: of another way, written down meanwhile, it is asked again.
        guard form.text("dit") == way.text else { return .redirect(to: context.address(Self.path)) }
        let command = Contacts.Command.confirmReach(.behindTheCode)
        if let problem = try await site.act(.contacts(command), context) {
            return try await page(view.reach.contact, context, problems: [problem])
        }
        return .redirect(to: context.address("/volgen/zaak") + "?klaar=\(CaseDone.reachConfirmed.rawValue)")
    }

    private func page(
        _ contact: ContactWish, _ context: WebContext, problems: [FieldProblem] = []
    ) async throws -> Response {
        let texts = context.texts.follow.wish.reach
        let way = SaidWay(contact, context.texts)
        return try await site.followPage(
            texts.title, at: Self.path, context, problems: problems,
            status: problems.isEmpty ? .ok : .unprocessableContent
        ) {
            h1 { texts.title }
            p { texts.said }
            ul { for line in way.lines { li { strong { line } } } }
            p { texts.consequence }
            PostForm(to: context.address(Self.path), token: context.csrfToken) {
                input(.type("hidden"), .name("dit"), .value(way.text), .autocomplete("off"))
                Buttons { Button(texts.yes) }
            }
            p { Link(texts.no, to: context.address(ReachController.path)) }
        }
    }
}

/// A way to be reached in a few lines, as its owner reads it.
private struct SaidWay {
    let lines: [String]

    init(_ contact: ContactWish, _ texts: Catalogue) {
        let way = texts.label.people.contact(contact)
        let words = texts.follow.wish.reach
        lines =
            switch contact {
            case .call(let number, let letters, let times):
                ["\(way): \(number.text)"]
                    + (letters.map { ["\(words.lettersTo): \($0.text)"] } ?? [])
                    + (times.map { ["\(words.safeTimes): \($0.text)"] } ?? [])
            case .email(let address), .letter(let address): ["\(way): \(address.text)"]
            case .code, .none: [way]
            }
    }

    /// In one piece, with the line ends of addresses as spaces: a form gives them back changed.
    var text: String {
        lines.joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
