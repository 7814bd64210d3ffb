import CaseDesk
import Hummingbird
import Procedure

/// A new complaint about a promise that was not kept: what we know is filled in on the page of the desk.
struct NewComplaintController: Sendable {
    let site: Site

    /// What somebody is taking down already is not lost: that comes first.
    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context)
        guard let since = Day(iso: form.text("sinds")), since <= visit.view.today else {
            throw WebProblem.badRequest
        }
        if let open = try await site.openIntake(request, visit.staff), open.draft.sent == nil {
            return .redirect(to: IntakeController.path)
        }
        var open = OpenDraft.new(by: visit.staff)
        open.draft = Draft(following: visit.casefile, since: since, by: visit.staff)
        return try await site.keepIntake(open, goingTo: IntakeController.path)
    }
}
