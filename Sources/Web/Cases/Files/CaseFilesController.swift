import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// The files of a case: each to open or save, and another one that the handler puts in.
struct CaseFilesController: Sendable {
    let site: Site

    private func page(_ sheet: StepSheet) -> any StepPage { CaseFilesPage(sheet: sheet) }

    /// One file; for the desk too, as long as nobody handles it.
    func edit(_ request: Request, _ context: WebContext) async throws -> Response {
        .file(
            try await site.desk.attachment(
                try context.pathPart("id"), of: try context.pathPart("nr"), as: try context.staff,
                now: site.now()))
    }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await StepVisit(site, context, deskToo: true).show(request, page)
    }

    /// A file that came with a wrong field waits under a key of its own, so that nobody chooses it twice.
    func create(_ request: Request, _ context: WebContext, _ upload: Upload) async throws -> Response {
        let visit = try await StepVisit(site, context, deskToo: true)
        let fields = try await upload.fields()
        var form = fields.form
        let chosen = try await chosen(upload, named: fields.fileName, &form)
        var read = FormReader(form, today: visit.view.today)
        let source = source(&read)
        if let problem = chosen.problem {
            let words = problem.words(visit.sheet.catalogue)
            read.note("bestand", problem == .broken ? DeskTexts.dutch.file.broken : words)
        }
        guard let file = chosen.file, let key = chosen.key, let source, read.isRight else {
            return try await visit.again(read, page)
        }
        do {
            try await site.desk.attach(
                file, from: key, source, to: visit.number, as: visit.staff, now: site.now())
        } catch let refusal as Refusal {
            read.note("bestand", DeskTexts.dutch.words(refusal))
            return try await visit.again(read, page)
        }
        return .redirect(to: "\(visit.sheet.address("bestand"))?klaar=\(DeskDone.file.rawValue)")
    }

    /// The file of this form, or the one that waits since the form came back.
    private func chosen(
        _ upload: Upload, named name: String?, _ form: inout FormData
    ) async throws -> (file: DraftFile?, key: DraftKey?, problem: FileNote?) {
        let waiting = DraftKey(cookie: form.text(CaseFilesPage.waiting))
        guard let name else {
            let kept = try await kept(waiting)
            return (kept, waiting, kept == nil ? FileNote.none : nil)
        }
        let key = DraftKey.random()
        switch try await UploadPart(site: site, key: key).take(upload, named: name) {
        case .problem(let note): return (nil, nil, note)
        case .file(let file):
            try await site.desk.save(Draft(), under: key, now: site.now())
            try await site.desk.add(file, under: key, now: site.now())
            form = try form.with(CaseFilesPage.waiting, key.cookie)
                .with(CaseFilesPage.waitingName, file.name)
            return (file, key, nil)
        }
    }

    private func kept(_ key: DraftKey?) async throws -> DraftFile? {
        guard let key else { return nil }
        return try await site.desk.draft(key, now: site.now())?.files.first
    }

    private func source(_ read: inout FormReader) -> LaterFile.Source? {
        let texts = DeskTexts.dutch.file
        let whose: Whose? = read.choice("van", texts.chooseWhose)
        guard whose == .theirs else { return whose.map { _ in .ours } }
        let day = read.past("kwam")
        let channel: Channel? = read.choice("weg", texts.chooseHow)
        guard let day, let channel else { return nil }
        return .received(on: day, over: channel)
    }
}

/// Whose file it is, as the form sends it.
enum Whose: String, CaseIterable {
    case theirs = "klager"
    case ours = "ons"
}

extension FormData {
    /// The same form with one field as it should be sent again.
    fileprivate func with(_ name: String, _ value: String) throws(FormProblem) -> FormData {
        var form = FormData()
        for field in fields where field.name != name { try form.add(field.name, field.value) }
        try form.add(name, value)
        return form
    }
}
