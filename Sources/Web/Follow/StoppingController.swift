import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// Stopping (article 7) on a page of its own, and coming back from it.
struct StoppingController: Sendable {
    private static let path = "/volgen/stoppen"

    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await page(context, problem: nil)
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let reason: Withdrawal.Reason? =
            switch form.text("reden") {
            case "opgelost": .solved
            case "wilniet": .doNotWantTo
            case "durfniet": .doNotDare
            case "anders": .other(nil)
            default: nil
            }
        let command = Withdrawal.Command.withdraw(parts: nil, reason, after: .ownWish, .online)
        if let problem = try await site.act(.withdrawal(command), context) {
            return try await page(context, problem: problem.text)
        }
        return .redirect(to: context.address("/volgen/zaak") + "?klaar=gestopt")
    }

    func destroy(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        if let problem = try await site.act(.withdrawal(.undo(.online)), context) {
            return try await page(context, problem: problem.text)
        }
        return .redirect(to: context.address("/volgen/zaak") + "?klaar=verder")
    }

    private func page(_ context: WebContext, problem: String?) async throws -> Response {
        let view = try await site.followed(context)
        guard view.canWithdraw || view.canUndoWithdrawal || problem != nil else {
            return .redirect(to: context.address("/volgen/zaak"))
        }
        let texts = context.texts.follow.stopping
        let title = view.canUndoWithdrawal ? texts.undoTitle : texts.title
        let field = view.canUndoWithdrawal ? "inhoud" : "reden"
        return try await site.followPage(
            title, at: Self.path, context, problems: problem.map { [FieldProblem(field, $0)] } ?? [],
            status: problem == nil ? .ok : .unprocessableContent
        ) {
            h1 { title }
            if view.canUndoWithdrawal { undo(context) } else { stop(context, problem) }
        }
    }

    private func stop(_ context: WebContext, _ problem: String?) -> HTML {
        let texts = context.texts.follow.stopping
        return p { texts.text } + p { texts.happens } + p { texts.undo }
            + h2 { texts.officerHeading } + p { texts.officer }
            + p { Link(context.texts.follow.act.officer, to: context.address("/klachtenfunctionaris")) }
            + PostForm(to: context.address(Self.path), token: context.csrfToken) {
                Radios(
                    Field("reden", texts.reason, error: problem),
                    [
                        Choice("opgelost", texts.solved), Choice("wilniet", texts.doNotWantTo),
                        Choice("durfniet", texts.doNotDare), Choice("anders", texts.other),
                    ])
                Buttons {
                    Button(texts.confirm, .second)
                    ButtonLink(texts.keep, to: context.address("/volgen/zaak"), .second)
                }
            }.html
    }

    private func undo(_ context: WebContext) -> HTML {
        let texts = context.texts.follow.stopping
        return p { texts.undoText }
            + PostForm(to: context.address(Self.path + "/terug"), token: context.csrfToken) {
                Buttons { Button(texts.undoConfirm) }
            }.html
    }
}
