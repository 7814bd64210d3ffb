import CaseDesk
import HTML
import HTTPTypes
import Hummingbird
import Register
import Texts

/// One line of the register: what it tells, what was corrected in it, and the form to correct it.
struct RegisterLineController: Sendable {
    let site: Site

    private var texts: DeskRegister { DeskTexts.dutch.register }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let line = try await line(context)
        let query = try request.query()
        let done = query.has("klaar") ? texts.saved : query.has("weg") ? texts.voidSaved : nil
        return try await answer(
            RegisterLinePage(line: line, token: context.csrfToken, done: done), context)
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let line = try await line(context)
        var page = RegisterLinePage(line: line, token: context.csrfToken)
        page.typed = form
        guard let why = RegisterCorrection.Why(rawValue: form.text("waarom")) else {
            page.problems = [FieldProblem("waarom", texts.whyMissing)]
            return try await answer(page, context, status: .unprocessableContent)
        }
        return try await act(page, context, done: "klaar") {
            try await site.desk.correct(
                correction(of: line.row, form, why), year: line.row.period.year,
                ifStillAt: Int(form.text("stand")) ?? -1, by: try context.staff, now: site.now())
        }
    }

    /// Takes an imported line, or all that came with it, out of every count.
    func destroy(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let line = try await line(context)
        var page = RegisterLinePage(line: line, token: context.csrfToken)
        page.chosen = form
        let what = RegisterLinePage.What(rawValue: form.text("wat"))
        let why = RegisterVoiding.Why(rawValue: form.text("reden"))
        if what == nil { page.problems.append(FieldProblem("wat", texts.voidWhatMissing)) }
        if why == nil { page.problems.append(FieldProblem("reden", texts.voidWhyMissing)) }
        guard let what, let why else {
            return try await answer(page, context, status: .unprocessableContent)
        }
        return try await act(page, context, done: "weg") {
            try await site.desk.void(
                line.row.id, year: line.row.period.year, isWholeImport: what == .all, why: why,
                ifStillAt: Int(form.text("stand")) ?? -1, by: try context.staff, now: site.now())
        }
    }

    private func act(
        _ bare: RegisterLinePage, _ context: WebContext, done: String, _ body: () async throws -> Void
    ) async throws -> Response {
        var page = bare
        do { try await body() } catch let obstacle as ReportObstacle {
            page.trouble = obstacle.words
            return try await answer(page, context, status: .unprocessableContent)
        } catch DeskFault.someoneElseFirst {
            page.trouble = texts.someoneElse
            return try await answer(page, context, status: .conflict)
        }
        let row = page.line.row
        return .redirect(to: "/register/regel/\(row.period.year)/\(row.id)?\(done)=1")
    }

    /// Only what differs from what stands there.
    private func correction(
        of row: RegisterRow, _ form: FormData, _ why: RegisterCorrection.Why
    ) -> RegisterCorrection {
        var correction = RegisterCorrection(id: row.id, why: why)
        let subjects = points(row.subjects.count, "onderwerp", form, as: Register.Subject.self)
        correction.subjects = subjects.isEmpty || subjects == row.subjects ? nil : subjects
        let channel = Register.Channel(rawValue: form.text("kanaal"))
        correction.channel = channel == row.channel ? nil : channel
        let ending = Register.Ending(rawValue: form.text("afloop"))
        correction.ending = ending == row.ending ? nil : ending
        if (ending ?? row.ending) == .judged {
            let judgments = points(row.judgments.count, "oordeel", form, as: Register.Judgment.self)
            correction.judgments = judgments.isEmpty || judgments == row.judgments ? nil : judgments
        }
        let measures = Set(form.list("maatregel[]").compactMap(Register.Measure.init(rawValue:)))
        correction.measures = measures == Set(row.measures) ? nil : Array(measures)
        return correction
    }

    /// One answer for each point that the page asked about.
    private func points<Value: RawRepresentable<String>>(
        _ count: Int, _ name: String, _ form: FormData, as: Value.Type
    ) -> [Value] {
        (0..<max(1, count)).compactMap { point in
            Value(rawValue: form.text(RegisterLinePage.field(name, point)))
        }
    }

    private func line(_ context: WebContext) async throws -> RegisterLine {
        guard let year = Int(try context.pathPart("jaar")) else { throw WebProblem.notFound }
        return try await site.desk.registerLine(try context.pathPart("regel"), year: year)
    }

    private func answer(
        _ page: RegisterLinePage, _ context: WebContext, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        var frame = StaffPage(
            texts.rowTitle, tab: RegisterController.address,
            back: Link(texts.title, to: "/register?jaar=\(page.line.row.period.year)", icon: .back))
        frame.problems = page.problems
        frame.hasTrouble = page.trouble != nil
        frame.isWide = false
        return .page(try await site.staffPage(frame, try context.staff) { page }, status: status)
    }
}
