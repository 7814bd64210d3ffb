import CaseDesk
import Hummingbird
import Procedure
import Texts

/// How it ends: which ways there are, and then the letter (article 4, 6.4 or 7), sent once.
struct EndingController: Sendable {
    let site: Site

    private func page(_ sheet: StepSheet) -> any StepPage { EndingPage(sheet: sheet) }

    /// Once every point has an end: the exact letters, unless they first have to say why we are late.
    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try await StepVisit(site, context)
        let casefile = visit.casefile
        let isDecided = casefile.endingOfParts != nil && !casefile.closing.hasEnded
        guard isDecided, !casefile.owesReason(on: visit.view.today) else {
            return try await visit.show(request, page)
        }
        // Nothing was sent yet: what is still to be done is news, and no error.
        var response = try await preview(visit, FormData(), nil)
        response.status = .ok
        return response
    }

    func new(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context)
        var read = FormReader(form, today: visit.view.today)
        let reason = read.words("waarom")
        if reason == nil, visit.casefile.owesReason(on: visit.view.today) {
            read.note("waarom", DeskTexts.dutch.late.noReason)
            return try await visit.again(read, page)
        }
        return try await preview(visit, form, reason)
    }

    /// The page of sending: to whom, how, on which day.
    func edit(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context)
        guard visit.view.loaded.isAsSeen(at: Int(form.text("versie")) ?? -1) else {
            return try await visit.outrun(form, page)
        }
        let reason = Words(form.text("waarom"))
        let telling = visit.casefile.telling(form)
        return try await visit.preview(
            form, again: page,
            { plan throws(Refusal) in try plan.end(lateBecause: reason, telling: telling) },
            show: { sheet, letters in SendingPage(sheet: sheet, letters: letters) })
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context)
        let reason = Words(form.text("waarom"))
        let telling = visit.casefile.telling(form)
        let isPosted =
            visit.casefile.letterRoute == .post || !visit.casefile.reactions.informed.isEmpty
        // Pressed twice: what the first press did is where the second one leads.
        guard !visit.casefile.closing.hasEnded else {
            return .redirect(
                to: visit.sheet.address(isPosted ? "brieven" : "") + "?klaar=" + DeskDone.ended.rawValue)
        }
        return try await visit.carryOut(form, .ended, to: isPosted ? "brieven" : "", again: page) {
            plan throws(Refusal) in try plan.end(lateBecause: reason, telling: telling)
        }
    }

    /// Takes the end of one point back, while nothing is out.
    func destroy(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context)
        let id: Procedure.Part.ID = try visit.identifier("id")
        let response = try await visit.carryOut(form, .reconsidered, to: "einde", again: page) {
            plan throws(Refusal) in
            if case .judged = plan.casefile.dispositions[id] {
                try plan.perform(.outcome(.reconsider(id)))
            } else {
                try plan.perform(.closing(.reconsider(id)))
            }
        }
        guard response.status.kind == .redirection else { return response }
        try await visit.keepReason(of: id)
        return response
    }

    private func preview(_ visit: StepVisit, _ form: FormData, _ reason: Words?) async throws -> Response {
        let telling = visit.casefile.telling(form)
        return try await visit.preview(
            form, again: page,
            { plan throws(Refusal) in try plan.end(lateBecause: reason, telling: telling) },
            show: { sheet, letters in EndingPage(sheet: sheet, letters: letters) })
    }
}

extension Casefile {
    /// What the handler says in each letter to a respondent (letter 12), by the field of that person.
    func telling(_ form: FormData) -> [Respondent.ID: Words] {
        reactions.informed.reduce(into: [:]) { $0[$1] = Words(form.text($1.tellingField)) }
    }

    /// An overdue letter that never went becomes a paragraph of this one, with its reason (domain rule 1).
    func owesReason(on today: Day) -> Bool {
        deadline.isMissed(on: today) && letters.outOn(.overdue) == nil
    }
}

extension Respondent.ID {
    /// The field with the words that only this person reads.
    var tellingField: String { "vertel-\(number)" }
}
