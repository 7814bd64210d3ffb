import CaseDesk
import Hummingbird
import Procedure
import Texts

/// What was done to find out (article 3), and that it is done (article 6, 1e streepje).
struct FindingsController: Sendable {
    let site: Site

    private func log(_ sheet: StepSheet) -> any StepPage { FindingsPage(sheet: sheet) }
    private func conclusion(_ sheet: StepSheet) -> any StepPage { ConclusionPage(sheet: sheet) }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await StepVisit(site, context).show(request, log)
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context)
        var read = FormReader(form, today: visit.view.today)
        let kind: Investigation.Step.Kind? = read.choice("soort", DeskTexts.dutch.work.chooseHow)
        let day = read.past("op")
        let words = read.needed("vond", DeskTexts.dutch.investigation.empty)
        guard let kind, let day, let words else { return try await visit.again(read, log) }
        return try await visit.carryOut(form, .step, to: "onderzoek", again: log) { plan throws(Refusal) in
            try plan.perform(.investigation(.note(.init(kind, on: day, words))))
        }
    }

    /// With the exact confirmation, as long as it can be made.
    func edit(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try await StepVisit(site, context)
        guard visit.casefile.investigation.concludedOn == nil else {
            return try await visit.show(request, conclusion)
        }
        do {
            let letters = try await site.desk.preview(
                on: visit.number, as: visit.staff, now: site.now(), conclude(.now))
            return try await visit.show(request) { ConclusionPage(sheet: $0, letters: letters) }
        } catch let refusal as Refusal {
            var sheet = visit.sheet
            sheet.trouble = DeskTexts.dutch.words(refusal)
            return try await visit.answer(conclusion(sheet))
        }
    }

    func update(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context)
        var read = FormReader(form, today: visit.view.today)
        let moment: ConfirmationMoment? = read.choice("wanneer", DeskTexts.dutch.work.chooseHow)
        guard let moment else { return try await visit.again(read, conclusion) }
        return try await visit.carryOut(form, .concluded, to: "antwoord", again: conclusion, conclude(moment))
    }

    private func conclude(_ moment: ConfirmationMoment) -> (inout Plan) throws(Refusal) -> Void {
        { plan throws(Refusal) in
            try plan.perform(.investigation(.conclude))
            if moment == .now, plan.casefile.isReachable { try plan.write(.confirmation) }
        }
    }
}

/// Whether the confirmation goes out by itself, or as a part of the letter with the answer (decision 0003).
enum ConfirmationMoment: String, Sendable {
    case now = "nu"
    case later = "straks"
}
