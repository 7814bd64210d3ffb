import CaseDesk
import HTML
import HTTPTypes
import Hummingbird
import Procedure
import Texts

/// Who handles it (article 2): the desk asks somebody, and who is asked says first whether they were there.
struct DistributionController: Sendable {
    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await answer(context, done: DoneNotice(try request.query()))
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        switch try await open(context) {
        case .handling(let view): return .redirect(to: "/werk/klachten/\(view.casefile.filing.number)")
        case .proposed: return try await declare(context, form)
        case .freeing, .stranded: throw DeskFault.notFound
        case .promising(let view): throw Elsewhere(promise: view)
        case .desk(let view): return try await distribute(view, context, form)
        }
    }

    /// The desk knows of somebody who was involved: they will find no such case any more.
    func note(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        guard case .desk = try await open(context) else { throw DeskFault.notFound }
        guard let note = InvolvementNote(form) else {
            let problem = FieldProblem("betrokken", DeskTexts.dutch.work.chooseFact)
            return try await answer(context, typed: form, problems: [problem])
        }
        return try await carryOut(
            context, form, .noted, to: "/werk/klachten/\(try number(context))/behandelaar"
        ) {
            plan throws(Refusal) in try plan.perform(.handling(.note(note.fact, about: note.person)))
        }
    }

    /// Another uninvolved person of the list decides that leading a respondent is no obstacle here.
    func free(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        guard case .freeing(let view) = try await open(context) else { throw DeskFault.notFound }
        let person = view.candidates.first { $0.person.text == form.line("wie") }?.person
        let why = Words(form.text("waarom"))
        guard let person, let why else {
            let texts = DeskTexts.dutch.handing
            let problems = [
                person == nil ? FieldProblem("wie", texts.chooseWho) : nil,
                why == nil ? FieldProblem("waarom", texts.noOverrideWhy) : nil,
            ]
            return try await answer(context, typed: form, problems: problems.compactMap { $0 })
        }
        let list = view.office.handlingList(on: view.today)
        return try await carryOut(context, form, .overridden, to: "/werk") { plan throws(Refusal) in
            try plan.perform(.handling(.override(person, reason: why, from: list)))
        }
    }

    /// The desk, or who stands in for it, called: first contact does not wait for the distribution.
    func call(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        guard case .desk(let view) = try await open(context) else { throw DeskFault.notFound }
        var read = FormReader(form, today: view.today)
        guard let contact = Contacts.Contact(&read) else {
            return try await answer(context, typed: form, problems: read.problems)
        }
        return try await carryOut(
            context, form, .contact, to: "/werk/klachten/\(try number(context))/behandelaar"
        ) { plan throws(Refusal) in try plan.perform(.contacts(.log(contact))) }
    }

    private func distribute(_ view: DeskView, _ context: WebContext, _ form: FormData) async throws
        -> Response
    {
        guard !form.line("wie").isEmpty || view.turn == nil else {
            let problem = FieldProblem("wie", DeskTexts.dutch.distribution.choose)
            return try await answer(context, typed: form, problems: [problem])
        }
        let list = view.office.handlingList(on: view.today)
        let person = StaffID(form.line("wie"))
        let staff = try context.staff
        let home = staff.has(.intake) ? "/werk/balie" : "/werk"
        guard view.turn == nil else {
            return try await carryOut(context, form, .asked, to: home) { plan throws(Refusal) in
                try plan.perform(.handling(.assign(person, from: list)))
            }
        }
        guard let reason = Words(form.text("waarom")), view.office.accounts[person]?.isClosed == false else {
            let problem = FieldProblem("waarom", DeskTexts.dutch.work.outsiderMissing)
            return try await answer(context, typed: form, problems: [problem])
        }
        return try await carryOut(context, form, .appointed, to: home) { plan throws(Refusal) in
            try plan.appoint(person, because: reason)
        }
    }

    /// No is also the promise of secrecy (article 8); anything else keeps the story closed.
    private func declare(_ context: WebContext, _ form: FormData) async throws -> Response {
        guard let said = InvolvementAnswer(rawValue: form.text("erbij")) else {
            let problem = FieldProblem("erbij", DeskTexts.dutch.involvement.choose)
            return try await answer(context, typed: form, problems: [problem])
        }
        guard said == .no else {
            return try await carryOut(context, form, .declined, to: "/werk") { plan throws(Refusal) in
                try plan.perform(.handling(.declareInvolved))
            }
        }
        let promise = Words(DeskTexts.dutch.secrecy.promise)
        return try await carryOut(context, form, .accepted, to: "/werk/klachten/\(try number(context))") {
            plan throws(Refusal) in
            if let promise { try plan.perform(.handling(.acknowledgeSecrecy(promise))) }
            try plan.perform(.handling(.declareUninvolved))
            if plan.casefile.isReachable { try plan.write(.newHandler) }
        }
    }
}

extension DistributionController {
    private func number(_ context: WebContext) throws -> String { try context.pathPart("nr") }

    func open(_ context: WebContext) async throws -> OpenCase {
        try await site.desk.open(try number(context), as: try context.staff, now: site.now())
    }

    func carryOut(
        _ context: WebContext, _ form: FormData, _ done: DeskDone, to address: String,
        _ decide: (inout Plan) throws(Refusal) -> Void
    ) async throws -> Response {
        do {
            try await site.desk.carryOut(
                on: try number(context), as: try context.staff, ifStillAt: Int(form.text("versie")) ?? -1,
                now: site.now(), decide)
            return .redirect(to: "\(address)?klaar=\(done.rawValue)")
        } catch let refusal as Refusal {
            return try await answer(
                context, typed: form, trouble: DeskTexts.dutch.words(refusal), status: refusal.status)
        } catch DeskFault.letterNotReady {
            let words = DeskTexts.dutch.letterCheck.blocked
            return try await answer(context, typed: form, trouble: words, status: .unprocessableContent)
        } catch DeskFault.someoneElseFirst {
            let words = DeskTexts.dutch.frame.someoneActedFirst
            return try await answer(context, typed: form, trouble: words, status: .conflict)
        }
    }

    func answer(
        _ context: WebContext, typed: FormData? = nil, problems: [FieldProblem] = [], trouble: String? = nil,
        status: HTTPResponse.Status? = nil, done: DoneNotice? = nil
    ) async throws -> Response {
        let staff = try context.staff
        let form = DistributionForm(
            token: context.csrfToken, typed: typed, problems: problems, trouble: trouble, done: done)
        let title: String
        let content: HTML
        switch try await open(context) {
        case .handling(let view): return .redirect(to: "/werk/klachten/\(view.casefile.filing.number)")
        case .promising(let view): throw Elsewhere(promise: view)
        case .stranded: throw DeskFault.notFound
        case .proposed(let view):
            title = DeskTexts.dutch.involvement.title
            content = InvolvementPage(view: view, form: form).html
        case .freeing(let view):
            title = DeskTexts.dutch.handing.overrideTitle
            content = FreeingPage(view: view, form: form).html
        case .desk(let view):
            title = DeskTexts.dutch.distribution.title
            content = DistributionPage(view: view, form: form).html
        }
        var page = StaffPage("\(title), \(try number(context))")
        page.back = Link(DeskTexts.dutch.frame.myDay, to: "/werk", icon: .back)
        page.problems = problems
        page.hasTrouble = trouble != nil
        let plain: HTTPResponse.Status = problems.isEmpty ? .ok : .unprocessableContent
        return .page(try await site.staffPage(page, staff) { content }, status: status ?? plain)
    }
}
