import CaseDesk
import Hummingbird
import Procedure
import Texts

/// The handler's own print-and-post list: letters that wait, each opened, printed and ticked with its day.
struct PostingController: Sendable {
    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await StepVisit(site, context).show(request) { PostingPage(sheet: $0) }
    }

    func edit(_ request: Request, _ context: WebContext) async throws -> Response {
        let (visit, letter) = try await open(context)
        let text = try await site.desk.letter(letter.id, of: visit.number, as: visit.staff, now: site.now())
        return try await visit.show(request) { LetterPage(sheet: $0, letter: letter, text: text) }
    }

    func download(_ request: Request, _ context: WebContext) async throws -> Response {
        let (visit, letter) = try await open(context)
        let text = try await site.desk.letter(letter.id, of: visit.number, as: visit.staff, now: site.now())
        let name = "\(visit.number)-\(letter.id.number).pdf"
        return .download(try await site.desk.pdf(of: text), type: "application/pdf", name: name)
    }

    /// A notice that was brought informs its respondent in the same act: one tick, one day.
    func update(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let (visit, letter) = try await open(context)
        let text = try await site.desk.letter(letter.id, of: visit.number, as: visit.staff, now: site.now())
        let page: (StepSheet) -> any StepPage = { LetterPage(sheet: $0, letter: letter, text: text) }
        var read = FormReader(form, today: visit.view.today)
        let way: Letter.Out.Way? = read.choice("hoe", DeskTexts.dutch.work.chooseWay)
        let day = read.past("op")
        guard let way, let day else { return try await visit.again(read, page) }
        return try await visit.carryOut(form, .sent, to: "brieven", again: page) { plan throws(Refusal) in
            try plan.perform(.letters(.send(letter.id, .init(way, on: day))))
            guard letter.kind == .notice, case .respondent(let id) = letter.to,
                plan.casefile.reactions[id]?.stage == .noticed
            else { return }
            try plan.perform(.reactions(.inform(id, way == .posted ? .posted(on: day) : .told(on: day))))
        }
    }

    private func open(_ context: WebContext) async throws -> (StepVisit, Letter) {
        let visit = try await StepVisit(site, context)
        guard let letter = visit.casefile.letters[try visit.identifier("id")] else {
            throw WebProblem.notFound
        }
        return (visit, letter)
    }
}
