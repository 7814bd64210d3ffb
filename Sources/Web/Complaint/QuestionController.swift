import CaseDesk
import HTML
import Hummingbird
import Texts

/// One question a page: shows it with what was typed before, keeps what is typed, and goes on.
struct QuestionController: Sendable {
    let site: Site
    let question: Question

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let open = try await site.openDraft(request)
        if open?.draft.sent != nil, question != .story {
            return .redirect(to: context.address(SentController.path))
        }
        let draft = open.flatMap { $0.draft.sent == nil ? $0.draft : nil }
        guard let draft = draft ?? (question == .story ? Draft() : nil) else {
            return try await site.expired(context)
        }
        var sheet = try await site.sheet(draft, context)
        guard question.isAsked(sheet.form) else { return .redirect(to: context.address(Question.story.path)) }
        let query = try request.query()
        if query.has("fout") { sheet.problems = problems(draft, sheet.form) }
        let notice = query.has("verlopen") ? sheet.texts.expired.title + "." : nil
        return .page(
            try await site.page(frame(sheet), context) {
                QuestionView(question: question, sheet: sheet, token: context.csrfToken, notice: notice).html
            })
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let found = try await site.openDraft(request)
        if found?.draft.sent != nil, question != .story {
            return .redirect(to: context.address(SentController.path))
        }
        var open = found.flatMap { $0.draft.sent == nil ? $0 : nil } ?? .new()
        open.draft.take(question, form)
        if found == nil, question != .story {
            // Two hours went by: what was typed just now is kept, and the form begins again.
            return try await site.keep(open, goingTo: context.address(Question.story.path + "?verlopen=1"))
        }
        return try await site.keep(open, goingTo: try await way(on: open.draft, context))
    }

    /// Question 1 may bring a recording or a photographed letter along.
    func create(_ request: Request, _ context: WebContext, _ upload: Upload) async throws -> Response {
        let found = try await site.openDraft(request)
        var open = found.flatMap { $0.draft.sent == nil ? $0 : nil } ?? .new()
        var form = FormData()
        var note: FileNote?
        while let part = try await upload.nextPart() {
            guard let name = part.fileName else {
                try form.add(part.name, try await upload.text())
                continue
            }
            guard !name.isEmpty else { continue }
            // The words are safe before a byte of the file comes in.
            open.draft.take(question, form)
            try await site.desk.save(open.draft, under: open.key, now: site.now())
            note = try await add(upload, named: name, to: &open)
        }
        open.draft.take(question, form)
        guard let note else {
            return try await site.keep(open, goingTo: try await way(on: open.draft, context))
        }
        open.draft.answers[FileNote.field] = note.kept
        return try await site.keep(open, goingTo: context.address(question.path + "?fout=1#melding"))
    }

    /// A recording or a photographed letter, which may be the whole story.
    private func add(_ upload: Upload, named name: String, to open: inout OpenDraft) async throws -> FileNote?
    {
        switch try await UploadPart(site: site, key: open.key).add(upload, named: name) {
        case .problem(let note): return note
        case .file(let file):
            open.draft = try await site.desk.draft(open.key, now: site.now()) ?? open.draft
            open.draft.answers["verhaalbestand"] = [file.id]
            return nil
        }
    }

    private func problems(_ draft: Draft, _ form: ComplaintForm) -> [FieldProblem] {
        let note = FileNote(draft.answers[FileNote.field]).flatMap { $0.isProblem ? $0 : nil }
        return form.problems(of: question)
            + (note.map { [FieldProblem("foto", $0.words(form.texts))] } ?? [])
    }

    private func frame(_ sheet: QuestionSheet) -> SitePage {
        let name = question.page(sheet).name
        var page = SitePage(
            sheet.texts.pageTitle(name, question.number, Question.total), at: question.path,
            back: sheet.address(question.previous(sheet.form)?.path ?? "/"))
        page.problems = sheet.problems
        page.hasExit = sheet.value("haast") == Urgent.unsafe.rawValue
        return page
    }
}

extension QuestionController {
    /// Where an answer leads: back with what is wrong, to the page that it asks for, or to the check.
    func way(on draft: Draft, _ context: WebContext) async throws -> String {
        let form = try await site.form(draft, context)
        guard form.problems(of: question).isEmpty else {
            if question == .overAYear, form.value("toch") == OldStory.officer.rawValue {
                return context.address("/klachtenfunctionaris")
            }
            if question == .overAYear, form.value("toch") == OldStory.wrongDate.rawValue {
                return context.address(Question.when.path)
            }
            return context.address(question.path + "?fout=1#melding")
        }
        guard let next = question.next(form), !draft.wasChecked || next.waits(form) else {
            return context.address(CheckController.path)
        }
        return context.address(next.path)
    }
}

extension Question {
    /// Whether a page that only some answers lead to was not answered yet.
    fileprivate func waits(_ form: ComplaintForm) -> Bool {
        switch self {
        case .helpNow: !form.has("bellen")
        case .overAYear, .represented, .detail: !form.problems(of: self).isEmpty
        case .story, .urgency, .when, .about, .effect, .wishes, .files, .behalf, .name, .contact, .needs:
            false
        }
    }
}
