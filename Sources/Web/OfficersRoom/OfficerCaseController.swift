import CaseDesk
import HTML
import HTTPTypes
import Hummingbird
import Procedure
import Texts

/// A complaint that its complainant lets the officer read; anything else does not exist here.
struct OfficerCaseController: Sendable {
    let site: Site

    private var texts: DeskRoom { DeskTexts.dutch.room }

    func new(_ request: Request, _ context: WebContext) async throws -> Response {
        _ = try await site.keyholder(context)
        return try await ask(context)
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let keyholder = try await site.keyholder(context)
        let number = form.line("nummer")
        guard !number.isEmpty else {
            return try await ask(context, number, [FieldProblem("nummer", texts.caseNumberNeeded)])
        }
        let secrecy = DeskTexts.dutch.secrecy
        let promise = form.has("belofte") ? Words(secrecy.promise) : nil
        do {
            let loaded = try await site.desk.caseForOfficer(
                number, as: keyholder, promising: promise, now: site.now())
            guard let loaded else {
                return try await ask(context, number, [FieldProblem("belofte", secrecy.title)])
            }
            return .redirect(to: "/kamer/klachten/\(loaded.casefile.filing.number)")
        } catch DeskFault.notFound {
            return try await ask(context, number, [FieldProblem("nummer", texts.caseNot)])
        }
    }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let keyholder = try await site.keyholder(context)
        let number = try context.pathPart("nr")
        do {
            let loaded = try await site.desk.caseForOfficer(number, as: keyholder, now: site.now())
            guard let loaded else { return try await ask(context, number) }
            let page = OfficerCasePage(loaded: loaded, office: try await site.desk.office())
            let title = texts.caseHeading(loaded.casefile.filing.number)
            return try await site.officerPage(
                title, tab: "/kamer/klachten", back: Link(texts.caseTitle, to: "/kamer/klachten", icon: .back)
            ) { page.html }
        } catch DeskFault.notFound {
            let problem = FieldProblem("nummer", texts.caseNot)
            return try await ask(context, number, [problem], status: .notFound)
        }
    }

    /// A file of the parties; like every page here it is there only while the complainant allows it.
    func file(_ request: Request, _ context: WebContext) async throws -> Response {
        let keyholder = try await site.keyholder(context)
        return .file(
            try await site.desk.attachment(
                try context.pathPart("id"), of: try context.pathPart("nr"), as: keyholder, now: site.now()))
    }

    /// A letter as it went out.
    func letter(_ request: Request, _ context: WebContext) async throws -> Response {
        let keyholder = try await site.keyholder(context)
        let number = try context.pathPart("nr")
        guard let id = Int(try context.pathPart("id")) else { throw WebProblem.notFound }
        let letter = try await site.desk.letter(.init(id), of: number, as: keyholder, now: site.now())
        let title = Catalogue.of(.dutch).label.letter(letter.kind)
        return try await site.officerPage(
            title, tab: "/kamer/klachten",
            back: Link(texts.caseHeading(number), to: "/kamer/klachten/\(number)", icon: .back)
        ) {
            h1 { title }
            LetterInPage(letter, title)
        }
    }

    private func ask(
        _ context: WebContext, _ number: String = "", _ problems: [FieldProblem] = [],
        status: HTTPResponse.Status? = nil
    ) async throws -> Response {
        try await site.officerPage(
            texts.caseTitle, tab: "/kamer/klachten", problems: problems, status: status
        ) {
            h1 { texts.caseTitle }
            p { texts.caseLead }
            PostForm(to: "/kamer/klachten", token: context.csrfToken) {
                TextField(
                    Field("nummer", texts.caseNumber, error: problems["nummer"], isNeeded: true),
                    value: number,
                    width: .short)
                Checkbox(
                    Field(
                        "belofte", DeskTexts.dutch.secrecy.accept, hint: DeskTexts.dutch.secrecy.promise,
                        error: problems["belofte"]))
                Buttons { Button(texts.caseOpen) }
            }
        }
    }
}
