import CaseDesk
import HTML
import HTTPTypes
import Hummingbird
import Procedure
import Register
import Texts

/// One report on its way: look through, approve by a second person, send on.
struct ReportController: Sendable {
    let site: Site

    private var texts: DeskReport { DeskTexts.dutch.report }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await answer(try span(context), context, done: DoneNotice(try request.query()))
    }

    func write(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let sentences = form.text("zinnen").split(separator: "\n").map { line in
            line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }.filter { !$0.isEmpty }
        return try await act(context, form) { span, staff in
            try await site.desk.write(sentences, for: span, ifStillAt: seen(form), by: staff)
        }
    }

    func ask(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        try await act(context, form) { span, staff in
            try await site.desk.askApproval(
                span, ifStillAt: seen(form), knowsUnread: knowsUnread(form), by: staff, now: site.now())
        }
    }

    func approve(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let sentences = Set(form.list("zin[]").compactMap(Int.init))
        return try await act(context, form) { span, staff in
            try await site.desk.approve(
                span, sentences: sentences, ifStillAt: seen(form), knowsUnread: knowsUnread(form), by: staff,
                now: site.now())
        }
    }

    func send(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        var read = FormReader(form, today: site.now().today)
        guard let day = read.past("op") else {
            return try await answer(
                try span(context), context, typed: form, problems: read.problems,
                status: .unprocessableContent)
        }
        return try await act(context, form) { span, staff in
            try await site.desk.sent(span, number: seen(form), on: day, by: staff, now: site.now())
        }
    }

    private func knowsUnread(_ form: FormData) -> Bool { form.list("nagekeken[]").contains("weet") }

    private func seen(_ form: FormData) -> Int { Int(form.text("stand")) ?? -1 }

    private func act(
        _ context: WebContext, _ form: FormData, _ body: (Span, Staff) async throws -> Void
    ) async throws -> Response {
        let span = try span(context)
        do { try await body(span, try context.staff) } catch let obstacle as ReportObstacle {
            return try await answer(
                span, context, typed: form, trouble: obstacle.words, status: .unprocessableContent)
        } catch DeskFault.someoneElseFirst {
            return try await answer(
                span, context, typed: form, trouble: DeskTexts.dutch.register.someoneElse, status: .conflict)
        }
        return .redirect(to: "/rapport/\(span.text)?klaar=\(DeskDone.noted.rawValue)")
    }

    private func span(_ context: WebContext) throws -> Span {
        guard let span = Span(try context.pathPart("periode")), span.canBeChosen else {
            throw WebProblem.notFound
        }
        return span
    }

    private func answer(
        _ span: Span, _ context: WebContext, typed: FormData? = nil, problems: [FieldProblem] = [],
        trouble: String? = nil, done: DoneNotice? = nil, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let staff = try context.staff
        let view = try await site.desk.reportView(span, now: site.now())
        guard let last = Day(iso: span.lastDay), last < site.now().today else { throw WebProblem.notFound }
        let page = ReportPage(
            view: view, organisation: try await site.desk.office(), staff: staff, today: site.now().today,
            token: context.csrfToken, typed: typed, problems: problems, done: done)
        var frame = StaffPage(
            texts.title(span.text), tab: ReportsController.address,
            back: Link(texts.pageTitle, to: ReportsController.address, icon: .back))
        frame.problems = problems
        frame.hasTrouble = trouble != nil
        frame.isWide = false
        return .page(
            try await site.staffPage(frame, staff) {
                trouble.map { Trouble($0).html } ?? .empty
                page
            }, status: status)
    }
}
