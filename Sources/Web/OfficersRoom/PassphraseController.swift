import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// Another passphrase for the same key, by whoever knows the one of now.
struct PassphraseController: Sendable {
    private static let path = RoomKeysController.path + "/zin"

    let site: Site

    private var texts: DeskRoom { DeskTexts.dutch.room }
    private var keys: DeskRoomKeys { DeskTexts.dutch.roomKeys }

    func edit(_ request: Request, _ context: WebContext) async throws -> Response {
        try await page(context)
    }

    func update(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let keyholder = try await site.keyholder(context)
        let problems = ChosenPassphrase.problems(form)
        guard problems.isEmpty else { return try await page(context, problems) }
        do {
            try await site.desk.changePassphrase(
                as: keyholder, from: form.text("zin-nu"), to: form.text("zin"), now: site.now())
        } catch DeskFault.wrongPassword {
            return try await page(context, [FieldProblem("zin-nu", texts.wrongPassphrase)])
        } catch DeskFault.tooManyTries(let seconds) {
            return try await page(context, [FieldProblem("zin-nu", texts.wait(seconds: seconds))])
        } catch DeskFault.someoneElseFirst {
            return try await page(context, [FieldProblem("zin-nu", keys.someoneFirst)])
        }
        return .redirect(to: RoomKeysController.path + "?klaar=zin")
    }

    private func page(_ context: WebContext, _ problems: [FieldProblem] = []) async throws -> Response {
        _ = try await site.keyholder(context)
        return try await site.officerPage(
            keys.phraseLink, tab: RoomKeysController.path,
            back: Link(keys.keysTitle, to: RoomKeysController.path), problems: problems
        ) {
            h1 { keys.phraseLink }
            p { keys.phraseLead }
            PostForm(to: Self.path, token: context.csrfToken) {
                TextField(
                    Field("zin-nu", keys.phraseOld, error: problems["zin-nu"], isNeeded: true), .password,
                    autocomplete: "current-password")
                ChosenPassphrase(problems: problems, question: keys.phraseNew)
                Buttons { Button(keys.phraseDo) }
            }
        }
    }
}
