import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// The versions of the procedure: the list, a new one, and what it changes before it is made (article 10).
struct EditionController: Sendable {
    static let address = "/beheer/regeling"
    static let newAddress = "/beheer/regeling/nieuw"

    let site: Site

    private var texts: DeskProcedure { DeskTexts.dutch.procedure }

    func index(_ request: Request, _ context: WebContext) async throws -> Response {
        let known = try await site.desk.office()
        let query = try request.query()
        let done = query.has("klaar") ? texts.published : query.has("weg") ? texts.withdrawn : nil
        let page = EditionsPage(office: known, today: site.now().today, done: done)
        let office = Link(DeskTexts.dutch.office.title, to: OfficeController.address, icon: .back)
        let html = try await site.staffPage(
            StaffPage(texts.title, tab: OfficeController.address, back: office), try context.staff
        ) { page }
        return .page(html)
    }

    /// Begins with what holds now: most versions change a line.
    func new(_ request: Request, _ context: WebContext) async throws -> Response {
        try await form(context, typed: nil, [])
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        if form.text("stap") == "anders" { return try await self.form(context, typed: form, []) }
        let office = try await site.desk.office()
        let edition: Edition
        do throws(FieldProblems) {
            edition = try EditionForm(form: form, today: site.now().today).edition(after: office)
        } catch {
            return try await self.form(context, typed: form, error.list)
        }
        guard form.text("stap") == "maak" else { return try await preview(context, edition, form, office) }
        let person = try context.staff.account.id
        do {
            try await site.desk.publish(edition, by: person, now: site.now())
        } catch let refused as EditionRefused {
            return try await self.form(context, typed: form, refused.problems.map(\.atField))
        }
        return .redirect(to: "\(Self.address)?klaar=1")
    }

    /// Before its first day: a page of its own, for writing it anew is much work.
    func edit(_ request: Request, _ context: WebContext) async throws -> Response {
        let version = try await waiting(context)
        let day = Catalogue.of(.dutch).dates.long(version.effective)
        let frame = StaffPage(texts.withdrawTitle(version.name), tab: OfficeController.address, back: back)
        let html = try await site.staffPage(frame, try context.staff) {
            h1 { texts.withdrawTitle(version.name) }
            p { texts.withdrawLead(day) }
            PostForm(to: Self.withdrawal(of: version), token: context.csrfToken) {
                Buttons {
                    Button(texts.withdraw)
                    ButtonLink(texts.keep, to: Self.address, .second)
                }
            }
        }
        return .page(html)
    }

    func destroy(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let version = try await waiting(context)
        try await site.desk.withdraw(version, by: try context.staff.account.id, now: site.now())
        return .redirect(to: "\(Self.address)?weg=1")
    }

    static func withdrawal(of version: ProcedureVersion) -> String {
        "\(address)/\(version.effective.iso)/weg"
    }

    private func waiting(_ context: WebContext) async throws -> ProcedureVersion {
        let (day, today) = (try context.pathPart("dag"), site.now().today)
        let found = try await site.desk.office().versions.first {
            $0.effective.iso == day && $0.effective > today
        }
        guard let found else { throw WebProblem.notFound }
        return found
    }

    private func form(_ context: WebContext, typed: FormData?, _ problems: [FieldProblem]) async throws
        -> Response
    {
        let office = try await site.desk.office()
        let now = office.procedure(on: site.now().today).map(office.edition)
        let page = EditionFormPage(
            edition: now, typed: typed, problems: problems, token: context.csrfToken)
        var frame = StaffPage(texts.newTitle, tab: OfficeController.address, back: back)
        frame.problems = problems
        frame.isWide = false
        let html = try await site.staffPage(frame, try context.staff) { page }
        return .page(html, status: problems.isEmpty ? .ok : .unprocessableContent)
    }

    private func preview(_ context: WebContext, _ edition: Edition, _ form: FormData, _ office: Office)
        async throws -> Response
    {
        let now = site.now()
        let old =
            office.edition(before: edition.version)
            ?? Edition(ProcedureVersion(name: "", effective: now.today))
        let page = EditionPreviewPage(
            edition: edition, changes: EditionChanges(from: old, to: edition),
            before: try await site.desk.tryOut(old.version.terms, now: now),
            after: try await site.desk.tryOut(edition.version.terms, now: now), form: form,
            token: context.csrfToken)
        let frame = StaffPage(texts.previewTitle, tab: OfficeController.address, back: back)
        return .page(try await site.staffPage(frame, try context.staff) { page })
    }

    private var back: Link { Link(Catalogue.of(.dutch).common.back, to: Self.address) }
}
