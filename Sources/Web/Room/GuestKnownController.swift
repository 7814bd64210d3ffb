import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// What the person lets be known, each thing apart: nothing of it happens by itself.
struct GuestKnownController: Sendable {
    private static let path = GuestRoomController.path + "/weten"

    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let view = try await site.followed(context)
        let (texts, room) = (context.texts.room, try await open(context))
        let names = RoomNames(try await site.desk.office())
        return try await site.roomPage(
            texts.knowTitle, at: Self.path, context, aboutOfficer: room?.isAboutOfficer == true,
            back: GuestRoomController.path
        ) {
            h1 { texts.knowTitle }
            standing(view, room, texts, names)
            for act in GuestAct.possible(view, room) {
                Card {
                    PostForm(to: context.address(Self.path), token: context.csrfToken) {
                        p { act.hint(texts, names) }
                        Buttons {
                            Button(act.words(texts, names), .second, name: "doe", value: act.rawValue)
                        }
                    }
                }
            }
        }
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let view = try await site.followed(context)
        let room = try await open(context)
        let token = try context.follower
        guard let act = form.value("doe").flatMap(GuestAct.init(rawValue:)),
            GuestAct.possible(view, room).contains(act)
        else { return .redirect(to: context.address(Self.path)) }
        if let command = act.command {
            try await site.desk.act(.referral(command), as: token, now: site.now())
        }
        // Who lets the officer read, or gives the number, makes the link in the room itself.
        if room != nil, act.links {
            try await site.desk.linkRoom(as: token, now: site.now())
        }
        return .redirect(to: context.address(GuestRoomController.path) + "?klaar=bewaard")
    }

    private func open(_ context: WebContext) async throws -> GuestRoom? {
        guard case .open(let room) = try await site.desk.guestDoor(try context.follower, now: site.now())
        else { return nil }
        return room
    }

    @HTMLBuilder private func standing(
        _ view: ComplainantView, _ room: GuestRoom?, _ texts: RoomTexts, _ names: RoomNames
    ) -> HTML {
        if !view.referral.isDisclosed, !view.referral.officerReads { p { texts.knowNothing } }
        if room?.mediation.linked != nil { p { texts.numberGiven } }
        if view.referral.isDisclosed { p { texts.disclosed } }
        if let reader = view.referral.reader {
            p { reader == .officer ? texts.reads : texts.substituteReads(names.substitute) }
        }
    }
}
