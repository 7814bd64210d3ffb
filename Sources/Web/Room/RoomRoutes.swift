import CaseDesk
import HTML
import HTTPTypes
import Hummingbird
import Procedure
import Texts

extension Site {
    /// The officer's room from the side of its guest, with a complaint or without one.
    func addRoom(to routes: inout RouteTable<AccessCell>) {
        let alone = TalkAloneController(site: self)
        routes.get("/klachtenfunctionaris/gesprek", cell: everyone, everyLanguage: true, alone.new)
        routes.post(
            "/klachtenfunctionaris/gesprek", cell: everyone, everyLanguage: true, quota: .filings,
            alone.create)
        let room = GuestRoomController(site: self)
        routes.get("/volgen/vertrouwelijk", cell: guest, everyLanguage: true, room.show)
        routes.post(
            "/volgen/vertrouwelijk", cell: guest, everyLanguage: true, quota: .messages, room.create)
        let consent = GuestConsentController(site: self)
        routes.post(
            "/volgen/vertrouwelijk/antwoord/:nr", cell: guest, everyLanguage: true, quota: .messages,
            consent.create)
        let known = GuestKnownController(site: self)
        routes.get("/volgen/vertrouwelijk/weten", cell: follower, everyLanguage: true, known.show)
        routes.post(
            "/volgen/vertrouwelijk/weten", cell: follower, everyLanguage: true, quota: .messages,
            known.create)
        let link = GuestLinkController(site: self)
        routes.get("/volgen/vertrouwelijk/klacht", cell: guest, everyLanguage: true, link.new)
        routes.post(
            "/volgen/vertrouwelijk/klacht", cell: guest, everyLanguage: true, quota: .messages, link.create)
        let reach = GuestReachController(site: self)
        routes.get("/volgen/vertrouwelijk/bereik", cell: guest, everyLanguage: true, reach.show)
        routes.post(
            "/volgen/vertrouwelijk/bereik", cell: guest, everyLanguage: true, quota: .messages, reach.create)
    }

    /// A page of the room: in plum, with who reads it in words, and the way out.
    func roomPage(
        _ title: String, at path: String, _ context: WebContext, aboutOfficer: Bool = false,
        back: String? = nil, problems: [FieldProblem] = [], @HTMLBuilder content: () -> HTML
    ) async throws -> Response {
        let names = RoomNames(try await desk.office())
        let texts = context.texts.room
        var page = SitePage(title, at: path, back: back.map(context.address))
        page.hasExit = true
        page.problems = problems
        page.confidential =
            aboutOfficer
            ? texts.barSubstitute(names.substitute) : texts.bar(names.officer, names.substitute)
        let html = try await self.page(page, context, content: content)
        return .page(html, status: problems.isEmpty ? .ok : .unprocessableContent)
    }

    /// Inside with the cookie of a code.
    func welcome(guest token: Token, to path: String, _ context: WebContext) -> Response {
        var response = Response.redirect(to: context.address(path))
        response.set(SetCookie(SiteCookie.follower.rawValue, token.cookie), settings.cookies)
        return response
    }
}

/// The two who can read a room, as its pages name them: whose keys they are, not what a setting says.
struct RoomNames {
    let officer: String
    let substitute: String

    init(_ office: Office) {
        let listed = (office.organisation ?? .unnamed).officer
        officer = office.rooms.places[.officer].map { office.name(of: $0.account) } ?? listed.name
        substitute =
            office.rooms.places[.substitute].map { office.name(of: $0.account) } ?? listed.substitute
    }
}
