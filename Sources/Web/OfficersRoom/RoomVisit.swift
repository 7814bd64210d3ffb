import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// One room and whoever opened it: what every page of a talk begins and ends with.
struct RoomVisit: Sendable {
    let site: Site
    let context: WebContext
    let keyholder: Keyholder
    let room: OfficerRoom
    let office: Office

    init(_ site: Site, _ context: WebContext) async throws {
        (self.site, self.context) = (site, context)
        keyholder = try await site.keyholder(context)
        room = try await site.desk.room(try context.pathPart("id"), as: keyholder, now: site.now())
        office = try await site.desk.office()
    }

    var texts: DeskRoom { DeskTexts.dutch.room }
    var address: String { "/kamer/gesprekken/\(room.id)" }
    var name: String { room.mediation.name?.text ?? texts.nameless }
    var today: Day { site.now().today }

    func long(_ day: Day) -> String { Catalogue.of(.dutch).dates.long(day) }

    /// A page of this talk, with the way back to its thread.
    func page(
        _ title: String, isMain: Bool = false, problems: [FieldProblem] = [],
        @HTMLBuilder content: () -> HTML
    ) async throws -> Response {
        let back =
            isMain
            ? Link(texts.title, to: "/kamer", icon: .back)
            : Link(texts.roomTitle(name), to: address, icon: .back)
        return try await site.officerPage(title, back: back, problems: problems, content: content)
    }

    /// A form of this talk, with the version that was on screen.
    func form(_ path: String = "", @HTMLBuilder content: () -> HTML) -> HTML {
        PostForm(to: address + path, token: context.csrfToken) {
            input(.type("hidden"), .name("versie"), .value("\(room.version)"))
            content()
        }.html
    }

    /// Does it, or says why not beside a field; what was typed stays with the form.
    func act(
        _ command: Mediation.Command, _ form: FormData, at field: String
    ) async throws -> [FieldProblem] {
        do {
            try await site.desk.act(
                [command], in: room.id, as: keyholder, ifStillAt: Int(form.text("versie")) ?? 0,
                now: site.now())
            return []
        } catch DeskFault.someoneElseFirst {
            return [FieldProblem(field, texts.someoneFirst)]
        } catch let refusal as Mediation.Refusal {
            return [FieldProblem(field, DeskTexts.dutch.words(refusal))]
        }
    }

    func done(_ path: String = "") -> Response { .redirect(to: "\(address)\(path)?klaar=1") }

    func notice(_ request: Request) throws -> HTML {
        try request.query().has("klaar") ? Notice(.good) { p { texts.done } }.html : .empty
    }
}
