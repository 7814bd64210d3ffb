import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// A promise that was not kept becomes a new complaint, which follows this one (domain rule 2).
///
/// What is known is filled in; it is looked at and sent like every complaint, with a code of its own.
struct NotKeptController: Sendable {
    static let path = "/volgen/niet-nagekomen"

    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await page(context, FormData(), isBusy: try await isBusy(request))
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let view = try await site.followed(context)
        let texts = context.texts.follow.notKept
        let chosen = view.promises.first { String($0.number) == form.text("belofte") && $0.isOpenToComplaint }
        let words = Words(form.text("verhaal"))
        var problems: [FieldProblem] = []
        if chosen == nil { problems.append(FieldProblem("belofte", texts.choose)) }
        if words == nil { problems.append(FieldProblem("verhaal", texts.empty)) }
        if form.text("verhaal").count > ComplaintForm.longestStory {
            problems.append(FieldProblem("verhaal", context.texts.form.effect.tooLong))
        }
        guard let chosen, let words, problems.isEmpty else {
            return try await page(context, form, problems: problems)
        }
        guard try await !isBusy(request) else { return try await page(context, form, isBusy: true) }
        // Who made the promise hears of it now, not when somebody else reads the new complaint.
        if let line = Words(texts.told(chosen.what.text)) {
            _ = try await site.act(.contacts(.write(line)), context)
        }
        var open = OpenDraft.new()
        open.draft = Draft(following: view, saying: words, since: chosen.brokenOn(today: view.today))
        return try await site.keep(open, goingTo: context.address(CheckController.path))
    }

    /// Nothing typed is ever lost: an open draft with words in it is sent or wiped first.
    private func isBusy(_ request: Request) async throws -> Bool {
        guard let open = try await site.openDraft(request), open.draft.sent == nil else { return false }
        return open.draft.answers["verhaal"] != nil && open.draft.follows == nil
    }

    private func page(
        _ context: WebContext, _ form: FormData, problems: [FieldProblem] = [], isBusy: Bool = false
    ) async throws -> Response {
        let view = try await site.followed(context)
        let promises = view.promises.filter(\.isOpenToComplaint)
        guard !promises.isEmpty else { return .redirect(to: context.address("/volgen/zaak")) }
        let texts = context.texts.follow.notKept
        let years = view.filing.procedure.terms.maximumAge
        return try await site.followPage(
            texts.title, at: Self.path, context, problems: problems,
            status: problems.isEmpty ? .ok : .unprocessableContent
        ) {
            h1 { texts.title }
            p { texts.lead }
            p { texts.year(years) }
            p { texts.alsoTold }
            if isBusy {
                Notice(.attention) {
                    p { texts.busy }
                    p { Link(texts.toDraft, to: context.address(CheckController.path)) }
                }
            }
            PostForm(to: context.address(Self.path), token: context.csrfToken) {
                Radios(
                    Field("belofte", texts.which, error: problems["belofte"], isNeeded: true),
                    promises.map { promise in
                        Choice(
                            "\(promise.number)", promise.what.text,
                            hint: texts.due(context.texts.dates.long(promise.due)))
                    }, selected: form.text("belofte"))
                TextArea(
                    Field(
                        "verhaal", texts.label, hint: texts.next, error: problems["verhaal"], isNeeded: true),
                    value: form.text("verhaal"), rows: 8)
                Buttons { Button(texts.confirm) }
            }
        }
    }
}

extension Promised {
    /// What was done is no broken promise.
    var isOpenToComplaint: Bool {
        if case .done = state { false } else { true }
    }
}
