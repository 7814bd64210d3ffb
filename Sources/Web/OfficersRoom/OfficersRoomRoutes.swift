import CaseDesk
import HTML
import HTTPTypes
import Hummingbird
import Procedure
import Texts

extension Site {
    /// The officer's own pages; every other role hears that they do not exist.
    func addOfficersRoom(to routes: inout RouteTable<AccessCell>) {
        let officer = staff(.officer)
        let list = RoomListController(site: self)
        routes.get("/kamer", cell: officer, list.show)
        addDoor(to: &routes)
        let new = NewRoomController(site: self)
        routes.get("/kamer/nieuw", cell: officer, new.new)
        routes.post("/kamer/nieuw", cell: officer, new.create)
        let talk = OfficerTalkController(site: self)
        routes.get("/kamer/gesprekken/:id", cell: officer, talk.show)
        routes.post("/kamer/gesprekken/:id", cell: officer, talk.create)
        routes.post("/kamer/gesprekken/:id/notitie", cell: officer, talk.note)
        let plan = OfficerPlanController(site: self)
        routes.get("/kamer/gesprekken/:id/afspraak", cell: officer, plan.show)
        routes.post("/kamer/gesprekken/:id/afspraak", cell: officer, plan.create)
        routes.post("/kamer/gesprekken/:id/afspraak/:nr/weg", cell: officer, plan.destroy)
        let consent = OfficerConsentController(site: self)
        routes.get("/kamer/gesprekken/:id/toestemming", cell: officer, consent.show)
        routes.post("/kamer/gesprekken/:id/toestemming", cell: officer, consent.create)
        routes.post("/kamer/gesprekken/:id/toestemming/:nr", cell: officer, consent.passOn)
        let mediation = OfficerMediationController(site: self)
        routes.get("/kamer/gesprekken/:id/bemiddeling", cell: officer, mediation.show)
        routes.post("/kamer/gesprekken/:id/bemiddeling", cell: officer, mediation.create)
        routes.post("/kamer/gesprekken/:id/bemiddeling/gesprek", cell: officer, mediation.hold)
        let closing = OfficerClosingController(site: self)
        routes.get("/kamer/gesprekken/:id/afsluiten", cell: officer, closing.show)
        routes.post("/kamer/gesprekken/:id/afsluiten", cell: officer, closing.create)
        let code = RoomCodeController(site: self)
        routes.get("/kamer/gesprekken/:id/code", cell: officer, code.show)
        routes.post("/kamer/gesprekken/:id/code", cell: officer, code.create)
        let cases = OfficerCaseController(site: self)
        routes.get("/kamer/klachten", cell: officer, cases.new)
        routes.post("/kamer/klachten", cell: officer, cases.create)
        routes.get("/kamer/klachten/:nr", cell: officer, cases.show)
        routes.get("/kamer/klachten/:nr/bestand/:id", cell: officer, cases.file)
        routes.get("/kamer/klachten/:nr/brieven/:id", cell: officer, cases.letter)
    }

    private func addDoor(to routes: inout RouteTable<AccessCell>) {
        let officer = staff(.officer)
        let door = RoomDoorController(site: self)
        routes.post("/kamer/sleutel", cell: officer, door.make)
        routes.post("/kamer/herstelblad", cell: officer, door.found)
        routes.post("/kamer/deur", cell: officer, door.enter)
        routes.post("/kamer/dicht", cell: officer, door.leave)
        routes.get("/kamer/herstel", cell: officer, door.lost)
        routes.post("/kamer/herstel", cell: officer, door.recover)
        let keys = RoomKeysController(site: self)
        routes.get("/kamer/sleutels", cell: officer, keys.show)
        routes.post("/kamer/sleutels", cell: officer, keys.create)
        let sheet = RoomSheetController(site: self)
        routes.get("/kamer/sleutels/blad", cell: officer, sheet.show)
        routes.post("/kamer/sleutels/blad", cell: officer, sheet.create)
        routes.post("/kamer/sleutels/blad/geprint", cell: officer, sheet.update)
        let phrase = PassphraseController(site: self)
        routes.get("/kamer/sleutels/zin", cell: officer, phrase.edit)
        routes.post("/kamer/sleutels/zin", cell: officer, phrase.update)
    }

    /// A page of the officer: its own bar, its own menu, and no way to the desk but signing out.
    func officerPage(
        _ title: String, tab: String = "/kamer", back: Link? = nil, isOpen: Bool = true,
        problems: [FieldProblem] = [], status: HTTPResponse.Status? = nil, isWide: Bool = false,
        @HTMLBuilder content: () -> HTML
    ) async throws -> Response {
        let organisation = try await desk.office().organisation ?? .unnamed
        let texts = DeskTexts.dutch
        let plain = texts.frame.pageTitle(title, organisation.name)
        let html = PageLayout(
            problems.isEmpty ? plain : "\(texts.frame.errorPrefix) \(plain)",
            frame: PageLayout.Frame(
                lang: Language.dutch.rawValue, brand: Link(organisation.name, to: "/kamer"),
                skip: texts.frame.skipLink, menuName: texts.frame.navigation,
                menu: Self.officerMenu(tab: tab, isOpen: isOpen),
                helpName: Catalogue.of(.dutch).common.footer, help: Self.help(.dutch, organisation)),
            back: back, confidential: texts.room.bar, problems: problems.summary(texts.frame.errorSummary),
            width: isWide ? .wide : .reading
        ) { content() }.html
        return .page(html, status: status ?? (problems.isEmpty ? .ok : .unprocessableContent))
    }

    private static func officerMenu(tab: String, isOpen: Bool) -> [Link] {
        let texts = DeskTexts.dutch
        let inside = [
            ("/kamer", texts.room.menuTalks), ("/kamer/nieuw", texts.room.menuNew),
            ("/kamer/klachten", texts.room.menuCase), (RoomKeysController.path, texts.room.menuKeys),
        ]
        let menu = (isOpen ? inside : []) + [("/werk/uitloggen", texts.frame.signOut)]
        return menu.map { Link($0.1, to: $0.0, isCurrent: $0.0 == tab) }
    }

    /// Behind the door; a shut one leads to it.
    func keyholder(_ context: WebContext) async throws -> Keyholder {
        guard let keyholder = try await desk.keyholder(try context.staff) else { throw Elsewhere(.room) }
        return keyholder
    }
}
