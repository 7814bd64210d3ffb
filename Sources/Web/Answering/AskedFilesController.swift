import CaseDesk
import HTML
import Hummingbird
import NIOCore
import Procedure
import Texts

/// A file beside a reaction, and the files that were ticked for this person.
struct AskedFilesController: Sendable {
    let site: Site

    func index(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try await AskedVisit(site, context)
        return try await page(visit, isSent: try request.query().has("verstuurd"))
    }

    /// Ticked for them, or their own; every other one is not there.
    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try await AskedVisit(site, context)
        return .file(
            try await site.desk.attachment(
                try context.pathPart("id"), of: visit.question.key, as: visit.asked, now: site.now()))
    }

    func create(_ request: Request, _ context: WebContext, _ upload: Upload) async throws -> Response {
        let visit = try await AskedVisit(site, context)
        var problem: String? = context.texts.form.files.none
        while let part = try await upload.nextPart() {
            guard let name = part.fileName, !name.isEmpty else { continue }
            problem = try await add(upload, named: name, visit)
        }
        guard let problem else { return .redirect(to: visit.address("bestand") + "?verstuurd=1") }
        return try await page(visit, problem: problem)
    }

    /// What is wrong with it, in words; nil once it is in the case.
    private func add(_ upload: Upload, named name: String, _ visit: AskedVisit) async throws -> String? {
        let (key, texts) = (DraftKey.random(), visit.context.texts)
        switch try await UploadPart(site: site, key: key).take(upload, named: name) {
        case .problem(.broken): return texts.follow.files.broken
        case .problem(let note): return note.words(texts)
        case .file(let file):
            do {
                try await site.desk.attach(
                    file, from: key, to: visit.question.key, as: visit.asked, now: site.now())
                return nil
            } catch let refusal as Refusal { return texts.refusal.words(refusal) }
        }
    }

    private func page(
        _ visit: AskedVisit, problem: String? = nil, isSent: Bool = false
    ) async throws -> Response {
        let (own, follow) = (visit.texts.files, visit.context.texts.follow.files)
        let form = visit.context.texts.form.files
        let hint = [form.kinds, follow.limit(FileType.limit >> 20), own.readers].joined(separator: " ")
        return try await visit.page(
            own.title, at: "bestand", problems: problem.map { [FieldProblem("bestand", $0)] } ?? []
        ) {
            if isSent { Notice(.good) { p { own.sent } } }
            h1 { own.title }
            if visit.question.isOpen {
                PostForm(to: visit.address("bestand"), token: visit.context.csrfToken, hasFile: true) {
                    FileField(
                        Field("bestand", form.label, hint: hint, error: problem),
                        accept: UploadPart.accepted)
                    Buttons { Button(follow.add) }
                }
            } else {
                p { visit.texts.ended }
            }
            h2 { own.heading }
            if visit.question.ownFiles.isEmpty { p { own.none } }
            ul {
                for file in visit.question.ownFiles {
                    li { a(.href(visit.address("bestand/\(file.id)"))) { bdi { file.name.text } } }
                }
            }
        }
    }
}
