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
        try await StepVisit(site, context).show(request, page)
    }

    /// The fields come before the file, so that a file is not read for nothing.
    func create(_ request: Request, _ context: WebContext, _ upload: Upload) async throws -> Response {
        let visit = try await StepVisit(site, context)
        var form = FormData()
        var name: String?
        while name == nil, let part = try await upload.nextPart() {
            if let fileName = part.fileName {
                name = fileName
            } else {
                try form.add(part.name, try await upload.text())
            }
        }
        var read = FormReader(form, today: visit.view.today)
        let source = source(&read)
        guard let name, !name.isEmpty else {
            read.note("bestand", visit.sheet.catalogue.form.files.none)
            return try await visit.again(read, page)
        }
        guard let source, read.isRight else {
            read.note("bestand", DeskTexts.dutch.file.chooseAgain)
            return try await visit.again(read, page)
        }
        guard let problem = try await add(upload, named: name, source, visit) else {
            return .redirect(to: "\(visit.sheet.address("bestand"))?klaar=\(DeskDone.file.rawValue)")
        }
        read.note("bestand", problem)
        return try await visit.again(read, page)
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

    /// What is wrong with it, in words; nil once it is in the case.
    private func add(
        _ upload: Upload, named name: String, _ source: LaterFile.Source, _ visit: StepVisit
    ) async throws -> String? {
        let key = DraftKey.random()
        switch try await UploadPart(site: site, key: key).take(upload, named: name) {
        case .problem(.broken): return DeskTexts.dutch.file.broken
        case .problem(let note): return note.words(visit.sheet.catalogue)
        case .file(let file):
            do {
                try await site.desk.attach(
                    file, from: key, source, to: visit.number, as: visit.staff, now: site.now())
                return nil
            } catch let refusal as Refusal { return DeskTexts.dutch.words(refusal) }
        }
    }
}

/// Whose file it is, as the form sends it.
enum Whose: String, CaseIterable {
    case theirs = "klager"
    case ours = "ons"
}
