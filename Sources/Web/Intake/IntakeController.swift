import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// `/werk/nieuw`: a complaint that came by voice, paper or mail, taken down by whoever was called.
struct IntakeController: Sendable {
    static let path = "/werk/nieuw"
    static let saving = "bewaar"

    let site: Site

    func new(_ request: Request, _ context: WebContext) async throws -> Response {
        let staff = try context.staff
        let open = try await site.openIntake(request, staff) ?? .new(by: staff)
        guard open.draft.sent == nil else { return .redirect(to: IntakeReceiptController.path) }
        let form = try await site.intakeForm(open.draft)
        let query = try request.query()
        var sheet = site.intakeSheet(form)
        if query.has("fout") { sheet.problems = try await problems(form, staff) }
        let page = IntakePage(
            form: form, sheet: sheet, token: context.csrfToken, isSaved: query.has("bewaard"))
        return .page(try await html(of: page, staff))
    }

    private func html(of content: IntakePage, _ staff: Staff) async throws -> HTML {
        var page = StaffPage(DeskTexts.dutch.intake.title, tab: Self.path)
        page.problems = content.sheet.problems
        page.hasTrouble = content.trouble != nil
        page.isWide = false
        return try await site.staffPage(page, staff) { content.html }
    }

    /// Another window has a complaint of its own: what was typed in this one stays on the page only.
    private func again(
        _ form: FormData, beside other: Draft, _ context: WebContext
    ) async throws -> Response {
        var typed = Draft()
        typed.takeIntake(form)
        let intake = try await site.intakeForm(typed)
        let texts = DeskTexts.dutch.intake
        let page = IntakePage(
            form: intake, sheet: site.intakeSheet(intake), token: context.csrfToken,
            trouble: other.sent == nil ? texts.otherWindow : texts.otherCard)
        return .page(try await html(of: page, try context.staff), status: .conflict)
    }

    /// Keeps the page as it is typed; "Bewaar" stays, the other button leads to reading it aloud.
    func create(_ request: Request, _ context: WebContext, _ upload: Upload) async throws -> Response {
        let staff = try context.staff
        var open = try await site.openIntake(request, staff) ?? .new(by: staff)
        let form = try await read(upload, into: &open)
        guard open.draft.isOfWindow(in: form) else {
            return try await again(form, beside: open.draft, context)
        }
        guard open.draft.sent == nil else { return .redirect(to: IntakeReceiptController.path) }
        try await remove(form.list("weg[]"), from: &open)
        let intake = try await site.intakeForm(open.draft)
        if form.has(Self.saving) {
            let note = FileNote(open.draft.answers[FileNote.field])
            let end = note?.isProblem == true ? "?fout=1#melding" : "?bewaard=1"
            return try await site.keepIntake(open, goingTo: Self.path + end)
        }
        let isRight = try await problems(intake, staff).isEmpty
        let next = isRight ? IntakeCheckController.path : Self.path + "?fout=1#melding"
        return try await site.keepIntake(open, goingTo: next)
    }

    /// Asks once before everything is gone.
    func edit(_ request: Request, _ context: WebContext) async throws -> Response {
        let texts = DeskTexts.dutch.intake
        let page = StaffPage(texts.wipeTitle, tab: Self.path)
        let window = try request.query().text(Draft.windowField)
        return .page(
            try await site.staffPage(page, try context.staff) {
                h1 { texts.wipeTitle }
                p { texts.wipeText }
                PostForm(to: Self.path + "/wissen", token: context.csrfToken) {
                    WindowField(window: window)
                    Buttons {
                        Button(texts.wipe)
                        ButtonLink(texts.wipeNot, to: Self.path, .second)
                    }
                }
            })
    }

    func destroy(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let open = try await site.openIntake(request, try context.staff)
        guard open?.draft.isOfWindow(in: form) ?? true else {
            let texts = DeskTexts.dutch.intake
            return try await site.otherWindow(texts.notWiped, texts.notWipedWhy, context)
        }
        // A complaint that was filed stays; only its card goes by its own button.
        guard open?.draft.sent == nil else { return .redirect(to: IntakeReceiptController.path) }
        return try await site.dropIntake(open, goingTo: Self.path)
    }

    /// A number that they may not know of is not there.
    private func problems(_ form: IntakeForm, _ staff: Staff) async throws -> [FieldProblem] {
        guard let other = form.also.belongsTo, try await !site.desk.exists(other, for: staff) else {
            return problems(form)
        }
        return problems(form) + [FieldProblem("hoortbij", DeskTexts.dutch.intake.belongsToUnknown)]
    }

    private func problems(_ form: IntakeForm) -> [FieldProblem] {
        let note = FileNote(form.draft.answers[FileNote.field]).flatMap { $0.isProblem ? $0 : nil }
        return form.problems + (note.map { [FieldProblem("bestand", $0.words(.of(.dutch)))] } ?? [])
    }
}

extension IntakeController {
    /// The file comes last, so every word is safe before a byte of it comes in.
    private func read(_ upload: Upload, into open: inout OpenDraft) async throws -> FormData {
        var form = FormData()
        var note: FileNote?
        while let part = try await upload.nextPart() {
            guard let name = part.fileName else {
                try form.add(part.name, try await upload.text())
                continue
            }
            guard !name.isEmpty, open.draft.takes(form) else { continue }
            open.draft.takeIntake(form)
            try await site.desk.save(open.draft, under: open.key, now: site.now())
            note = try await UploadPart(site: site, key: open.key).add(upload, named: name).note
            open.draft = try await site.desk.draft(open.key, now: site.now()) ?? open.draft
        }
        guard open.draft.takes(form) else { return form }
        open.draft.takeIntake(form)
        if let note, note.isProblem { open.draft.answers[FileNote.field] = note.kept }
        return form
    }

    private func remove(_ files: [String], from open: inout OpenDraft) async throws {
        for file in open.draft.files where files.contains(file.id) {
            try await site.desk.save(open.draft, under: open.key, now: site.now())
            try await site.desk.removeFile(file.id, under: open.key, now: site.now())
            open.draft = try await site.desk.draft(open.key, now: site.now()) ?? open.draft
        }
    }
}
