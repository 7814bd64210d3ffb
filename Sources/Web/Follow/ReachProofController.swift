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
        let seen = try await site.followed(context).reach.contact
        let asked = Response.redirect(to: context.address(Self.path))
        // A yes to what was on screen: of another way, written down meanwhile, it is asked again.
        guard form.text("dit") == SaidWay(seen, context.texts).text else { return asked }
        do {
            guard try await site.desk.confirmReach(seen, as: try context.follower, now: site.now()) else {
                return asked
            }
        } catch let refusal as Refusal {
            let words = context.texts.refusal.words(refusal)
            return try await page(seen, context, problems: [FieldProblem("inhoud", words)])
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
