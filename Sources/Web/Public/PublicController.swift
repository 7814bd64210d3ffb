import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// The pages of running text.
struct PublicController: Sendable {
    let site: Site

    func start(_ request: Request, _ context: WebContext) async throws -> Response {
        let isWiped = try request.query().has("gewist")
        let terms = try await site.desk.office().procedure(on: site.now().today)?.terms ?? Terms()
        return try await page(context, context.texts.start.title, "/") { organisation in
            StartPage(
                texts: context.texts, language: context.spoken, organisation: organisation, terms: terms,
                isWiped: isWiped
            ).html
        }
    }

    func officer(_ request: Request, _ context: WebContext) async throws -> Response {
        try await page(context, context.texts.officer.title, "/klachtenfunctionaris") { organisation in
            OfficerPage(
                texts: context.texts.officer, officer: organisation.officer,
                start: ButtonLink(
                    context.texts.room.startAlone, to: context.address(TalkAloneController.path))
            ).html
        }
    }

    /// The rules of today.
    func regulation(_ request: Request, _ context: WebContext) async throws -> Response {
        let office = try await site.desk.office()
        return try await regulation(office.procedure(on: site.now().today), "/regeling", office, context)
    }

    /// Each version keeps an address of its own: a running complaint may be under older rules (article 10).
    func version(_ request: Request, _ context: WebContext) async throws -> Response {
        let office = try await site.desk.office()
        let day = try context.pathPart("dag")
        guard let version = office.versions.first(where: { $0.effective.iso == day }) else {
            throw WebProblem.notFound
        }
        return try await regulation(version, "/regeling/\(day)", office, context)
    }

    private func regulation(
        _ version: ProcedureVersion?, _ path: String, _ office: Office, _ context: WebContext
    ) async throws -> Response {
        try await page(context, context.texts.regulation.title, path) { organisation in
            RegulationPage(
                texts: context.texts, language: context.spoken, organisation: organisation.name,
                edition: version.map(office.edition), all: office.versions, today: site.now().today
            ).html
        }
    }

    func contact(_ request: Request, _ context: WebContext) async throws -> Response {
        try await page(context, context.texts.contact.title, "/contact") { organisation in
            ContactInformationPage(
                texts: context.texts, language: context.spoken, organisation: organisation
            ).html
        }
    }

    func privacy(_ request: Request, _ context: WebContext) async throws -> Response {
        let terms = try await site.desk.office().procedure(on: site.now().today)?.terms
        let texts = context.texts.privacy
        return try await page(context, texts.title, "/privacy") { organisation in
            h1 { texts.title }
                + p(.class("lead")) { texts.lead(organisation.name) }
                + passages(terms.map { texts.passages($0.retention) } ?? [], organisation.telephone)
                + p { linked(texts.contact(organisation.telephone), organisation.telephone) }
                + p {
                    Link(
                        context.texts.signature.toCheck,
                        to: context.address(SignatureController.checkPath))
                }
        }
    }

    func accessibility(_ request: Request, _ context: WebContext) async throws -> Response {
        let texts = context.texts.accessibility
        return try await page(context, texts.title, "/toegankelijkheid") { organisation in
            h1 { texts.title }
                + p(.class("lead")) { texts.lead }
                + passages(texts.passages(organisation.telephone), organisation.telephone)
        }
    }

    private func page(
        _ context: WebContext, _ title: String, _ path: String, content: (Organisation) -> HTML
    ) async throws -> Response {
        let organisation = try await site.desk.office().organisation ?? .unnamed
        let html = content(organisation)
        return .page(try await site.page(SitePage(title, at: path), context) { html })
    }
}
