import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// A note without a way to answer, or spam: looked at for danger, registered, ended without a letter.
///
/// For the handler a step of the case; the desk ends it at once: no manager has to see it (domain rule 2).
struct UnanswerableController: Sendable {
    let site: Site

    private func page(_ sheet: StepSheet) -> any StepPage { UnanswerablePage(sheet: sheet) }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        switch try await open(context) {
        case .desk(let view): return try await desk.answer(view, context)
        case .promising(let view): throw Elsewhere(promise: view)
        case .handling, .proposed, .freeing, .stranded:
            return try await StepVisit(site, context).show(request, page)
        }
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        switch try await open(context) {
        case .desk(let view): return try await desk.end(view, form, context)
        case .promising(let view): throw Elsewhere(promise: view)
        case .handling, .proposed, .freeing, .stranded: return try await dispose(form, context)
        }
    }

    private var desk: DeskUnanswerable { DeskUnanswerable(site: site) }

    /// Who only distributes for a desk that must not read it ends nothing.
    private func open(_ context: WebContext) async throws -> OpenCase {
        let staff = try context.staff
        let open = try await site.desk.open(try context.pathPart("nr"), as: staff, now: site.now())
        if case .desk(let view) = open, HandlerView(view, of: staff) == nil { throw DeskFault.notFound }
        return open
    }

    private func dispose(_ form: FormData, _ context: WebContext) async throws -> Response {
        let visit = try await StepVisit(site, context)
        var read = FormReader(form, today: visit.view.today)
        let why: Closing.Unanswerable? = read.choice("waarom", DeskTexts.dutch.ends.chooseUnanswerable)
        if !form.has("gevaar") { read.note("gevaar", DeskTexts.dutch.ends.lookFirst) }
        guard let why, read.isRight else { return try await visit.again(read, page) }
        return try await visit.carryOut(form, .partEnded, to: "einde", again: page) { plan throws(Refusal) in
            try plan.perform(.closing(.cannotAnswer(why)))
        }
    }
}

/// Why, what follows, and one promise.
struct UnanswerablePage: StepPage {
    let sheet: StepSheet

    var isWide: Bool { false }
    var title: String { texts.ends.way(.cannotBeAnswered) }

    @HTMLBuilder var content: HTML {
        if casefile.closing.hasEnded {
            p { texts.byWord.notNow }
        } else {
            p { texts.ends.unanswerableLead }
            sheet.form("geen-antwoord") {
                sheet.radios("waarom", texts.ends.unanswerableWhy, casefile.unanswerable)
                Checkbox(sheet.field("gevaar", texts.ends.looked), isTicked: false)
                Buttons { Button(texts.work.saveIt) }
            }
        }
    }
}

extension Casefile {
    /// Who can be reached is answered; only spam asks nothing.
    var unanswerable: [Choice] {
        let texts = DeskTexts.dutch.ends
        return Closing.Unanswerable.allCases.map { why in
            let isShut = why == .noWay && isReachable
            return Choice(
                why.rawValue, texts.unanswerable(why), hint: isShut ? texts.reachable : nil,
                isUnavailable: isShut)
        }
    }
}
