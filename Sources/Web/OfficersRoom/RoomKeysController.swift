import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// Whose keys open the rooms; a signature of the key before it is the only way to change that.
struct RoomKeysController: Sendable {
    let site: Site

    private var texts: DeskRoom { DeskTexts.dutch.room }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await page(context)
    }

    private func page(_ context: WebContext, trouble: String? = nil) async throws -> Response {
        let keyholder = try await site.keyholder(context)
        let office = try await site.desk.office()
        let waiting = try await site.desk.waitingRoomKeys()
        return try await site.officerPage(texts.keysTitle, tab: "/kamer/sleutels") {
            if let trouble { Trouble(trouble) }
            h1 { texts.keysTitle }
            p { texts.keysLead }
            ul {
                if let key = office.rooms.places[.officer] {
                    li { texts.keyOfficer(office.name(of: key.account)) }
                }
                if let key = office.rooms.places[.substitute] {
                    li { texts.keySubstitute(office.name(of: key.account)) }
                } else {
                    li { texts.noSubstitute }
                }
                li { texts.keyPaper }
            }
            if waiting.isEmpty { p { texts.noneWaits } }
            for key in waiting {
                sign(key.account, key.fingerprint, keyholder, context.csrfToken)
            }
        }
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let keyholder = try await site.keyholder(context)
        guard let place = form.value("plaats").flatMap(RoomKeys.Place.init(rawValue:)) else {
            throw WebProblem.notFound
        }
        do {
            try await site.desk.appoint(
                StaffID(form.line("wie")), to: place, comparing: form.line("kenmerk"), as: keyholder,
                now: site.now())
        } catch DeskFault.someoneElseFirst { return try await page(context, trouble: texts.keyChanged) }
        return .redirect(to: "/kamer/sleutels")
    }

    private func sign(
        _ account: Account, _ fingerprint: String, _ keyholder: Keyholder, _ token: String
    ) -> Card {
        Card {
            h2 { texts.keyWaits(account.name) }
            p { texts.keyCompare(fingerprint) }
            PostForm(to: "/kamer/sleutels", token: token) {
                input(.type("hidden"), .name("wie"), .value(account.id.text))
                input(.type("hidden"), .name("kenmerk"), .value(fingerprint))
                Buttons {
                    Button(texts.appointSubstitute, name: "plaats", value: "substitute")
                    if keyholder.place == .officer {
                        Button(texts.appointOfficer, .second, name: "plaats", value: "officer")
                    }
                }
                if keyholder.place == .officer { p(.class("hint")) { texts.handoverNote } }
            }
        }
    }
}
