import CaseDesk
import Hummingbird
import Procedure
import Texts

/// Stopping (article 7): written down for who said it by word or on paper, and followed by a call.
struct WithdrawingController: Sendable {
    let site: Site

    private func page(_ sheet: StepSheet) -> any StepPage { WithdrawingPage(sheet: sheet) }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await StepVisit(site, context, deskToo: true).show(request, page)
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context, deskToo: true)
        var read = FormReader(form, today: visit.view.today)
        let open = visit.sheet.stoppable
        let chosen: Set<Procedure.Part.ID> = open.count > 1 ? read.numbers("punten[]") : Set(open.map(\.id))
        if chosen.isEmpty { read.note("punten", DeskTexts.dutch.byWord.noStopParts) }
        let recorded = RecordedForm(&read, visit.view)
        guard let recorded, read.isRight else { return try await visit.again(read, page) }
        let reason = StoppingReason(rawValue: form.text("reden")).map { $0.reason(read.words("anders")) }
        let cause = Withdrawal.Cause(rawValue: form.text("na")) ?? .ownWish
        let parts = chosen.count == visit.casefile.parts.list.count ? nil : NonEmpty(chosen.sorted())
        return try await visit.record(
            form, .withdrawn, at: "stoppen", to: "stoppen", again: page,
            .withdrawal(.withdraw(parts: parts, reason, after: cause, recorded.declaration)))
    }

    /// Somebody may have been talked into it: a call follows each withdrawal.
    func call(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context, deskToo: true)
        var read = FormReader(form, today: visit.view.today)
        guard let day = read.past("gebeld") else { return try await visit.again(read, page) }
        return try await visit.carryOut(form, .called, again: page) { plan throws(Refusal) in
            try plan.perform(.withdrawal(.logCall(on: day, read.words("besproken"))))
        }
    }
}

/// Why, if they wanted to say.
enum StoppingReason: String, CaseIterable, Sendable {
    case solved = "opgelost"
    case doNotWantTo = "wil-niet"
    case doNotDare = "durf-niet"
    case other = "anders"

    func reason(_ words: Words?) -> Withdrawal.Reason {
        switch self {
        case .solved: .solved
        case .doNotWantTo: .doNotWantTo
        case .doNotDare: .doNotDare
        case .other: .other(words)
        }
    }
}
