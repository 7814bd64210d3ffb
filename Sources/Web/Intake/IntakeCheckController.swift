import CaseDesk
import HTML
import HTTPTypes
import Hummingbird
import Procedure
import Texts

/// "Lees voor en laat bevestigen": what was taken down is read back before it becomes a complaint.
struct IntakeCheckController: Sendable {
    static let path = "/werk/nieuw/nakijken"

    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        guard let open = try await site.openIntake(request, try context.staff) else {
            return .redirect(to: IntakeController.path)
        }
        guard open.draft.sent == nil else { return .redirect(to: IntakeReceiptController.path) }
        let isWrong = try request.query().has("fout")
        let problems = isWrong ? [FieldProblem("voorgelezen", DeskTexts.dutch.intake.confirmFirst)] : []
        return try await page(open, context, problems: problems)
    }

    /// Files it; the same page twice is one complaint with one card.
    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let staff = try context.staff
        guard let open = try await site.openIntake(request, staff) else {
            return .redirect(to: IntakeController.path)
        }
        guard open.draft.isOfWindow(in: form) else {
            let texts = DeskTexts.dutch.intake
            return try await site.otherWindow(texts.notFiled, texts.notFiledWhy, context)
        }
        guard open.draft.sent == nil else { return .redirect(to: IntakeReceiptController.path) }
        guard form.has("voorgelezen") else { return .redirect(to: Self.path + "?fout=1#melding") }
        let intake = try await site.intakeForm(open.draft)
        guard let filing = try? intake.filing() else {
            return .redirect(to: IntakeController.path + "?fout=1#melding")
        }
        let also = intake.also
        if let other = also.belongsTo, try await !site.desk.exists(other, for: staff) {
            return .redirect(to: IntakeController.path + "?fout=1#melding")
        }
        do {
            let receipt = try await site.desk.file(
                filing, from: open.key, by: staff.takesDownAs, also: also, now: site.now())
            if let other = also.belongsTo {
                try await site.desk.connect(receipt.number, to: other, now: site.now())
            }
        } catch let refusal as Refusal {
            return try await page(open, context, trouble: DeskTexts.dutch.words(refusal))
        }
        return .redirect(to: IntakeReceiptController.path)
    }

    /// Only the desk finds by name, and only when it did not say already to which one this belongs.
    private func same(_ form: IntakeForm, _ received: Day, _ staff: Staff) async throws -> SameName {
        let name = form.questions.value("naam")
        guard staff.has(.intake), form.also.belongsTo == nil, Words(name) != nil else { return SameName() }
        return try await site.desk.sameName(name, around: received, for: staff)
    }

    private func page(
        _ open: OpenDraft, _ context: WebContext, problems: [FieldProblem] = [], trouble: String? = nil
    ) async throws -> Response {
        let form = try await site.intakeForm(open.draft)
        guard form.problems.isEmpty, let received = try? form.received(), let channel = try? form.channel()
        else { return .redirect(to: IntakeController.path + "?fout=1#melding") }
        let check = IntakeCheckPage(
            form: form, sheet: site.intakeSheet(form), received: received, channel: channel,
            same: try await same(form, received, try context.staff), token: context.csrfToken,
            problems: problems, trouble: trouble)
        let texts = DeskTexts.dutch
        var page = StaffPage(
            check.title, tab: IntakeController.path,
            back: Link(texts.intake.backToForm, to: IntakeController.path, icon: .back))
        page.problems = problems
        page.hasTrouble = trouble != nil
        return .page(
            try await site.staffPage(page, try context.staff) { check.html },
            status: trouble == nil ? .ok : .unprocessableContent)
    }
}
