import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// `/beheer/volgorde`: the ordered list of who may handle a complaint (domain rule 2).
struct OrderController: Sendable {
    static let address = "/beheer/volgorde"

    let site: Site

    private var texts: DeskOrganisation { DeskTexts.dutch.organisation }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let isDone = try request.query().has("klaar")
        return try await answer(context, typed: nil, [], isDone: isDone)
    }

    func update(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let list = try await site.desk.office().handlingList(on: site.now().today)
        var problems: [FieldProblem] = []
        var places: [(turn: Int, place: HandlingPlace)] = []
        for candidate in list.candidates {
            let id = candidate.person.text
            guard let turn = Int(form.line("nummer-\(id)")), (0...999).contains(turn) else {
                problems.append(FieldProblem("nummer-\(id)", texts.badTurn))
                continue
            }
            let tier = Candidate.Tier(name: form.text("groep-\(id)")) ?? candidate.tier
            places.append((turn, HandlingPlace(candidate.person, tier)))
        }
        guard problems.isEmpty else { return try await answer(context, typed: form, problems) }
        guard ShownMark(list).isShown(in: form) else {
            let words = DeskTexts.dutch.office.changedMeanwhile
            return try await answer(context, typed: form, [], trouble: words)
        }
        let ordered = places.sorted { ($0.turn, $0.place.account) < ($1.turn, $1.place.account) }
        do {
            try await site.desk.order(
                ordered.map { $0.place }, by: try context.staff.account.id, now: site.now())
        } catch let refusal as OfficeRefusal {
            return try await answer(context, typed: form, [], trouble: refusal.words)
        } catch DeskFault.someoneElseFirst {
            let words = DeskTexts.dutch.frame.someoneActedFirst
            return try await answer(context, typed: form, [], trouble: words)
        }
        return .redirect(to: Self.address + "?klaar=1")
    }

    private func answer(
        _ context: WebContext, typed: FormData?, _ problems: [FieldProblem], trouble: String? = nil,
        isDone: Bool = false
    ) async throws -> Response {
        let office = try await site.desk.office()
        let list = office.handlingList(on: site.now().today)
        var page = OfficePage(texts.order)
        (page.problems, page.trouble) = (problems, trouble)
        page.done = isDone ? DeskTexts.dutch.office.saved : nil
        return try await site.officeAnswer(page, context) {
            p(.class("lead")) { texts.orderLead }
            p { texts.nobodyLeft }
            if list.candidates.isEmpty {
                p { texts.nobodyYet }
            } else {
                PostForm(to: Self.address, token: context.csrfToken) {
                    for (index, candidate) in list.candidates.enumerated() {
                        fields(candidate, index + 1, office.name(of: candidate.person), typed, problems)
                    }
                    ShownMark(list)
                    Buttons { Button(DeskTexts.dutch.office.save) }
                }
            }
        }
    }

    @HTMLBuilder private func fields(
        _ candidate: Candidate, _ turn: Int, _ name: String, _ typed: FormData?, _ problems: [FieldProblem]
    ) -> HTML {
        let (group, number) = ("groep-\(candidate.person.text)", "nummer-\(candidate.person.text)")
        SelectField(
            Field(group, texts.orderOf(name)),
            Candidate.Tier.allCases.map { Choice($0.name, DeskTexts.dutch.distribution.tier($0)) },
            selected: typed?.value(group) ?? candidate.tier.name)
        TextField(
            Field(number, texts.turnOf(name), error: problems[number]),
            value: typed?.value(number) ?? String(turn), .digits, width: .tiny, autocomplete: "off")
    }
}
