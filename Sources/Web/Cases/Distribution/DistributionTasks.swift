import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// More than a complaint, before anybody handles it: danger, a crime, a data breach do not wait.
struct DistributionTasks: Part {
    let view: DeskView
    let form: DistributionForm

    private var texts: DeskConcerns { DeskTexts.dutch.concern }
    private var dates: DateTexts { Catalogue.of(.dutch).dates }
    private var address: String { "/werk/klachten/\(view.casefile.filing.number)/behandelaar/taak" }

    @HTMLBuilder var html: HTML {
        for concern in view.casefile.concerns.open { open(concern) }
        Details(texts.title) { adding }
    }

    private func open(_ concern: Concern) -> HTML {
        let due = DeskTexts.dutch.work.dueBy(dates.long(concern.due))
        return Notice(.attention, texts.kind(concern.kind)) {
            concern.words.map { words in Paragraphs(words.text) }
            p { due }
            form.form(to: "\(address)/\(concern.id.number)", version: view.loaded.version) {
                Buttons { Button(texts.settle, .second, hidden: " (\(concern.id.number))") }
            }
        }.html
    }

    private var adding: PostForm {
        let date = form.typed.map { TypedDate($0, "voor") } ?? TypedDate("voor", view.today)
        let received = view.casefile.filing.receivedOn
        let known = form.typed.map { TypedDate($0, "bekend") } ?? TypedDate("bekend", received)
        return form.form(to: address, version: view.loaded.version) {
            Radios(
                Field("soort", DeskTexts.dutch.work.kindOfTask, error: form.problems["soort"]),
                Concern.Kind.allCases.map { Choice($0.rawValue, texts.kind($0)) },
                selected: form.typed?.value("soort"))
            TextArea(Field("wat", texts.words), value: form.typed?.text("wat") ?? "", rows: 3)
            known.field(texts.knownOn, problems: form.problems)
            date.field(texts.due, problems: form.problems)
            Buttons { Button(texts.add, .second) }
        }
    }
}

extension DistributionController {
    /// The desk saw it: visible on its page until done, and then on the day of who handles it.
    func raise(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        guard case .desk(let view) = try await open(context) else { throw DeskFault.notFound }
        var read = FormReader(form, today: view.today)
        guard let task = ConcernForm(&read, view.casefile) else {
            return try await answer(context, typed: form, problems: read.problems)
        }
        return try await carryOut(context, form, .task, to: try address(context)) { plan throws(Refusal) in
            try plan.perform(.concerns(task.command))
        }
    }

    /// Somebody saw to it.
    func settle(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        guard case .desk = try await open(context) else { throw DeskFault.notFound }
        guard let number = Int(try context.pathPart("id")) else { throw WebProblem.notFound }
        return try await carryOut(context, form, .task, to: try address(context)) { plan throws(Refusal) in
            try plan.perform(.concerns(.settle(Concern.ID(number), nil)))
        }
    }

    private func address(_ context: WebContext) throws -> String {
        "/werk/klachten/\(try context.pathPart("nr"))/behandelaar"
    }
}
