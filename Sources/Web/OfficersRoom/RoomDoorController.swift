import CaseDesk
import HTML
import HTTPTypes
import Hummingbird
import Procedure
import Texts

/// The door: a key of one's own, a passphrase that nobody else knows, and a sheet for when it is lost.
struct RoomDoorController: Sendable {
    let site: Site

    private var texts: DeskRoom { DeskTexts.dutch.room }

    /// Makes a key: the first one waits for its sheet, every other for a signature.
    func make(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let staff = try context.staff
        let problems = ChosenPassphrase.problems(form)
        guard problems.isEmpty else { return try await page(context, problems) }
        switch try await site.desk.roomDoor(staff) {
        case .first: try await site.desk.prepareRooms(as: staff, passphrase: form.text("zin"))
        case .keyless, .waiting:
            try await site.desk.askForRoomKey(as: staff, passphrase: form.text("zin"), now: site.now())
        case .printing, .shut, .open: break
        }
        return .redirect(to: "/kamer")
    }

    func found(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        guard case .printing = try await site.desk.roomDoor(try context.staff) else {
            return .redirect(to: "/kamer")
        }
        do {
            try await site.desk.openRooms(
                as: try context.staff, lastWords: form.line("woorden-blad"), now: site.now())
        } catch DeskFault.wrongPassword {
            return try await page(context, [FieldProblem("woorden-blad", texts.sheetWrong)])
        }
        return .redirect(to: "/kamer")
    }

    func enter(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        do {
            try await site.desk.enterRooms(
                as: try context.staff, passphrase: form.text("zin"), now: site.now())
            return .redirect(to: "/kamer")
        } catch let fault as DeskFault {
            return try await page(context, [try CurrentPassphrase.problem(fault)])
        }
    }

    func leave(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        try await site.desk.leaveRooms(as: try context.staff)
        return .redirect(to: "/kamer")
    }

    func lost(_ request: Request, _ context: WebContext) async throws -> Response {
        try await recovery(context, [])
    }

    func recover(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let problems = ChosenPassphrase.problems(form)
        guard problems.isEmpty else { return try await recovery(context, problems) }
        do {
            try await site.desk.recoverRooms(
                as: try context.staff, words: form.text("woorden-blad"), passphrase: form.text("zin"),
                now: site.now())
        } catch DeskFault.wrongPassword {
            return try await recovery(context, [FieldProblem("woorden-blad", texts.recoverWrong)])
        } catch DeskFault.tooManyTries(let seconds) {
            return try await recovery(context, [FieldProblem("woorden-blad", texts.wait(seconds: seconds))])
        }
        return .redirect(to: "/kamer")
    }

    /// Whatever the door asks of this person now.
    func page(_ context: WebContext, _ problems: [FieldProblem] = []) async throws -> Response {
        let door = try await site.desk.roomDoor(try context.staff)
        let page = RoomDoorPage(door: door, token: context.csrfToken, problems: problems)
        let answer = try await site.officerPage(page.title, isOpen: false, problems: problems) { page.html }
        // The words of the sheet stand on it.
        if case .printing = door { return answer.unkept }
        return answer
    }

    private func recovery(_ context: WebContext, _ problems: [FieldProblem]) async throws -> Response {
        try await site.officerPage(
            texts.recoverTitle, back: Link(DeskTexts.dutch.frame.back, to: "/kamer", icon: .back),
            isOpen: false,
            problems: problems
        ) {
            h1 { texts.recoverTitle }
            p { texts.recoverLead }
            p { texts.recoverSubstitute }
            PostForm(to: "/kamer/herstel", token: context.csrfToken) {
                TextField(
                    Field(
                        "woorden-blad", texts.recoverWords, error: problems["woorden-blad"], isNeeded: true),
                    .code)
                ChosenPassphrase(problems: problems)
                Buttons { Button(texts.recoverDo) }
            }
        }
    }
}

extension DeskRoom {
    /// How long somebody has to wait who tried too often.
    func wait(seconds: Int) -> String {
        wait(Catalogue.of(.dutch).follow.entry.minutes(max(1, (seconds + 59) / 60)))
    }
}
