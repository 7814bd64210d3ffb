import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

extension Site {
    /// What this person takes down at this browser; nil when there is nothing, or when a colleague began it.
    func openIntake(_ request: Request, _ staff: Staff) async throws -> OpenDraft? {
        let cookie = settings.cookies.value(SiteCookie.intake.rawValue, in: request)
        guard let key = cookie.flatMap(DraftKey.init(cookie:)),
            let draft = try await desk.draft(key, now: now()), draft.writer == staff.account.id.text
        else { return nil }
        return OpenDraft(key: key, draft: draft)
    }

    /// Keeps what was taken down, right or not, and goes on.
    func keepIntake(_ open: OpenDraft, goingTo path: String) async throws -> Response {
        try await desk.save(open.draft, under: open.key, now: now())
        var response = Response.redirect(to: path)
        response.set(
            SetCookie(
                SiteCookie.intake.rawValue, open.key.cookie, maxAge: open.draft.keepsHours * 3600,
                isStrict: true), settings.cookies)
        return response
    }

    /// What was taken down is gone from the site and from the browser.
    func dropIntake(_ open: OpenDraft?, goingTo path: String) async throws -> Response {
        if let open { try await desk.wipe(open.key, now: now()) }
        var response = Response.redirect(to: path)
        response.set(.expired(SiteCookie.intake.rawValue), settings.cookies)
        return response
    }

    /// Nothing was done: in another window of this browser another complaint is taken down.
    func otherWindow(_ title: String, _ why: String, _ context: WebContext) async throws -> Response {
        var page = StaffPage(title, tab: IntakeController.path)
        page.hasTrouble = true
        let html = try await staffPage(page, try context.staff) {
            Trouble(why)
            h1 { title }
            p { Link(DeskTexts.dutch.intake.toOther, to: IntakeController.path) }
        }
        return .page(html, status: .conflict)
    }

    func intakeForm(_ draft: Draft) async throws -> IntakeForm {
        IntakeForm(draft, office: try await desk.office(), today: now().today)
    }

    /// The questions as they stand on the one page of the desk.
    func intakeSheet(_ form: IntakeForm) -> QuestionSheet {
        var sheet = QuestionSheet(
            form: form.questions, organisation: form.office.organisation ?? .unnamed, language: .dutch,
            now: now())
        sheet.heading = .section
        return sheet
    }
}

extension OpenDraft {
    /// Nothing taken down yet, by somebody of the office.
    static func new(by staff: Staff) -> OpenDraft {
        var open = OpenDraft.new()
        open.draft.writer = staff.account.id.text
        return open
    }
}

extension Staff {
    /// The capacity in which they take a complaint down: any of us may be called (domain rule 2).
    var takesDownAs: Actor {
        let role = [Role.intake, .manager, .director].first(where: has) ?? .employee
        return .staff(account.id, as: role)
    }

    /// Where their work begins.
    var home: String { has(.intake) ? "/werk/balie" : "/werk" }
}
