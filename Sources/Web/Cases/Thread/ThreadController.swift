import CaseDesk
import Hummingbird
import Procedure
import Texts

/// Messages with the complainant, and a file that goes along; who chose post gets a short letter instead.
struct ThreadController: Sendable {
    let site: Site

    private func page(_ sheet: StepSheet) -> any StepPage { ThreadPage(sheet: sheet) }

    /// What is new is marked once: whoever looks at the page has read it.
    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try await StepVisit(site, context)
        let response = try await visit.show(request, page)
        try await site.desk.noteReading(of: visit.number, as: visit.staff, now: site.now())
        return response
    }

    func create(_ request: Request, _ context: WebContext, _ upload: Upload) async throws -> Response {
        _ = try await StepVisit(site, context)
        let (form, name) = try await upload.fields()
        var context = context
        if let response = try await site.ofTheCase.receive(form, &context) { return response }
        let visit = try await StepVisit(site, context)
        var read = FormReader(form, today: visit.view.today)
        guard let words = read.needed("bericht", DeskTexts.dutch.message.empty) else {
            if name != nil { read.note("bestand", DeskTexts.dutch.file.chooseAgain) }
            return try await visit.again(read, page)
        }
        guard let name, !visit.isOnPaper else { return try await say(words, form, visit) }
        return try await send(words, upload, named: name, &read, visit)
    }

    private func say(_ words: Words, _ form: FormData, _ visit: StepVisit) async throws -> Response {
        let isOnPaper = visit.isOnPaper
        return try await visit.carryOut(form, .message, to: isOnPaper ? "brieven" : "bericht", again: page) {
            plan throws(Refusal) in
            if isOnPaper {
                try plan.write(LetterDraft(.progress, words: words))
            } else {
                try plan.perform(.contacts(.write(words)))
            }
        }
    }

    private func send(
        _ words: Words, _ upload: Upload, named name: String, _ read: inout FormReader, _ visit: StepVisit
    ) async throws -> Response {
        let key = DraftKey.random()
        switch try await UploadPart(site: site, key: key).take(upload, named: name) {
        case .problem(.broken): read.note("bestand", DeskTexts.dutch.file.broken)
        case .problem(let note): read.note("bestand", note.words(visit.sheet.catalogue))
        case .file(let file):
            do {
                try await site.desk.send(
                    words, with: file, from: key, to: visit.number, as: visit.staff,
                    ifStillAt: Int(read.form.text("versie")) ?? -1, page: visit.written(read.form),
                    now: site.now())
                return .redirect(to: "\(visit.sheet.address("bericht"))?klaar=\(DeskDone.message.rawValue)")
            } catch let refusal as Refusal {
                read.note("bestand", DeskTexts.dutch.words(refusal))
            } catch DeskFault.someoneElseFirst {
                return try await visit.outrun(read.form, page)
            }
        }
        return try await visit.again(read, page)
    }
}

extension StepVisit {
    /// Who gets letters on paper gets a short letter and no message.
    fileprivate var isOnPaper: Bool {
        casefile.letterRoute == .post && !casefile.closing.hasEnded
    }
}
