import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// Messages with who handles it, oldest first, each with the file that came along.
struct MessagesController: Sendable {
    static let path = "/volgen/bericht"

    let site: Site

    /// What is new is marked once: whoever looks at the page has read it.
    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let isSent = try request.query().has("verstuurd")
        let response = try await page(context, isSent: isSent)
        try await site.desk.noteReading(as: try context.follower, now: site.now())
        return response
    }

    func create(_ request: Request, _ context: WebContext, _ upload: Upload) async throws -> Response {
        let (form, name) = try await upload.fields()
        let typed = form.text("bericht")
        let texts = context.texts.follow.message
        guard typed.count <= ComplaintForm.longestStory else {
            return try await page(context, typed: typed, problem: again(texts.tooLong, name, context))
        }
        let words = Words(typed)
        guard words != nil || name != nil else {
            return try await page(context, typed: typed, problem: FieldProblem("bericht", texts.empty))
        }
        if let problem = try await send(words, name, upload, context) {
            return try await page(context, typed: typed, problem: problem)
        }
        return .redirect(to: context.address(Self.path) + "?verstuurd=1")
    }

    /// What is wrong, at its field; nil once it is sent.
    private func send(
        _ words: Words?, _ name: String?, _ upload: Upload, _ context: WebContext
    ) async throws -> FieldProblem? {
        guard let name else {
            guard let words else { return nil }
            return try await site.act(.contacts(.write(words)), context).map {
                FieldProblem("bericht", $0.text)
            }
        }
        let key = DraftKey.random()
        switch try await UploadPart(site: site, key: key).take(upload, named: name) {
        case .problem(.broken): return FieldProblem("bestand", context.texts.follow.files.broken)
        case .problem(let note): return FieldProblem("bestand", note.words(context.texts))
        case .file(let file):
            do {
                try await site.desk.attach(
                    file, from: key, saying: words, as: try context.follower, now: site.now())
                return nil
            } catch let refusal as Refusal {
                return FieldProblem("bestand", context.texts.refusal.words(refusal))
            }
        }
    }

    /// A browser forgets the file when the page comes back: that is said with it.
    private func again(_ problem: String, _ name: String?, _ context: WebContext) -> FieldProblem {
        FieldProblem(
            "bericht", name == nil ? problem : "\(problem) \(context.texts.follow.message.fileAgain)")
    }

    private func page(
        _ context: WebContext, typed: String = "", problem: FieldProblem? = nil, isSent: Bool = false
    ) async throws -> Response {
        let page = MessagesPage(
            view: try await site.followed(context), office: try await site.desk.office(), context: context,
            typed: typed, problems: [problem].compactMap { $0 }, isSent: isSent)
        return try await site.followPage(
            context.texts.follow.message.title, at: Self.path, context, problems: page.problems,
            status: problem == nil ? .ok : .unprocessableContent
        ) {
            page.html
        }
    }
}
