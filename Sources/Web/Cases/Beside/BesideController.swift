import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// More than a complaint: danger, a crime, a data breach; a task with its own day, visible until done.
struct BesideController: Sendable {
    let site: Site

    private func page(_ sheet: StepSheet) -> any StepPage { BesidePage(sheet: sheet) }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await StepVisit(site, context).show(request, page)
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context)
        var read = FormReader(form, today: visit.view.today)
        guard let task = ConcernForm(&read, visit.casefile) else { return try await visit.again(read, page) }
        return try await visit.carryOut(form, .task, to: "taak", again: page) { plan throws(Refusal) in
            try plan.perform(.concerns(task.command))
        }
    }

    func update(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context)
        let id: Concern.ID = try visit.identifier("id")
        return try await visit.carryOut(form, .task, to: "taak", again: page) { plan throws(Refusal) in
            try plan.perform(.concerns(.settle(id, nil)))
        }
    }
}

/// The tasks that are open, and a form for another one.
struct BesidePage: StepPage {
    let sheet: StepSheet

    var isWide: Bool { false }
    var title: String { texts.concern.title }

    @HTMLBuilder var content: HTML {
        for concern in casefile.concerns.list { task(concern) }
        sheet.form("taak") {
            sheet.radios(
                "soort", texts.work.kindOfTask,
                Concern.Kind.allCases.map { Choice($0.rawValue, texts.concern.kind($0)) })
            sheet.area("wat", texts.concern.words, rows: 3)
            sheet.date("bekend", texts.concern.knownOn, or: casefile.filing.receivedOn)
            sheet.date("voor", texts.concern.due)
            Buttons { Button(texts.concern.add) }
        }
    }

    private func task(_ concern: Concern) -> HTML {
        section {
            h2 { "\(concern.id.number). \(texts.concern.kind(concern.kind))" }
            concern.words.map { words in Paragraphs(words.text) }
            p(.class("hint")) { texts.frame.whoReads(texts.frame.readerHandler) }
            if let done = concern.doneOn {
                p { texts.measure.done(sheet.dates.long(done)) }
            } else {
                p { texts.work.dueBy(sheet.dates.long(concern.due)) }
                sheet.form("taak/\(concern.id.number)") {
                    Buttons { Button(texts.concern.settle, .second, hidden: " (\(concern.id.number))") }
                }
            }
        }
    }
}
