import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// `/beheer/mensen`: everyone with an account, and somebody new.
struct PeopleController: Sendable {
    static let address = "/beheer/mensen"
    static let newAddress = "/beheer/mensen/nieuw"

    let site: Site

    private var texts: DeskOffice { DeskTexts.dutch.office }

    func index(_ request: Request, _ context: WebContext) async throws -> Response {
        let query = try request.query()
        let office = try await site.desk.office()
        let today = site.now().today
        var page = OfficePage(texts.people)
        page.isWide = true
        page.done = query.has("uitgenodigd") ? texts.invited : query.has("dicht") ? texts.closed : nil
        return try await site.officeAnswer(page, context) {
            p { texts.peopleLead }
            for account in office.open where account.roles.administersBesideCases {
                Notice(.attention) { p { texts.besideCases(account.name) } }
            }
            p { ButtonLink(texts.invite, to: Self.newAddress) }
            DataTable(
                texts.people,
                [
                    .init(texts.name), .init(texts.roles), .init(texts.team), .init(texts.standing),
                ], rows: office.open.map { row($0, today) })
        }
    }

    private func row(_ account: Account, _ today: Day) -> [HTML] {
        let labels = Catalogue.of(.dutch).label.people
        let roles = Role.allCases.filter(account.roles.contains).map(labels.role).joined(separator: ", ")
        return [
            a(.href("\(Self.address)/\(account.id.text)")) { account.name }, HTML(roles),
            HTML(account.team), HTML(standing(account, today)),
        ]
    }

    private func standing(_ account: Account, _ today: Day) -> String {
        if account.isAbsent(on: today), let last = account.absent.flatMap({ Day(iso: $0.through) }) {
            return texts.isAway(Catalogue.of(.dutch).dates.long(last))
        }
        guard account.password != nil else { return texts.noPassword }
        return account.factor == nil ? texts.noFactor : texts.hasFactor
    }

    func new(_ request: Request, _ context: WebContext) async throws -> Response {
        try await form(PersonForm(), context)
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        var typed = PersonForm(form)
        (typed.from, typed.through) = (TypedDate("van"), TypedDate("tot"))
        guard let account = typed.account(.random()) else { return try await self.form(typed, context) }
        do {
            try await site.desk.invite(account, by: try context.staff.account.id, now: site.now())
        } catch let refusal as OfficeRefusal {
            guard typed.note(refusal) else { throw WebProblem.notFound }
            return try await self.form(typed, context)
        }
        return .redirect(to: "\(Self.address)?uitgenodigd=1")
    }

    private func form(_ typed: PersonForm, _ context: WebContext) async throws -> Response {
        let office = try await site.desk.office()
        var page = OfficePage(texts.invite, back: Link(texts.people, to: Self.address, icon: .back))
        page.problems = typed.problems
        return try await site.officeAnswer(page, context) {
            p { texts.inviteLead }
            PostForm(to: Self.newAddress, token: context.csrfToken) {
                PersonFields(form: typed, office: office, itself: nil)
                Buttons { Button(texts.sendInvitation) }
            }
        }
    }
}
