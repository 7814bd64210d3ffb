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
        let page = RegisterLinePage(
            line: line, token: context.csrfToken, isSaved: try request.query().has("klaar"))
        return try await answer(page, context)
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let line = try await line(context)
        var page = RegisterLinePage(line: line, token: context.csrfToken)
        page.typed = form
        guard let why = RegisterCorrection.Why(rawValue: form.text("waarom")) else {
            page.problems = [FieldProblem("waarom", texts.whyMissing)]
            return try await answer(page, context, status: .unprocessableContent)
        }
        do {
            try await site.desk.correct(
                correction(of: line.row, form, why), year: line.row.period.year,
                ifStillAt: Int(form.text("stand")) ?? -1, by: try context.staff, now: site.now())
        } catch let obstacle as ReportObstacle {
            page.trouble = obstacle.words
            return try await answer(page, context, status: .unprocessableContent)
        } catch DeskFault.someoneElseFirst {
            page.trouble = texts.someoneElse
            return try await answer(page, context, status: .conflict)
        }
        return .redirect(to: "/register/regel/\(line.row.period.year)/\(line.row.id)?klaar=1")
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
