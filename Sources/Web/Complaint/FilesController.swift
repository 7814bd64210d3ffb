import CaseDesk
import HTML
import Hummingbird
import Texts

/// Question 7: files, one a time.
struct FilesController: Sendable {
    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        guard let open = try await site.openDraft(request) else { return try await site.expired(context) }
        guard open.draft.sent == nil else { return .redirect(to: context.address(SentController.path)) }
        var sheet = try await site.sheet(open.draft, context)
        let note = FileNote(open.draft.answers[FileNote.field])
        if let note, note.isProblem, try request.query().has("fout") {
            sheet.problems = [FieldProblem("bestand", note.words(context.texts))]
        }
        var page = SitePage(
            sheet.texts.pageTitle(sheet.texts.files.title, Question.files.number, Question.total),
            at: Question.files.path, back: sheet.address((Question.files.previous(sheet.form) ?? .story).path)
        )
        page.problems = sheet.problems
        page.hasExit = sheet.value("haast") == Urgent.unsafe.rawValue
        let good = note.flatMap { $0.isProblem ? nil : $0.words(context.texts) }
        return .page(
            try await site.page(page, context) { content(sheet, note: good, token: context.csrfToken) })
    }

    /// A file comes in; the page shows it in the list, or says what is wrong with it.
    func create(_ request: Request, _ context: WebContext, _ upload: Upload) async throws -> Response {
        guard var open = try await site.openDraft(request), open.draft.sent == nil else {
            return .redirect(to: context.address(Question.files.path))
        }
        var note = FileNote.none
        while let part = try await upload.nextPart() {
            guard let name = part.fileName, !name.isEmpty else { continue }
            note = try await UploadPart(site: site, key: open.key).take(upload, named: name).note
            open.draft = try await site.desk.draft(open.key, now: site.now()) ?? open.draft
        }
        open.draft.answers[FileNote.field] = note.kept
        let path = Question.files.path + (note.isProblem ? "?fout=1#melding" : "")
        return try await site.keep(open, goingTo: context.address(path))
    }

    func destroy(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let back = context.address(Question.files.path)
        guard let open = try await site.openDraft(request), open.draft.sent == nil,
            let file = open.draft.files.first(where: { $0.id == form.text("weg") })
        else { return .redirect(to: back) }
        try await site.desk.removeFile(file.id, under: open.key, now: site.now())
        guard var left = try await site.desk.draft(open.key, now: site.now()) else {
            return .redirect(to: back)
        }
        left.answers[FileNote.field] = FileNote.removed(file.name).kept
        return try await site.keep(OpenDraft(key: open.key, draft: left), goingTo: back)
    }

    private func content(_ sheet: QuestionSheet, note: String?, token: String) -> HTML {
        let page = FilesPage(sheet: sheet)
        let path = Question.files.path
        return (note.map { words in Notice(.good) { p { words } }.html } ?? .empty)
            + StepLine(sheet.texts.step(Question.files.number, Question.total)).html
            + PostForm(to: sheet.address(path), token: token, hasFile: true) {
                page.fields
                Buttons { Button(sheet.texts.files.add, .second) }
            }.html
            + (page.list.isEmpty
                ? .empty : PostForm(to: sheet.address(path + "/weg"), token: token) { page.list }.html)
            + PostForm(to: sheet.address(path + "/verder"), token: token) {
                Buttons { Button(sheet.common.goOn) }
            }.html
            + DraftFooter(sheet: sheet).html
    }
}
