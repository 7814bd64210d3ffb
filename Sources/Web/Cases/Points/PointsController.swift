import CaseDesk
import Hummingbird
import Procedure
import Texts

/// The points of a complaint in the complainant's own words, and what each is about (article 9).
struct PointsController: Sendable {
    let site: Site

    private func page(_ sheet: StepSheet) -> any StepPage { PointsPage(sheet: sheet) }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await StepVisit(site, context).show(request, page)
    }

    /// "Nog een punt" is a button of the form: the page comes back with one row more and everything typed.
    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context)
        if form.has("nog") {
            var sheet = visit.sheet
            sheet.typed = form
            return try await visit.answer(PointsPage(sheet: sheet, extra: 1))
        }
        var read = FormReader(form, today: visit.view.today)
        guard let points = PointsForm.points(&read) else { return try await visit.again(read, page) }
        return try await visit.carryOut(form, .points, to: "punten", again: page) { plan throws(Refusal) in
            try plan.perform(.filing(.split(into: points)))
        }
    }

    func classify(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context)
        var read = FormReader(form, today: visit.view.today)
        let chosen = visit.casefile.parts.list.compactMap { part -> (Procedure.Part.ID, Subject)? in
            guard form.has("onderwerp-\(part.id.number)") else { return nil }
            let subject: Subject? = read.choice(
                "onderwerp-\(part.id.number)", DeskTexts.dutch.parts.chooseSubject)
            return subject.map { (part.id, $0) }
        }
        if chosen.isEmpty { read.note("onderwerp-1", DeskTexts.dutch.parts.chooseSubject) }
        guard read.isRight else { return try await visit.again(read, page) }
        let changed = chosen.filter { visit.casefile.parts[$0.0]?.subject != $0.1 }
        return try await visit.carryOut(form, .subject, again: page) { plan throws(Refusal) in
            for (part, subject) in changed { try plan.perform(.filing(.classify(part, as: subject))) }
        }
    }
}
