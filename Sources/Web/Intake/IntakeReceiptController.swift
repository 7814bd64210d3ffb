import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// After filing: what happens now, and the card with the code, which goes onto paper and off the screen.
struct IntakeReceiptController: Sendable {
    static let path = "/werk/nieuw/klaar"

    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let staff = try context.staff
        guard let open = try await site.openIntake(request, staff), let receipt = open.draft.sent,
            receipt.isShown(at: site.now())
        else { return .redirect(to: staff.home) }
        let office = try await site.desk.office()
        let filedOn = Day(iso: receipt.filedOn) ?? site.now().today
        let lastDay = office.procedure(on: filedOn).map { filedOn + $0.terms.finish }
        let content = IntakeReceiptPage(
            receipt: receipt, organisation: office.organisation ?? .unnamed, lastDay: lastDay,
            isOfGroup: open.draft.repeats != nil, window: open.draft.window, token: context.csrfToken)
        let page = StaffPage(DeskTexts.dutch.intake.filed, tab: IntakeController.path)
        return .page(try await site.staffPage(page, staff) { content.html })
    }

    /// The card was printed: from here on nobody of us can see the code.
    func destroy(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let staff = try context.staff
        let open = try await site.openIntake(request, staff)
        guard open == nil || open?.draft.sent != nil else { return .redirect(to: IntakeController.path) }
        // The card of another window may not be printed yet: it is what comes on screen.
        guard open?.draft.isOfWindow(in: form) ?? true else { return .redirect(to: Self.path) }
        return try await site.dropIntake(open, goingTo: "\(staff.home)?klaar=\(DeskDone.takenDown.rawValue)")
    }

    /// The next of the group tells the same; name, contact and code are their own.
    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let staff = try context.staff
        guard let open = try await site.openIntake(request, staff), let receipt = open.draft.sent,
            let repeats = open.draft.repeats, open.draft.isOfWindow(in: form)
        else { return .redirect(to: IntakeController.path) }
        try await site.desk.wipe(open.key, now: site.now())
        var next = OpenDraft.new(by: staff)
        // "Back" to the form of the first may not overwrite what the next one tells.
        next.draft.window = Draft.newWindow()
        next.draft.answers = repeats.filter { !IntakeForm.ownFields.contains($0.key) }
        let first = repeats["hoortbij"]?.first ?? receipt.number
        next.draft.answers["hoortbij"] = [first]
        return try await site.keepIntake(next, goingTo: IntakeController.path)
    }
}
