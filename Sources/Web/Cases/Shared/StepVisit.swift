import CaseDesk
import HTML
import HTTPTypes
import Hummingbird
import Procedure
import Texts

/// Somebody with a case in hand, on one request: shows its pages and does what they ask.
struct StepVisit: Sendable {
    let site: Site
    let context: WebContext
    let staff: Staff
    let view: HandlerView

    /// Everybody but the handler gets the page of a number that does not exist.
    ///
    /// What somebody tells the desk before anybody handles it, the desk writes down itself (domain rule 2).
    init(_ site: Site, _ context: WebContext, deskToo: Bool = false) async throws {
        let staff = try context.staff
        let number = try context.pathPart("nr")
        let view: HandlerView
        switch try await site.desk.open(number, as: staff, now: site.now()) {
        case .handling(let open): view = open
        case .desk(let open) where deskToo:
            guard let ofDesk = HandlerView(open, of: staff) else { throw DeskFault.notFound }
            view = ofDesk
        case .promising(let promising) where promising.isHandler || (deskToo && staff.has(.intake)):
            throw Elsewhere(promise: promising)
        case .promising, .proposed, .desk, .freeing, .stranded: throw DeskFault.notFound
        }
        (self.site, self.context, self.staff, self.view) = (site, context, staff, view)
    }

    var number: String { view.casefile.filing.number }
    var casefile: Casefile { view.casefile }
    var sheet: StepSheet {
        StepSheet(view: view, token: context.csrfToken, page: context[CasePageKey.self])
    }

    /// A number in the address, such as that of a respondent.
    func identifier<Counted>(_ name: String, _ type: Counted.Type = Counted.self) throws -> Identifier<
        Counted
    > {
        guard let number = Int(try context.pathPart(name)) else { throw WebProblem.notFound }
        return Identifier(number)
    }

    /// The page as it stands, with what was written on it before; a notice tells what was just done.
    func show(_ request: Request, _ page: (StepSheet) -> any StepPage) async throws -> Response {
        var sheet = sheet
        sheet.done = DoneNotice(try request.query())
        if let place = sheet.page?.text,
            let draft = try await site.desk.draft(on: place, of: view.loaded, by: staff)
        {
            sheet.draft = draft
            sheet.typed = try FormData(draft)
        }
        return try await answer(page(sheet))
    }

    /// The form again with what was typed and what to do about it.
    func again(_ read: FormReader, _ page: (StepSheet) -> any StepPage) async throws -> Response {
        var sheet = sheet
        sheet.typed = read.form
        sheet.problems = read.problems
        sheet.kept = try await WrittenText(read.form, context, of: site)?.keepWords(for: staff)
        return try await answer(page(sheet), status: .unprocessableContent)
    }

    /// The page on which the form stood, with the draft that it showed.
    func written(_ form: FormData) -> WrittenPage? {
        context[CasePageKey.self].map { WrittenPage($0.text, seen: form.text(WrittenText.seen)) }
    }

    func answer(_ page: any StepPage, status: HTTPResponse.Status = .ok) async throws -> Response {
        let texts = DeskTexts.dutch.work
        var frame = StaffPage(
            "\(page.title), \(number)", back: Link(texts.backToCase, to: page.sheet.address(), icon: .back))
        frame.problems = page.sheet.problems
        frame.hasTrouble = page.sheet.trouble != nil
        frame.isWide = page.isWide
        return .page(try await site.staffPage(frame, staff) { page.body }, status: status)
    }

    /// Does it on the version that was seen; what is refused comes back in words, with what was typed.
    func carryOut(
        _ form: FormData, _ done: DeskDone, to step: String = "", again page: (StepSheet) -> any StepPage,
        _ decide: (inout Plan) throws(Refusal) -> Void
    ) async throws -> Response {
        do {
            // What the check of a letter blocks does not go out, whoever presses the button.
            let letters = try await site.desk.preview(on: number, as: staff, now: site.now(), decide)
            guard !letters.areBlocked else {
                return try await refused(form, letters.blockedWords, .unprocessableContent, page)
            }
            let seen = Int(form.text("versie")) ?? -1
            let loaded = try await site.desk.carryOut(
                on: number, as: staff, ifStillAt: seen, from: written(form), now: site.now(), decide)
            let isMine = loaded.casefile.handling.handler == staff.account.id
            let own = sheet.isOfDesk ? sheet.address("behandelaar") : "/werk"
            return .redirect(to: "\(isMine ? sheet.address(step) : own)?klaar=\(done.rawValue)")
        } catch let refusal as Refusal {
            return try await refused(form, DeskTexts.dutch.words(refusal), refusal.status, page)
        } catch DeskFault.someoneElseFirst {
            let words = DeskTexts.dutch.frame.someoneActedFirst
            return try await StepVisit(site, context, deskToo: sheet.isOfDesk)
                .refused(form, words, .conflict, page)
        }
    }

    /// The letters as they would be, and nothing else happens; a refusal shows the form again.
    func preview(
        _ form: FormData, again page: (StepSheet) -> any StepPage,
        _ decide: (inout Plan) throws(Refusal) -> Void, show: (StepSheet, [LetterText]) -> any StepPage
    ) async throws -> Response {
        do {
            let letters = try await site.desk.preview(on: number, as: staff, now: site.now(), decide)
            var sheet = sheet
            sheet.typed = form
            sheet.kept = try await WrittenText(form, context, of: site)?.keepWords(for: staff)
            return try await answer(show(sheet, letters))
        } catch let refusal as Refusal {
            return try await refused(form, DeskTexts.dutch.words(refusal), refusal.status, page)
        }
    }

    /// Somebody acted since this page was made: what was read is not what would go out.
    func outrun(
        _ form: FormData, _ page: (StepSheet) -> any StepPage,
        saying words: String = DeskTexts.dutch.frame.someoneActedFirst
    ) async throws -> Response {
        try await refused(form, words, .conflict, page)
    }

    private func refused(
        _ form: FormData, _ words: String, _ status: HTTPResponse.Status, _ page: (StepSheet) -> any StepPage
    ) async throws -> Response {
        var sheet = sheet
        sheet.typed = form
        sheet.trouble = words
        sheet.kept = try await WrittenText(form, context, of: site)?.keepWords(for: staff)
        return try await answer(page(sheet), status: status)
    }
}

extension FormData {
    /// What was kept, as if it had just been typed.
    init(_ draft: KeptWords) throws(FormProblem) {
        self.init()
        for field in draft.fields { try add(field.name, field.value) }
    }
}
