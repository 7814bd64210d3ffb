import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// Another way to a respondent, and a colleague within the partner.
struct RespondentReachController: Sendable {
    /// Before the fields of who gets the question after them.
    static let colleague = "collega-"

    let site: Site

    func update(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let (visit, reaction) = try await RespondentVisit.open(site, context)
        var read = FormReader(form, today: visit.view.today)
        let page: (StepSheet) -> any StepPage = { RespondentPage(sheet: $0, reaction: reaction) }
        let reach = Respondent.Reach(&read, of: reaction.respondent.who, in: visit.view.office)
        guard let reach else { return try await visit.again(read, page) }
        let id = reaction.respondent.id
        return try await visit.carryOut(form, .reach, to: "reactie/\(id.number)", again: page) {
            plan throws(Refusal) in try plan.perform(.reactions(.reach(id, reach)))
        }
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let (visit, reaction) = try await RespondentVisit.open(site, context)
        guard let partner = reaction.respondent.who.partner else { throw WebProblem.notFound }
        var read = FormReader(form, today: visit.view.today)
        let page: (StepSheet) -> any StepPage = { RespondentPage(sheet: $0, reaction: reaction) }
        guard let name = read.needed("collega", DeskTexts.dutch.reaction.noName) else {
            return try await visit.again(read, page)
        }
        let who = Respondent.Who.someoneAtPartner(nil, name: name, partner: partner)
        let reach = Respondent.Reach(&read, of: who, in: visit.view.office, prefix: Self.colleague)
        guard let reach else {
            return try await visit.again(read, page)
        }
        let id = reaction.respondent.id
        return try await visit.carryOut(form, .handedOn, to: "reactie/\(id.number)", again: page) {
            plan throws(Refusal) in try plan.perform(.reactions(.handOn(id, to: who, at: reach)))
        }
    }
}

/// The page of the site as the respondent will have it, before they are asked.
struct AsRespondentSees: Part {
    private let heading: String
    private let question: AskedQuestion
    private let today: Day

    init(_ sheet: StepSheet, _ reaction: Reactions.Reaction, _ shared: Reactions.Shared) {
        heading = sheet.texts.reaction.asSeen
        today = sheet.today
        question = AskedQuestion(
            reaction, sharing: shared, of: sheet.casefile, office: sheet.view.office, key: "", on: sheet.today
        )
    }

    var html: HTML {
        Card {
            h2 { heading }
            QuestionPart(question: question, texts: .of(.dutch), today: today, base: nil)
        }.html
    }
}
