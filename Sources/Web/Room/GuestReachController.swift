import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// How the person hears of news in the room, apart from their complaint, and how they want to be called.
struct GuestReachController: Sendable {
    private static let path = GuestRoomController.path + "/bereik"

    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let room = try await open(context)
        return try await page(context, room, Self.form(room.mediation), [])
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let room = try await open(context)
        let texts = context.texts.room
        let wish: Mediation.Wish
        switch form.value("hoe") {
        case "zelf": wish = .look
        case "mail":
            let typed = form.line("email")
            guard Self.isAddress(typed), let address = Words(typed) else {
                return try await page(context, room, form, [FieldProblem("email", texts.noMail)])
            }
            wish = .mail(address, in: context.spoken)
        case "bellen":
            let typed = form.line("telefoon")
            guard typed.filter(\.isNumber).count >= 8, let number = Words(typed) else {
                return try await page(context, room, form, [FieldProblem("telefoon", texts.noPhone)])
            }
            wish = .call(number: number, safeTimes: Words(form.line("veilig")))
        default: return try await page(context, room, form, [FieldProblem("hoe", texts.chooseReach)])
        }
        let command = Mediation.Command.introduce(Words(form.line("naam")), wish)
        try await site.desk.say([command], as: try context.follower, now: site.now())
        return .redirect(to: context.address(GuestRoomController.path) + "?klaar=bewaard")
    }

    private static func isAddress(_ typed: String) -> Bool {
        let halves = typed.split(separator: "@", omittingEmptySubsequences: false)
        return halves.count == 2 && !halves[0].isEmpty && halves[1].contains(".")
            && !typed.contains(where: \.isWhitespace) && typed.utf8.count <= 254
    }

    private func open(_ context: WebContext) async throws -> GuestRoom {
        guard case .open(let room) = try await site.desk.guestDoor(try context.follower, now: site.now())
        else { throw WebProblem.notFound }
        return room
    }

    private static func form(_ mediation: Mediation) -> FormData {
        var form = FormData()
        func put(_ name: String, _ value: String?) { if let value { try? form.add(name, value) } }
        put("naam", mediation.name?.text)
        switch mediation.wish {
        case .look: put("hoe", "zelf")
        case .mail(let address, _):
            put("hoe", "mail")
            put("email", address.text)
        case .call(let number, let times):
            put("hoe", "bellen")
            put("telefoon", number.text)
            put("veilig", times?.text)
        }
        return form
    }

    private func page(
        _ context: WebContext, _ room: GuestRoom, _ form: FormData, _ problems: [FieldProblem]
    ) async throws -> Response {
        let texts = context.texts.room
        return try await site.roomPage(
            texts.reachTitle, at: Self.path, context, aboutOfficer: room.isAboutOfficer,
            back: GuestRoomController.path, problems: problems
        ) {
            h1 { texts.reachTitle }
            p { texts.reachLead }
            PostForm(to: context.address(Self.path), token: context.csrfToken) {
                Radios(
                    Field("hoe", texts.reachTitle, error: problems["hoe"], isNeeded: true),
                    [
                        Choice("zelf", texts.reachLook),
                        Choice("mail", texts.reachMail, hint: texts.reachMailHint),
                        Choice("bellen", texts.reachCall),
                    ], selected: form.value("hoe"))
                TextField(
                    Field("email", texts.mailAddress, error: problems["email"]), value: form.text("email"),
                    .email, autocomplete: "email")
                TextField(
                    Field("telefoon", texts.phone, error: problems["telefoon"]),
                    value: form.text("telefoon"), .telephone, autocomplete: "tel")
                TextField(Field("veilig", texts.safeTimes), value: form.text("veilig"))
                TextField(Field("naam", texts.name), value: form.text("naam"))
                Buttons { Button(texts.save) }
            }
        }
    }
}
