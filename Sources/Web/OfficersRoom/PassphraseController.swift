import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// Another passphrase for the same key, by whoever knows the one of now.
struct PassphraseController: Sendable {
    private static let path = RoomKeysController.path + "/zin"

    let site: Site

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
        } catch let fault as DeskFault {
            return try await page(context, [try CurrentPassphrase.problem(fault, at: "zin-nu")])
        }
        return .redirect(to: RoomKeysController.path + "?klaar=zin")
    }

    private func page(_ context: WebContext, _ problems: [FieldProblem] = []) async throws -> Response {
        _ = try await site.keyholder(context)
        return try await site.ownKeyPage(keys.phraseLink, problems: problems) {
            p { keys.phraseLead }
            PostForm(to: Self.path, token: context.csrfToken) {
                CurrentPassphrase(field: "zin-nu", question: keys.phraseOld, problems: problems)
                ChosenPassphrase(problems: problems, question: keys.phraseNew)
                Buttons { Button(keys.phraseDo) }
            }
        }
    }
}
