import CaseDesk
import HTML
import HTTPTypes
import Hummingbird
import Procedure
import Texts

/// A handler who is away or gone cannot give a case back: somebody else does it, with the reason.
struct TakeOverController: Sendable {
    let site: Site

    private var texts: DeskHanding { DeskTexts.dutch.handing }

    static func address(of number: String) -> String { "/werk/klachten/\(number)/overnemen" }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await answer(TakeOverPage(view: try await open(context), token: context.csrfToken), context)
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let view = try await open(context)
        let staff = try context.staff
        var page = TakeOverPage(view: view, token: context.csrfToken, typed: form.text("waarom"))
        guard let why = Words(form.text("waarom")) else {
            page.problems = [FieldProblem("waarom", texts.noTakeOverWhy)]
            return try await answer(page, context, status: .unprocessableContent)
        }
        let list = try await site.desk.office().handlingList(on: site.now().today)
        do {
            try await site.desk.carryOut(
                on: view.number, as: staff, ifStillAt: Int(form.text("versie")) ?? -1, now: site.now()
            ) { plan throws(Refusal) in
                try plan.perform(.handling(.takeOver(reason: why, from: list)))
            }
            return .redirect(to: "\(staff.home)?klaar=\(DeskDone.takenOver.rawValue)")
        } catch let refusal as Refusal {
            page.trouble = DeskTexts.dutch.words(refusal)
            return try await answer(page, context, status: refusal.status)
        } catch DeskFault.someoneElseFirst {
            page.trouble = DeskTexts.dutch.frame.someoneActedFirst
            return try await answer(page, context, status: .conflict)
        }
    }

    private func open(_ context: WebContext) async throws -> StrandedView {
        let number = try context.pathPart("nr")
        guard
            case .stranded(let view) = try await site.desk.open(
                number, as: try context.staff, now: site.now())
        else { throw DeskFault.notFound }
        return view
    }

    private func answer(
        _ page: TakeOverPage, _ context: WebContext, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        var frame = StaffPage("\(texts.takeOverTitle), \(page.view.number)")
        frame.back = Link(DeskTexts.dutch.frame.myDay, to: "/werk", icon: .back)
        (frame.problems, frame.hasTrouble) = (page.problems, page.trouble != nil)
        frame.isWide = false
        let html = try await site.staffPage(frame, try context.staff) { page.html }
        return .page(html, status: status)
    }
}

/// Who is not there, until when it must be answered, and why somebody else should do it.
struct TakeOverPage: Part {
    let view: StrandedView
    let token: String
    var typed = ""
    var problems: [FieldProblem] = []
    var trouble: String?

    private var texts: DeskHanding { DeskTexts.dutch.handing }

    @HTMLBuilder var html: HTML {
        if let trouble { Trouble(trouble) }
        h1 { texts.takeOverTitle }
        p(.class("lead")) { texts.takeOverLead(view.number, view.handler) }
        p { DeskTexts.dutch.distribution.deadline(Catalogue.of(.dutch).dates.long(view.deadline.lastDay)) }
        p { texts.takeOverNext }
        PostForm(to: TakeOverController.address(of: view.number), token: token) {
            input(.type("hidden"), .name("versie"), .value("\(view.version)"))
            TextArea(
                Field("waarom", texts.takeOverWhy, error: problems["waarom"]), value: typed, rows: 4)
            Buttons { Button(texts.takeOver) }
        }
    }
}

/// What lies still, with a link to the page where somebody else gets it.
struct StrandedList: Part {
    let items: [StrandedView]
    let today: Day

    private var texts: DeskHanding { DeskTexts.dutch.handing }

    @HTMLBuilder var html: HTML {
        if !items.isEmpty { p(.class("hint")) { texts.strandedLead } }
        WorkList(texts.groupStranded, items.map(item))
    }

    private func item(_ item: StrandedView) -> WorkList.Item {
        let dates = Catalogue.of(.dutch).dates
        let left = item.deadline.daysLeft(on: today)
        return WorkList.Item(
            texts.takeOverTitle, to: TakeOverController.address(of: item.number), number: item.number,
            line: DeskTexts.dutch.day.handledBy(item.handler),
            label: left < 0 ? StatusLabel(dates.daysLeftForStaff(left), .late) : nil,
            due: DeskTexts.dutch.distribution.deadline(dates.short(item.deadline.lastDay, on: today)))
    }
}
