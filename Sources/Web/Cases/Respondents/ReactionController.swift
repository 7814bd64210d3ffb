import CaseDesk
import Hummingbird
import Procedure
import Texts

/// From the day somebody knows to what they said, or that nothing came (article 6, 2e streepje).
struct ReactionController: Sendable {
    let site: Site

    private typealias Again = (StepSheet) -> any StepPage

    private enum Way: String {
        case told = "verteld"
        case posted = "gepost"
    }

    /// Posting the notice is one act: the letter is out, and the two weeks start two days later.
    func inform(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let (visit, reaction) = try await RespondentVisit.open(site, context)
        let page: Again = { RespondentPage(sheet: $0, reaction: reaction) }
        var read = FormReader(form, today: visit.view.today)
        let way: Way? = read.choice("hoe", DeskTexts.dutch.work.chooseInformed)
        let day = read.past("ingelicht")
        guard let way, let day else { return try await visit.again(read, page) }
        let id = reaction.respondent.id
        return try await visit.carryOut(form, .informed, again: page) { plan throws(Refusal) in
            switch way {
            case .told: try plan.perform(.reactions(.inform(id, .told(on: day))))
            case .posted:
                try plan.perform(.reactions(.inform(id, .posted(on: day))))
                let waiting = plan.casefile.letters.waiting.filter {
                    $0.kind == .notice && $0.to == .respondent(id)
                }
                for letter in waiting {
                    try plan.perform(.letters(.send(letter.id, .init(.posted, on: day))))
                }
            }
        }
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let (visit, reaction) = try await RespondentVisit.open(site, context)
        let page: Again = { RespondentPage(sheet: $0, reaction: reaction) }
        var read = FormReader(form, today: visit.view.today)
        // The two weeks are counted from the day they knew: that day comes first.
        if case .noticed = reaction.stage { read.note("hoe", DeskTexts.dutch.reaction.informFirst) }
        let words = read.needed("reactie", DeskTexts.dutch.reaction.empty)
        let day = read.past("kwam")
        let over: Channel? = read.choice("weg", DeskTexts.dutch.work.chooseChannel)
        guard let words, let day, let over, read.isRight else { return try await visit.again(read, page) }
        return try await visit.carryOut(form, .reaction, again: page) { plan throws(Refusal) in
            try plan.perform(.reactions(.react(reaction.respondent.id, words, on: day, over: over)))
        }
    }

    func lapse(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let (visit, reaction) = try await RespondentVisit.open(site, context)
        let page: Again = { RespondentPage(sheet: $0, reaction: reaction) }
        return try await visit.carryOut(form, .lapsed, again: page) { plan throws(Refusal) in
            try plan.perform(.reactions(.lapse(reaction.respondent.id)))
        }
    }

    /// Marked by mistake, or back after all.
    func hear(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let (visit, reaction) = try await RespondentVisit.open(site, context)
        let id = reaction.respondent.id
        return try await visit.carryOut(
            form, .noted, to: "reactie/\(id.number)",
            again: { RespondentPage(sheet: $0, reaction: reaction) }
        ) { plan throws(Refusal) in try plan.perform(.reactions(.hearAfterAll(id))) }
    }

    func excuse(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let (visit, reaction) = try await RespondentVisit.open(site, context)
        let page: Again = { RespondentPage(sheet: $0, reaction: reaction) }
        var read = FormReader(form, today: visit.view.today)
        let why = NotHeard(key: form.text("reden"))
        if why == nil { read.note("reden", DeskTexts.dutch.work.chooseReason) }
        let reason = read.needed("uitleg", DeskTexts.dutch.work.noReason)
        guard let why, let reason else { return try await visit.again(read, page) }
        return try await visit.carryOut(form, .lapsed, again: page) { plan throws(Refusal) in
            try plan.perform(.reactions(.excuse(reaction.respondent.id, why, reason: reason)))
        }
    }
}
