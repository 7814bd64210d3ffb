import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// A complainant's own data: the proof of receipt, everything in one file, and asking to have it put right.
struct OwnDataController: Sendable {
    static let path = "/volgen/gegevens"

    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await page(context, isSent: try request.query().has("verstuurd"))
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let texts = context.texts.ownData
        var problems: [FieldProblem] = []
        let kind = DataRequest.Kind(rawValue: form.text("wat"))
        if kind == nil || kind == .access { problems.append(FieldProblem("wat", texts.kindMissing)) }
        let words = Words(form.text("woorden"))
        if words == nil { problems.append(FieldProblem("woorden", texts.wordsMissing)) }
        guard let kind, let words, problems.isEmpty else {
            return try await page(context, typed: form, problems)
        }
        let command = Command.keeping(.request(kind, of: .complainant, words, .online))
        if let problem = try await site.act(command, context) {
            return try await page(context, typed: form, [problem])
        }
        return .redirect(to: context.address(Self.path) + "?verstuurd=1")
    }

    /// Everything that we keep about who came in with the code.
    func all(_ request: Request, _ context: WebContext) async throws -> Response {
        .bundle(try await site.desk.export(as: try context.follower, now: site.now()))
    }

    func receipt(_ request: Request, _ context: WebContext) async throws -> Response {
        let proof = try await site.desk.receiptProof(as: try context.follower, now: site.now())
        guard let proof else { throw WebProblem.notFound }
        return .download(proof.bytes, type: "application/zip", name: proof.name)
    }

    private func page(
        _ context: WebContext, typed: FormData? = nil, _ problems: [FieldProblem] = [], isSent: Bool = false
    ) async throws -> Response {
        let view = try await site.followed(context)
        let page = OwnDataPage(view: view, context: context, typed: typed, problems: problems, isSent: isSent)
        return try await site.followPage(
            context.texts.ownData.title, at: Self.path, context, problems: problems,
            status: problems.isEmpty ? .ok : .unprocessableContent
        ) { page }
    }
}

/// What there is to take along, and what can be asked.
struct OwnDataPage: Part {
    let view: ComplainantView
    let context: WebContext
    let typed: FormData?
    let problems: [FieldProblem]
    let isSent: Bool

    private var texts: OwnDataTexts { context.texts.ownData }

    @HTMLBuilder var html: HTML {
        if isSent { Notice(.good) { p { texts.sent } } }
        h1 { texts.title }
        p(.class("lead")) { texts.lead }
        if view.letters.contains(where: { $0.kind == .receipt }) {
            h2 { texts.receiptHeading }
            p { texts.receiptLead }
            p {
                ButtonLink(
                    texts.receipt, to: context.address(OwnDataController.path + "/ontvangst.zip"), .second)
            }
        }
        h2 { texts.allHeading }
        p { texts.allLead }
        p { ButtonLink(texts.all, to: context.address(OwnDataController.path + "/alles.zip"), .second) }
        p { texts.careful }
        p { Link(texts.checkLink, to: context.address(SignatureController.checkPath)) }
        requests
        form
    }

    private var requests: HTML {
        view.requests.map { request in
            let kind = request.kind == .objection ? texts.objection : texts.correction
            let day = context.texts.dates.long(request.declared.on)
            return Card {
                h3 { texts.asked(day) }
                p { kind }
                request.words.map { Paragraphs($0.text) }
                request.answer.map { Paragraphs($0.text).html } ?? p { texts.answerLater }
            }.html
        }.joined()
    }

    @HTMLBuilder private var form: HTML {
        h2 { texts.askHeading }
        p { texts.askLead }
        PostForm(to: context.address(OwnDataController.path), token: context.csrfToken) {
            Radios(
                Field("wat", texts.kind, error: problems["wat"], isNeeded: true),
                [
                    Choice(DataRequest.Kind.correction.rawValue, texts.correction),
                    Choice(DataRequest.Kind.objection.rawValue, texts.objection),
                ], selected: typed?.text("wat"))
            TextArea(
                Field("woorden", texts.words, error: problems["woorden"], isNeeded: true),
                value: typed?.text("woorden") ?? "", rows: 5)
            Buttons { Button(texts.send) }
        }
    }
}
