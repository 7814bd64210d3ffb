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

    /// The frozen letter alone, for the printer of the browser.
    func text(_ request: Request, _ context: WebContext) async throws -> Response {
        let (visit, letter) = try await open(context)
        let text = try await site.desk.letter(letter.id, of: visit.number, as: visit.staff, now: site.now())
        return .frozenLetter(text)
    }

    /// Without a letter worker the page says how to print it all the same.
    func download(_ request: Request, _ context: WebContext) async throws -> Response {
        let (visit, letter) = try await open(context)
        let text = try await site.desk.letter(letter.id, of: visit.number, as: visit.staff, now: site.now())
        do {
            let name = "\(visit.number)-\(letter.id.number).pdf"
            return .download(try await site.desk.pdf(of: text), type: "application/pdf", name: name)
        } catch let fault as DeskFault where fault.isOfThePress {
            var sheet = visit.sheet
            sheet.trouble = sheet.texts.letter.noPDF
            let page = LetterPage(sheet: sheet, letter: letter, text: text)
            return try await visit.answer(page, status: .serviceUnavailable)
        }
    }

    /// A wrong tick: the letter waits again.
    func destroy(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let (visit, letter) = try await open(context)
        let text = try await site.desk.letter(letter.id, of: visit.number, as: visit.staff, now: site.now())
        let page: (StepSheet) -> any StepPage = { LetterPage(sheet: $0, letter: letter, text: text) }
        return try await visit.carryOut(form, .unsent, to: "brieven", again: page) { plan throws(Refusal) in
            try plan.perform(.letters(.takeBack(letter.id)))
        }
    }

    func update(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let (visit, letter) = try await open(context)
        let text = try await site.desk.letter(letter.id, of: visit.number, as: visit.staff, now: site.now())
        let page: (StepSheet) -> any StepPage = { LetterPage(sheet: $0, letter: letter, text: text) }
        var read = FormReader(form, today: visit.view.today)
        let way: Letter.Out.Way? = read.choice("hoe", DeskTexts.dutch.work.chooseWay)
        let day = read.past("op")
        guard let way, let day else { return try await visit.again(read, page) }
        return try await visit.carryOut(form, .sent, to: "brieven", again: page) { plan throws(Refusal) in
            try plan.bring(letter.id, way, on: day)
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

extension Plan {
    /// A notice that was brought informs its respondent in the same act: one tick, one day.
    mutating func bring(_ id: Letter.ID, _ way: Letter.Out.Way, on day: Day) throws(Refusal) {
        try perform(.letters(.send(id, .init(way, on: day))))
        guard let letter = casefile.letters[id], letter.kind == .notice,
            case .respondent(let respondent) = letter.to, casefile.reactions[respondent]?.stage == .noticed
        else { return }
        try perform(.reactions(.inform(respondent, way == .posted ? .posted(on: day) : .told(on: day))))
    }
}

extension DeskFault {
    /// Whether only the PDF failed: the letter itself can be read and printed.
    var isOfThePress: Bool {
        switch self {
        case .noPress, .press: true
        default: false
        }
    }
}
