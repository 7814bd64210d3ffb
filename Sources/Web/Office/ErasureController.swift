import CaseDesk
import HTML
import HTTPTypes
import Hummingbird
import Procedure
import Texts

/// What is to be erased, by number and day, and another day that takes two persons (domain rule 6).
struct ErasureController: Sendable {
    static let address = "/werk/wissen"

    let site: Site

    private var texts: DeskErasure { DeskTexts.dutch.erasure }

    func index(_ request: Request, _ context: WebContext) async throws -> Response {
        let staff = try context.staff
        let lines = try await site.desk.erasures(after: try Self.last(request), as: staff)
        let html = try await site.staffPage(StaffPage(texts.title, tab: Self.address), staff) {
            ErasuresPage(lines: lines)
        }
        return .page(html)
    }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await page(context, done: try request.query().text("klaar"))
    }

    /// The first of two persons.
    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        var read = FormReader(form, today: site.now().today)
        let day = read.coming("dag")
        let why = read.needed("waarom", texts.whyMissing)
        guard let day, let why, read.isRight else {
            return try await page(context, typed: form, read.problems)
        }
        return try await decide(.askDay(day, why: why), "gevraagd", context, form)
    }

    /// The second one.
    func update(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        try await decide(.approveDay, "goedgekeurd", context, form)
    }

    func destroy(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        try await decide(.dropDay, "gebleven", context, form)
    }

    private func decide(
        _ command: Keeping.Command, _ done: String, _ context: WebContext, _ form: FormData
    ) async throws -> Response {
        let number = try context.pathPart("nr")
        let seen = Int(form.text("versie")) ?? -1
        do {
            try await site.desk.decide(
                command, on: number, as: try context.staff, ifStillAt: seen, now: site.now())
        } catch let refusal as Refusal {
            guard refusal != .notYours else { throw WebProblem.notFound }
            return try await page(
                context, typed: form, trouble: DeskTexts.dutch.words(refusal), status: refusal.status)
        } catch DeskFault.someoneElseFirst {
            let words = DeskTexts.dutch.frame.someoneActedFirst
            return try await page(context, typed: form, trouble: words, status: .conflict)
        }
        return .redirect(to: "\(Self.address)/\(number)?klaar=\(done)")
    }

    private func page(
        _ context: WebContext, typed: FormData? = nil, _ problems: [FieldProblem] = [],
        trouble: String? = nil, done: String = "", status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let staff = try context.staff
        let view = try await site.desk.erasure(
            of: try context.pathPart("nr"), as: staff, now: site.now())
        let page = ErasurePage(
            view: view, typed: typed, problems: problems, trouble: trouble, done: done,
            token: context.csrfToken)
        var frame = StaffPage(texts.caseTitle(view.number), tab: Self.address, back: back(for: staff))
        frame.problems = problems
        frame.hasTrouble = trouble != nil
        frame.isWide = false
        let answer: HTTPResponse.Status = problems.isEmpty ? status : .unprocessableContent
        return .page(try await site.staffPage(frame, staff) { page }, status: answer)
    }

    /// The list is the register keeper's and the director's; who handled the case came from their day.
    private func back(for staff: Staff) -> Link {
        staff.account.roles.isDisjoint(with: [.registerKeeper, .director])
            ? Link(DeskTexts.dutch.frame.myDay, to: "/werk", icon: .back)
            : Link(texts.back, to: Self.address, icon: .back)
    }

    /// The page after: the day and the number of the last line, as one word.
    private static func last(_ request: Request) throws -> ErasureLine? {
        let words = try request.query().text("na").split(separator: "/").map(String.init)
        guard words.count == 2, let day = Day(iso: words[0]) else { return nil }
        return ErasureLine(number: words[1], day: day)
    }
}

/// Numbers and days; what a case is about stays with who handles it.
struct ErasuresPage: Part {
    let lines: [ErasureLine]

    private var texts: DeskErasure { DeskTexts.dutch.erasure }

    @HTMLBuilder var html: HTML {
        h1 { texts.title }
        p(.class("lead")) { texts.lead }
        if lines.isEmpty { p { texts.none } } else { table }
        if lines.count == Desk.erasurePage, let last = lines.last {
            p { Link(texts.next, to: "\(ErasureController.address)?na=\(last.day.iso)/\(last.number)") }
        }
    }

    private var table: DataTable {
        DataTable(
            texts.list, [.init(texts.number), .init(texts.day), .init(texts.state)],
            rows: lines.map { line in
                [
                    a(.href("\(ErasureController.address)/\(line.number)"), .class("number")) { line.number },
                    HTML(Catalogue.of(.dutch).dates.long(line.day)),
                    HTML(line.isAsked ? texts.waits : texts.noChange),
                ]
            })
    }
}
