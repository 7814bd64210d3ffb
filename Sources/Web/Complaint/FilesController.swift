import CaseDesk
import HTML
import Hummingbird
import Texts

/// Question 7: files, one at a time, in one form: whatever button is pressed, a chosen file is not lost.
struct FilesController: Sendable {
    private static let path = Question.files.path

    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        guard let open = try await site.openDraft(request) else { return try await site.expired(context) }
        guard open.draft.sent == nil else { return .redirect(to: context.address(SentController.path)) }
        var sheet = try await site.sheet(open.draft, context)
        let note = FileNote(open.draft.answers[FileNote.field])
        // A file that broke off is told on the next page, whichever way somebody comes back.
        if let note, note.isProblem, try request.query().has("fout") || note == .broken {
            sheet.problems = [FieldProblem("bestand", note.words(context.texts))]
        }
        var page = SitePage(
            sheet.texts.pageTitle(sheet.texts.files.title, Question.files.number, Question.total),
            at: Self.path, back: sheet.address((Question.files.previous(sheet.form) ?? .story).path)
        )
        page.problems = sheet.problems
        page.hasExit = sheet.value("haast") == Urgent.unsafe.rawValue
        let good = note.flatMap { $0.isProblem ? nil : $0.words(context.texts) }
        return .page(
            try await site.page(page, context) { content(sheet, note: good, token: context.csrfToken) })
    }

    /// Adds the file that was chosen, takes away the one that was named, and goes on if asked for.
    func create(_ request: Request, _ context: WebContext, _ upload: Upload) async throws -> Response {
        guard let found = try await site.openDraft(request), found.draft.sent == nil else {
            return .redirect(to: context.address(Self.path))
        }
        var form = FormData()
        var note: FileNote?
        while let part = try await upload.nextPart() {
            if let name = part.fileName {
                if !name.isEmpty { note = try await add(upload, named: name, to: found) }
            } else {
                try form.add(part.name, try await upload.text())
            }
        }
        if let removed = try await remove(form.text("weg"), from: found), note?.isProblem != true {
            note = removed
        }
        let now = try await site.desk.draft(found.key, now: site.now()) ?? found.draft
        return try await answer(form, note, OpenDraft(key: found.key, draft: now), context)
    }

    private func answer(
        _ form: FormData, _ note: FileNote?, _ draft: OpenDraft, _ context: WebContext
    ) async throws -> Response {
        var open = draft
        if form.has("verder"), note?.isProblem != true {
            open.draft.answers[FileNote.field] = nil
            let way = try await QuestionController(site: site, question: .files).way(on: open.draft, context)
            return try await site.keep(open, goingTo: way)
        }
        let note = note ?? .none
        open.draft.answers[FileNote.field] = note.kept
        let path = Self.path + (note.isProblem ? "?fout=1#melding" : "")
        return try await site.keep(open, goingTo: context.address(path))
    }

    private func add(_ upload: Upload, named name: String, to open: OpenDraft) async throws -> FileNote {
        guard open.draft.files.count < Draft.maximumFiles else { return .tooMany }
        return try await UploadPart(site: site, key: open.key).add(upload, named: name).note
    }

    private func remove(_ id: String, from open: OpenDraft) async throws -> FileNote? {
        guard let file = open.draft.files.first(where: { $0.id == id }) else { return nil }
        try await site.desk.removeFile(file.id, under: open.key, now: site.now())
        return .removed(file.name)
    }

    private func content(_ sheet: QuestionSheet, note: String?, token: String) -> HTML {
        (note.map { words in Notice(.good) { p { words } }.html } ?? .empty)
            + StepLine(sheet.texts.step(Question.files.number, Question.total)).html
            + PostForm(to: sheet.address(Self.path), token: token, hasFile: true) {
                FilesPage(sheet: sheet).fields
                Buttons { Button(sheet.common.goOn, name: "verder", value: "ja") }
            }.html
            + DraftFooter(sheet: sheet).html
    }
}
