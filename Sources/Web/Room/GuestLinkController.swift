import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// "Hoort dit bij een klacht?": who came in with a room code shows the complaint's own code.
struct GuestLinkController: Sendable {
    static let path = GuestRoomController.path + "/klacht"

    let site: Site

    func new(_ request: Request, _ context: WebContext) async throws -> Response {
        try await page(context)
    }

    /// A code is in no draft and no address; what was typed comes back with the error.
    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let typed = form.line("code")
        let entry = context.texts.follow.entry
        guard !typed.isEmpty else { return try await page(context, typed, problem: entry.empty) }
        do {
            try await site.desk.linkRoom(
                showing: typed, as: try context.follower, from: context.visitor, now: site.now())
        } catch DeskFault.unknownCode {
            let officer = try await officer
            let room = context.texts.room
            let call = room.lockedCall(officer.name, officer.telephone)
            return try await page(context, typed, problem: [room.linkWrong, room.linkStaff, call])
        } catch DeskFault.tooManyTries(let seconds) {
            let wait = entry.wait(entry.wait(seconds), try await officer.telephone)
            return try await page(context, typed, problem: wait)
        }
        return .redirect(to: context.address(Self.path))
    }

    private var officer: Organisation.Officer {
        get async throws { (try await site.desk.office().organisation ?? .unnamed).officer }
    }

    private func page(
        _ context: WebContext, _ typed: String, problem words: [String]
    ) async throws -> Response {
        try await page(context, typed, problem: words.joined(separator: " "))
    }

    private func page(
        _ context: WebContext, _ typed: String = "", problem: String? = nil
    ) async throws -> Response {
        guard case .open(let room) = try await site.desk.guestDoor(try context.follower, now: site.now())
        else { throw WebProblem.notFound }
        let (texts, entry) = (context.texts.room, context.texts.follow.entry)
        return try await site.roomPage(
            texts.linkTitle, at: Self.path, context, aboutOfficer: room.isAboutOfficer,
            back: GuestRoomController.path, problems: problem.map { [FieldProblem("code", $0)] } ?? []
        ) {
            h1 { texts.linkTitle }
            if room.mediation.linked == nil {
                p { texts.linkLead }
                p { texts.numberHint }
            } else {
                p { texts.numberGiven }
                p { texts.linkAfter }
                p { texts.linkOther }
            }
            PostForm(to: context.address(Self.path), token: context.csrfToken) {
                TextField(
                    Field("code", entry.label, hint: entry.hint, error: problem, isNeeded: true),
                    value: typed, .code)
                Buttons { Button(texts.linkDo) }
            }
        }
    }
}
