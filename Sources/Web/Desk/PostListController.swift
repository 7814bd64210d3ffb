import CaseDesk
import HTML
import HTTPTypes
import Hummingbird
import Procedure
import Texts

/// Everything of mine that must be printed and posted, in one list with one tick.
struct PostListController: Sendable {
    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        var page = try await page(context)
        page.done = DoneNotice(try request.query())
        return try await answer(page, context)
    }

    func download(_ request: Request, _ context: WebContext) async throws -> Response {
        var page = try await page(context)
        // Everything was ticked in another tab: the list says so.
        guard !page.list.waiting.isEmpty else { return .redirect(to: "/werk/post") }
        do {
            let pdf = try await site.desk.printAll(page.list, as: try context.staff, now: site.now())
            return .download(pdf, type: "application/pdf", name: "brieven-\(site.now().today.iso).pdf")
        } catch let fault as DeskFault where fault.isOfThePress {
            page.trouble = DeskTexts.dutch.letter.noPDF
            return try await answer(page, context, status: .serviceUnavailable)
        }
    }

    /// Each ticked letter is posted on this day; one that was gone already stays as it is.
    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        var page = try await page(context)
        var read = FormReader(form, today: site.now().today)
        let keys = form.list("brief[]")
        if keys.isEmpty { read.note("brief", DeskTexts.dutch.letter.chooseLetters) }
        let day = read.past("op")
        page.typed = form
        guard let day, read.isRight else {
            page.problems = read.problems
            return try await answer(page, context, status: .unprocessableContent)
        }
        for item in page.list.waiting where keys.contains(item.key) {
            do {
                try await site.desk.carryOut(
                    on: item.number, as: try context.staff, ifStillAt: nil, now: site.now()
                ) { plan throws(Refusal) in try plan.bring(item.letter.id, .posted, on: day) }
            } catch let refusal as Refusal {
                page = try await self.page(context)
                page.typed = form
                page.trouble = "\(item.number): \(DeskTexts.dutch.words(refusal))"
                return try await answer(page, context, status: refusal.status)
            }
        }
        return .redirect(to: "/werk/post?klaar=\(DeskDone.sent.rawValue)")
    }

    private func page(_ context: WebContext) async throws -> PostListPage {
        let now = site.now()
        let list = try await site.desk.postList(of: try context.staff, now: now)
        return PostListPage(list: list, today: now.today, token: context.csrfToken)
    }

    private func answer(
        _ page: PostListPage, _ context: WebContext, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        var frame = StaffPage(DeskTexts.dutch.letter.title, tab: "/werk/post")
        frame.problems = page.problems
        frame.hasTrouble = page.trouble != nil
        frame.isWide = false
        return .page(
            try await site.staffPage(frame, try context.staff) { page }, status: status)
    }
}
