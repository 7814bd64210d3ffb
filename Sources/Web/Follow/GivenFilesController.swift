import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// A photo, a letter or a recording that comes later, and what was sent before.
struct GivenFilesController: Sendable {
    private static let path = "/volgen/bestand"

    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await page(context, isSent: try request.query().has("verstuurd"))
    }

    /// One of their own files again.
    func edit(_ request: Request, _ context: WebContext) async throws -> Response {
        .file(
            try await site.desk.attachment(
                try context.pathPart("id"), as: try context.follower, now: site.now()))
    }

    func create(_ request: Request, _ context: WebContext, _ upload: Upload) async throws -> Response {
        var problem: String? = context.texts.form.files.none
        while let part = try await upload.nextPart() {
            guard let name = part.fileName, !name.isEmpty else { continue }
            problem = try await add(upload, named: name, context)
        }
        guard let problem else { return .redirect(to: context.address(Self.path) + "?verstuurd=1") }
        return try await page(context, problem: problem)
    }

    /// What is wrong with it, in words; nil once it is in the case.
    private func add(_ upload: Upload, named name: String, _ context: WebContext) async throws -> String? {
        let key = DraftKey.random()
        switch try await UploadPart(site: site, key: key).take(upload, named: name) {
        case .problem(.broken): return context.texts.follow.files.broken
        case .problem(let note): return note.words(context.texts)
        case .file(let file):
            do {
                try await site.desk.attach(file, from: key, as: try context.follower, now: site.now())
                return nil
            } catch let refusal as Refusal { return context.texts.refusal.words(refusal) }
        }
    }

    private func page(_ context: WebContext, problem: String? = nil, isSent: Bool = false) async throws
        -> Response
    {
        let view = try await site.followed(context)
        let (texts, form) = (context.texts.follow.files, context.texts.form.files)
        let hint = [form.kinds, form.properties, texts.limit(FileType.limit >> 20), texts.readers].joined(
            separator: " ")
        return try await site.followPage(
            texts.title, at: Self.path, context,
            problems: problem.map { [FieldProblem("bestand", $0)] } ?? [],
            status: problem == nil ? .ok : .unprocessableContent
        ) {
            if isSent { Notice(.good) { p { texts.sent } } }
            h1 { texts.title }
            PostForm(to: context.address(Self.path), token: context.csrfToken, hasFile: true) {
                FileField(
                    Field("bestand", form.label, hint: hint, error: problem), accept: UploadPart.accepted)
                Buttons { Button(texts.add) }
            }
            h2 { texts.list }
            GivenFileList(files: view.files, context: context)
        }
    }
}

/// What we have from somebody, newest first, each to open again.
struct GivenFileList: Part {
    let files: [LaterFile]
    let context: WebContext

    var html: HTML {
        let texts = context.texts.follow.files
        guard !files.isEmpty else { return p { texts.none } }
        return ul(.class("plain")) {
            for later in files.reversed() {
                li {
                    a(.href(context.address("/volgen/bestand/\(later.file.id)"))) {
                        bdi { later.file.name.text }
                    }
                    " (\(context.texts.common.fileSize(later.file.size)))"
                    p(.class("hint")) { origin(of: later) }
                }
            }
        }
    }

    private func origin(of later: LaterFile) -> String {
        let texts = context.texts.follow.files
        let day = context.texts.dates.long(later.receivedOn)
        return later.source == .complainant ? texts.sentOn(day) : texts.receivedOn(day)
    }
}
