import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// A new recovery sheet, for when the old one was used or is lost; the officer in place alone prints it.
struct RoomSheetController: Sendable {
    private static let path = RoomKeysController.path + "/blad"

    let site: Site

    private var texts: DeskRoom { DeskTexts.dutch.room }
    private var keys: DeskRoomKeys { DeskTexts.dutch.roomKeys }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await page(context)
    }

    /// The words themselves, once the passphrase was typed again.
    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        do {
            try await site.desk.prepareSheet(
                as: try await officer(context), passphrase: form.text("zin"), now: site.now())
        } catch let fault as DeskFault {
            return try await page(context, [try CurrentPassphrase.problem(fault)])
        }
        return .redirect(to: Self.path)
    }

    /// It is on paper: from here on it is the sheet.
    func update(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let officer = try await officer(context)
        // A second press finds that it was done.
        guard try await site.desk.newSheet(as: officer) != nil else {
            return .redirect(to: RoomKeysController.path)
        }
        do {
            try await site.desk.replaceSheet(
                as: officer, lastWords: form.line("woorden-blad"), now: site.now())
        } catch DeskFault.wrongPassword {
            return try await page(context, [FieldProblem("woorden-blad", texts.sheetWrong)])
        } catch DeskFault.someoneElseFirst {
            return try await page(context, [FieldProblem("woorden-blad", keys.someoneFirst)])
        }
        return .redirect(to: RoomKeysController.path + "?klaar=blad")
    }

    private func officer(_ context: WebContext) async throws -> Keyholder {
        let keyholder = try await site.keyholder(context)
        guard keyholder.place == .officer else { throw WebProblem.notFound }
        return keyholder
    }

    private func page(_ context: WebContext, _ problems: [FieldProblem] = []) async throws -> Response {
        let words = try await site.desk.newSheet(as: try await officer(context))
        let page = try await site.ownKeyPage(keys.sheetLink, problems: problems) {
            if let words {
                p { texts.sheetLead }
                SheetOfWords(
                    words: words, address: Self.path + "/geprint", done: keys.sheetDone,
                    token: context.csrfToken, problems: problems)
            } else {
                p { keys.sheetLead }
                p { keys.sheetShown }
                PostForm(to: Self.path, token: context.csrfToken) {
                    CurrentPassphrase(problems: problems)
                    Buttons { Button(keys.sheetMake) }
                }
            }
        }
        return words == nil ? page : page.unkept
    }
}
