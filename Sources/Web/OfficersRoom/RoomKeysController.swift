import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// Whose keys open the rooms; a signature of the key before it is the only way to change that.
struct RoomKeysController: Sendable {
    static let path = "/kamer/sleutels"

    let site: Site

    private var texts: DeskRoomKeys { DeskTexts.dutch.roomKeys }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await page(context, done: try request.query().text("klaar"))
    }

    private func page(
        _ context: WebContext, trouble: String? = nil, done: String = ""
    ) async throws -> Response {
        let keyholder = try await site.keyholder(context)
        let office = try await site.desk.office()
        let waiting = try await site.desk.waitingRoomKeys()
        return try await site.officerPage(texts.keysTitle, tab: Self.path) {
            if let trouble { Trouble(trouble) }
            notice(done)
            SheetInvitation(keys: office.rooms, keyholder: keyholder)
            h1 { texts.keysTitle }
            p { texts.keysLead }
            holders(office)
            if waiting.isEmpty { p { texts.noneWaits } }
            for key in waiting {
                sign(key.account, key.fingerprint, keyholder, office, context.csrfToken)
            }
            h2 { texts.ownHeading }
            ul {
                li { Link(texts.phraseLink, to: Self.path + "/zin") }
                if keyholder.place == .officer { li { Link(texts.sheetLink, to: Self.path + "/blad") } }
            }
        }
    }

    private func notice(_ done: String) -> HTML {
        switch done {
        case "blad": Notice(.good) { p { texts.sheetReplaced } }.html
        case "zin": Notice(.good) { p { texts.phraseDone } }.html
        default: .empty
        }
    }

    private func holders(_ office: Office) -> HTML {
        let dates = Catalogue.of(.dutch).dates
        return ul {
            if let key = office.rooms.places[.officer] {
                li { texts.keyOfficer(office.name(of: key.account)) }
            }
            if let key = office.rooms.places[.substitute] {
                li { texts.keySubstitute(office.name(of: key.account)) }
            } else {
                li { texts.noSubstitute }
            }
            li { texts.keyPaper }
            for renewal in office.rooms.renewals {
                li { texts.renewed(office.name(of: renewal.account), dates.long(renewal.on)) }
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
        return .redirect(to: Self.path)
    }

    private func sign(
        _ account: Account, _ fingerprint: String, _ keyholder: Keyholder, _ office: Office,
        _ token: String
    ) -> Card {
        let signing = KeySigning(account: account.id, keyholder: keyholder, office: office)
        return Card {
            h2 { texts.keyWaits(account.name) }
            signing.hints
            if !signing.places.isEmpty {
                p { texts.keyCompare(fingerprint) }
                PostForm(to: Self.path, token: token) {
                    input(.type("hidden"), .name("wie"), .value(account.id.text))
                    input(.type("hidden"), .name("kenmerk"), .value(fingerprint))
                    signing.buttons
                }
            }
        }
    }
}

/// Paper that was used is worth less: the officer is asked to print another.
struct SheetInvitation: Part {
    let keys: RoomKeys
    let keyholder: Keyholder

    @HTMLBuilder var html: HTML {
        if keyholder.place == .officer, let day = keys.sheetUsedOn {
            let texts = DeskTexts.dutch.roomKeys
            Notice(.confidential) {
                p { texts.sheetUsed(Catalogue.of(.dutch).dates.long(day)) }
                p { Link(texts.sheetLink, to: RoomKeysController.path + "/blad") }
            }
        }
    }
}
