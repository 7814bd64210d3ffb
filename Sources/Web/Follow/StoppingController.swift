import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// Stopping (article 7) on a page of its own, wholly or one point, and coming back from it.
struct StoppingController: Sendable {
    static let path = "/volgen/stoppen"

    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await page(context, FormData(), problems: [])
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let view = try await site.followed(context)
        var parts: NonEmpty<Procedure.Part.ID>?
        if !view.stoppable.isEmpty, form.text("wat") != "alles" {
            guard let part = Int(form.text("wat")).map({ Procedure.Part.ID($0) }) else {
                let problem = FieldProblem("wat", context.texts.follow.stopping.choose)
                return try await page(context, form, problems: [problem])
            }
            parts = NonEmpty([part])
        }
        let done: CaseDone = parts == nil ? .stopped : .partStopped
        // Pressed twice, it is done once.
        guard !view.hasStopped(parts) else { return Self.said(done, context) }
        let reason = FollowerReason(rawValue: form.text("reden"))?.reason
        let after = TalkBefore(rawValue: form.text("gepraat"))?.cause ?? .ownWish
        let command = Withdrawal.Command.withdraw(parts: parts, reason, after: after, .online)
        if let problem = try await site.act(.withdrawal(command), context) {
            // Without a form there is no question to lead to.
            let place = view.canWithdraw ? "reden" : "inhoud"
            return try await page(context, form, problems: [FieldProblem(place, problem.text)])
        }
        return Self.said(done, context)
    }

    private static func said(_ done: CaseDone, _ context: WebContext) -> Response {
        .redirect(to: context.address("/volgen/zaak") + "?klaar=\(done.rawValue)")
    }

    func destroy(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        if let problem = try await site.act(.withdrawal(.undo(.online)), context) {
            return try await page(context, form, problems: [FieldProblem("inhoud", problem.text)])
        }
        return Self.said(.undone, context)
    }

    private func page(
        _ context: WebContext, _ form: FormData, problems: [FieldProblem]
    ) async throws -> Response {
        let view = try await site.followed(context)
        guard view.canWithdraw || view.canUndoWithdrawal || !problems.isEmpty else {
            return .redirect(to: context.address("/volgen/zaak"))
        }
        let page = StoppingPage(view: view, context: context, form: form, problems: problems)
        return try await site.followPage(
            page.title, at: Self.path, context, problems: problems,
            status: problems.isEmpty ? .ok : .unprocessableContent
        ) {
            page.html
        }
    }
}

/// Why, as the page offers it; saying nothing is fine.
enum FollowerReason: String, CaseIterable, Sendable {
    case solved = "opgelost"
    case doNotWantTo = "wilniet"
    case doNotDare = "durfniet"
    case other = "anders"

    var reason: Withdrawal.Reason {
        switch self {
        case .solved: .solved
        case .doNotWantTo: .doNotWantTo
        case .doNotDare: .doNotDare
        case .other: .other(nil)
        }
    }

    func words(_ texts: FollowTexts.Stopping) -> String {
        switch self {
        case .solved: texts.solved
        case .doNotWantTo: texts.doNotWantTo
        case .doNotDare: texts.doNotDare
        case .other: texts.other
        }
    }
}

/// What went before it, as the page asks it; saying nothing is fine (article 7).
enum TalkBefore: String, CaseIterable, Sendable {
    case none = "niet"
    case talk = "overleg"
    case officer = "bemiddeling"

    var cause: Withdrawal.Cause {
        switch self {
        case .none: .ownWish
        case .talk: .consultation
        case .officer: .mediation
        }
    }

    func words(_ texts: FollowTexts.Stopping) -> String {
        switch self {
        case .none: texts.beforeNone
        case .talk: texts.beforeTalk
        case .officer: texts.beforeOfficer
        }
    }
}
