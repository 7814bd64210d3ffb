import CaseDesk
import Hummingbird
import Procedure
import Texts

/// What changes because of a complaint (article 6.4 and 9): decided here, and followed up after the end too.
struct FollowUpController: Sendable {
    let site: Site

    private func page(_ sheet: StepSheet) -> any StepPage { FollowUpPage(sheet: sheet) }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await StepVisit(site, context).show(request, page)
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context)
        var read = FormReader(form, today: visit.view.today)
        let texts = DeskTexts.dutch
        let kind: MeasureKind? = read.choice("soort", texts.work.emptyKind)
        let what = read.needed("wat", texts.measure.noWhat)
        let owner = read.needed("wie", texts.measure.noOwner)
        let due = read.coming("voor")
        let named = owner.map { visit.view.office.named($0.text) } ?? []
        // Of two with one name the wrong one would read it, and do it.
        if named.count > 1 { read.note("wie", texts.measure.twoOwners) }
        guard let kind, let what, let owner, let due, read.isRight else {
            return try await visit.again(read, page)
        }
        return try await visit.carryOut(form, .measure, to: "maatregel", again: page) {
            plan throws(Refusal) in
            try plan.perform(
                .measures(.decide(kind, what: what, owner: owner, account: named.first?.id, due: due)))
        }
    }

    func none(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context)
        var read = FormReader(form, today: visit.view.today)
        guard let reason = read.needed("omdat", DeskTexts.dutch.work.noReason) else {
            return try await visit.again(read, page)
        }
        return try await visit.carryOut(form, .measure, to: "antwoord", again: page) { plan throws(Refusal) in
            try plan.perform(.measures(.decideNone(reason: reason)))
        }
    }

    /// Done, not going on, or whether it helped: the button says which.
    func update(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context)
        let id: Measure.ID = try visit.identifier("id")
        var read = FormReader(form, today: visit.view.today)
        guard let command = try Measures.Command(&read, id) else { return try await visit.again(read, page) }
        return try await visit.carryOut(form, .measure, to: "maatregel", again: page) {
            plan throws(Refusal) in
            try plan.perform(.measures(command))
        }
    }
}

extension Office {
    /// Whoever is still one of us and has this name, or this name with this team.
    fileprivate func named(_ typed: String) -> [Account] {
        let typed = typed.lowercased()
        return open.filter {
            [$0.name, "\($0.name), \($0.team)"].contains { name in name.lowercased() == typed }
        }
    }
}

extension Measures.Command {
    init?(_ read: inout FormReader, _ id: Measure.ID) throws(WebProblem) {
        let number = id.number
        switch read.form.text("doe") {
        case "klaar":
            guard let day = read.past("op-\(number)") else { return nil }
            self = .finish(id, on: day)
        case "vervalt":
            guard let why = read.needed("waarom-\(number)", DeskTexts.dutch.work.noReason) else { return nil }
            self = .drop(id, reason: why)
        case "hulp":
            guard let words = read.needed("hulp-\(number)", DeskTexts.dutch.work.noReason) else { return nil }
            self = .evaluate(id, words)
        // Each of the forms has a button that says what it does.
        default: throw .badRequest
        }
    }
}
