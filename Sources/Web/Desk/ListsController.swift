import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// My complaints, and what the desk has to distribute; nobody browses all of them.
struct ListsController: Sendable {
    let site: Site

    func mine(_ request: Request, _ context: WebContext) async throws -> Response {
        let staff = try context.staff
        let query = try request.query()
        var list = MyCases(today: site.now().today, token: context.csrfToken)
        list.state = query.value("staat").flatMap(MyCases.State.init(rawValue:)) ?? .open
        list.items = try await site.desk.mine(
            staff, closed: list.state == .closed, after: query.value("na"), now: site.now())
        return try await answer(list, staff)
    }

    /// What is sought stands in no address: a name would stay behind in the history of the browser.
    func search(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let staff = try context.staff
        var list = MyCases(today: site.now().today, token: context.csrfToken)
        list.sought = form.line("zoek")
        list.items = try await site.desk.search(form.line("zoek"), among: staff, now: site.now())
        return try await answer(list, staff)
    }

    private func answer(_ list: MyCases, _ staff: Staff) async throws -> Response {
        let title = DeskTexts.dutch.frame.myCases
        let html = try await site.staffPage(StaffPage(title, tab: "/werk/klachten"), staff) {
            h1 { title }
            list
        }
        return .page(html)
    }

    func desk(_ request: Request, _ context: WebContext) async throws -> Response {
        try await desk(context, done: DoneNotice(try request.query()))
    }

    /// Match or no match, for who is on the telephone without a code; nothing else of the complaint.
    func lookUp(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let typed = form.line("zoek")
        let isKnown = try await site.desk.isKnown(typed, to: try context.staff)
        return try await desk(context, answer: LookUp.Answer(typed: typed, isKnown: isKnown))
    }

    private func desk(
        _ context: WebContext, done: DoneNotice? = nil, answer: LookUp.Answer? = nil
    ) async throws -> Response {
        let staff = try context.staff
        let items = try await site.desk.atDesk(staff, now: site.now())
        let stranded = try await site.desk.stranded(staff, now: site.now())
        let html = try await site.staffPage(StaffPage(DeskTexts.dutch.frame.desk, tab: "/werk/balie"), staff)
        {
            h1 { DeskTexts.dutch.frame.desk }
            done
            DeskList(items: items, today: site.now().today, isDesk: staff.has(.intake))
            StrandedList(items: stranded, today: site.now().today)
            if staff.has(.intake) { LookUp(token: context.csrfToken, answer: answer) }
        }
        return .page(html)
    }
}

/// Whether a complaint is here: the desk hears yes or no.
struct LookUp: Part {
    struct Answer: Sendable {
        let typed: String
        let isKnown: Bool
    }

    let token: String
    let answer: Answer?

    var html: HTML {
        let texts = DeskTexts.dutch.distribution
        return section {
            h2 { texts.searchTitle }
            if let answer {
                Notice(.info) { p { answer.isKnown ? texts.isKnown : texts.isUnknown } }
            }
            PostForm(to: "/werk/balie/zoeken", token: token) {
                TextField(
                    Field("zoek", texts.searchLabel, hint: texts.searchHint), value: answer?.typed ?? "",
                    .search)
                Buttons { Button(texts.search, .second) }
            }
        }
    }
}
