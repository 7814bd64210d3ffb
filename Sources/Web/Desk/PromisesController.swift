import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// Every measure and agreement that somebody still has to do or to look at, also long after the answer.
struct PromisesController: Sendable {
    static let path = "/werk/beloofd"

    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await page(context, done: DoneNotice(try request.query()))
    }

    /// Who sees to a measure says that it is done; the handler looks later whether it helped.
    func update(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let (number, staff) = (try context.pathPart("nr"), try context.staff)
        guard let id = Int(try context.pathPart("id")) else { throw WebProblem.notFound }
        // Of anybody else not even the date is looked at.
        try await site.desk.requireOwner(of: Measure.ID(id), in: number, staff)
        var read = FormReader(form, today: site.now().today)
        guard let day = read.past("op-\(number)-\(id)") else {
            return try await page(context, read: read)
        }
        try await site.desk.finish(Measure.ID(id), of: number, on: day, as: staff, now: site.now())
        return .redirect(to: "\(Self.path)?klaar=\(DeskDone.measure.rawValue)")
    }

    private func page(
        _ context: WebContext, read: FormReader? = nil, done: DoneNotice? = nil
    ) async throws -> Response {
        let staff = try context.staff
        let now = site.now()
        let lines = try await site.desk.promises(of: staff, now: now)
        var frame = StaffPage(DeskTexts.dutch.afterwards.promises, tab: Self.path)
        frame.problems = read?.problems ?? []
        frame.isWide = false
        let page = PromisesPage(
            lines: lines, today: now.today, token: context.csrfToken, typed: read?.form,
            problems: frame.problems)
        return .page(
            try await site.staffPage(frame, staff) {
                h1 { DeskTexts.dutch.afterwards.promises }
                done
                page.html
            }, status: frame.problems.isEmpty ? .ok : .unprocessableContent)
    }
}
