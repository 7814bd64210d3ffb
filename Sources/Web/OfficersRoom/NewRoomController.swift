import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// A room for somebody who has no code that could open one.
struct NewRoomController: Sendable {
    private static let path = "/kamer/nieuw"

    let site: Site

    private var texts: DeskRoom { DeskTexts.dutch.room }

    func new(_ request: Request, _ context: WebContext) async throws -> Response {
        try await page(context, FormData())
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let keyholder = try await site.keyholder(context)
        let kinds = keyholder.kindsOfRooms(try await site.desk.office(), on: site.now().today)
        // Nothing was asked where only one kind is possible; the officer may be back since it was.
        let asked = form.value("over").map { $0 == "ja" }
        guard let isAbout = asked ?? kinds.first, kinds.contains(isAbout) else {
            return try await page(context, form)
        }
        let room = try await site.desk.makeRoom(
            name: Words(form.line("naam")), aboutOfficer: isAbout, as: keyholder, now: site.now())
        return .redirect(to: "/kamer/gesprekken/\(room)")
    }

    private func page(_ context: WebContext, _ form: FormData) async throws -> Response {
        let keyholder = try await site.keyholder(context)
        let office = try await site.desk.office()
        let (kinds, names) = (keyholder.kindsOfRooms(office, on: site.now().today), RoomNames(office))
        return try await site.officerPage(texts.newTitle, tab: Self.path) {
            h1 { texts.newTitle }
            p { texts.newLead }
            if kinds == [true] { p { texts.newAboutOfficer(names.officer) } }
            PostForm(to: Self.path, token: context.csrfToken) {
                TextField(Field("naam", texts.name), value: form.text("naam"))
                if kinds.count > 1 {
                    Radios(
                        Field("over", texts.newAbout(names.officer), isNeeded: true),
                        [
                            Choice("nee", texts.newOrdinary(names.officer)),
                            Choice("ja", texts.newAboutYes(names.officer)),
                        ], selected: form.value("over") ?? "nee")
                }
                Buttons { Button(texts.makeRoom) }
            }
        }
    }
}
