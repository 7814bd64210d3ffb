import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// Another number or address, said by word or on paper: question 10 of the form, in one go.
struct ReachByWordController: Sendable {
    let site: Site

    private func page(_ sheet: StepSheet) -> any StepPage {
        let words = sheet.texts.byWord
        let lead = [words.reachLead, words.reachWhy] + (sheet.casefile.trustsReach ? [] : [words.reachOpen])
        return ByWordPage(sheet: sheet, title: words.reach, lead: lead, step: "bereik") { sheet in
            ReachByWordFields(sheet: sheet).html
        }
    }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await StepVisit(site, context, deskToo: true).show(request, page)
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context, deskToo: true)
        var read = FormReader(form, today: visit.view.today)
        let wish = wish(&read, visit)
        let recorded = RecordedForm(&read, visit.view)
        guard let wish, let recorded, read.isRight else { return try await visit.again(read, page) }
        let reach = Contacts.Reach(contact: wish, needs: visit.casefile.needs)
        let called = form.has("gebeld")
        return try await visit.record(form, .noted, at: "bereik", to: "", again: page) {
            plan throws(Refusal) in
            try plan.record(reach, recorded.declaration, calledOldNumber: called)
        }
    }

    /// Read as the form of the site reads it, with the same problems in words.
    private func wish(_ read: inout FormReader, _ visit: StepVisit) -> ContactWish? {
        var draft = Draft()
        draft.take(.contact, read.form)
        draft.take(.detail, read.form)
        let typed = ComplaintForm(
            draft, today: visit.view.today, procedure: visit.casefile.filing.procedure, texts: .of(.dutch))
        do throws(FieldProblems) { return try typed.contact() } catch {
            for problem in error.list { read.note(problem.field, problem.text) }
            return nil
        }
    }
}

/// The four ways, each with the one detail that it needs; what stands there now comes first.
private struct ReachByWordFields {
    let sheet: StepSheet

    private var texts: DeskByWord { sheet.texts.byWord }

    @HTMLBuilder var html: HTML {
        let now = Draft(reaching: sheet.casefile.contact).answers
        sheet.radios(
            "contact", texts.reachQuestion, Reach.allCases.map { Choice($0.rawValue, words($0)) },
            or: now["contact"]?.first)
        sheet.line("telefoon", texts.reachPhone, or: now["telefoon"]?.first ?? "")
        sheet.area("brieven", texts.reachLetters, rows: 3, or: now["brieven"]?.first ?? "")
        sheet.line("tijden", texts.reachTimes, or: now["tijden"]?.first ?? "")
        sheet.line("email", texts.reachEmail, or: now["email"]?.first ?? "")
        sheet.area("adres", texts.reachAddress, rows: 3, or: now["adres"]?.first ?? "")
        if case .call(let number, _, _) = sheet.casefile.trustedContact {
            Checkbox(
                sheet.field("gebeld", texts.reachCalled(number.text)),
                isTicked: sheet.typed?.has("gebeld") ?? false)
        } else {
            p(.class("hint")) { texts.reachUncalled }
        }
    }

    private func words(_ way: Reach) -> String {
        switch way {
        case .call: texts.reachCall
        case .email: texts.reachMail
        case .letter: texts.reachLetter
        case .code: texts.reachCode
        }
    }
}
