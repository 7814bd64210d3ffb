import CaseDesk
import HTML
import HTTPTypes
import Hummingbird
import Procedure
import Texts

extension Site {
    /// The complaint of who came in with a code; a session that is over leads back to the door.
    func followed(_ context: WebContext) async throws -> ComplainantView {
        guard let view = try await desk.follow(try context.follower, in: context.spoken, now: now()) else {
            throw Elsewhere(.follow)
        }
        return view
    }

    /// A page of a running complaint: with the way out, and back to "Mijn klacht".
    func followPage(
        _ title: String, at path: String, _ context: WebContext, problems: [FieldProblem] = [],
        status: HTTPResponse.Status = .ok, isMain: Bool = false, @HTMLBuilder content: () -> HTML
    ) async throws -> Response {
        var page = SitePage(title, at: path, back: isMain ? nil : context.address("/volgen/zaak"))
        page.hasExit = true
        page.problems = problems
        return .page(try await self.page(page, context, content: content), status: status)
    }

    /// Does it; what the regulation refuses comes back as a sentence above the form.
    func act(_ command: Command, _ context: WebContext) async throws -> FieldProblem? {
        do {
            try await desk.act(command, as: try context.follower, now: now())
            return nil
        } catch let refusal as Refusal {
            return FieldProblem("inhoud", context.texts.refusal.words(refusal))
        }
    }
}
