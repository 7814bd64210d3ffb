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
        let texts = context.texts.room
        let room = try await open(context)
        return try await site.roomPage(
            texts.knowTitle, at: Self.path, context, back: GuestRoomController.path
        ) {
            h1 { texts.knowTitle }
            standing(view, room, texts)
            for act in Act.possible(view, room) {
                PostForm(to: context.address(Self.path), token: context.csrfToken) {
                    p(.class("hint")) { act.hint(texts) }
                    Buttons { Button(act.words(texts), .second, name: "doe", value: act.rawValue) }
                }
            }
        }
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let view = try await site.followed(context)
        let room = try await open(context)
        let token = try context.follower
        guard let act = form.value("doe").flatMap(Act.init(rawValue:)),
            Act.possible(view, room).contains(act)
        else { return .redirect(to: context.address(Self.path)) }
        if let command = act.command(aboutOfficer: room?.isAboutOfficer == true) {
            try await site.desk.act(.referral(command), as: token, now: site.now())
        }
        // Who lets the officer read, or gives the number, makes the link in the room itself.
        if room != nil, act == .number || act == .read {
            try await site.desk.say([.link(view.number)], as: token, now: site.now())
        }
        return .redirect(to: context.address(GuestRoomController.path) + "?klaar=bewaard")
    }

    private func open(_ context: WebContext) async throws -> GuestRoom? {
        guard case .open(let room) = try await site.desk.guestDoor(try context.follower, now: site.now())
        else { return nil }
        return room
    }

    @HTMLBuilder private func standing(
        _ view: ComplainantView, _ room: GuestRoom?, _ texts: RoomTexts
    ) -> HTML {
        if !view.referral.isDisclosed, !view.referral.officerReads { p { texts.knowNothing } }
        if room?.mediation.linked != nil { p { texts.numberGiven } }
        if view.referral.isDisclosed { p { texts.disclosed } }
        if view.referral.officerReads { p { texts.reads } }
    }

    /// The things that can be let known, or taken back.
    private enum Act: String, CaseIterable {
        case number = "nummer"
        case disclose = "helpt"
        case read = "leest"
        case stop = "leest-niet"

        static func possible(_ view: ComplainantView, _ room: GuestRoom?) -> [Act] {
            var acts: [Act] = []
            if let room, room.mediation.linked == nil { acts.append(.number) }
            if !view.referral.isDisclosed { acts.append(.disclose) }
            return acts + [view.referral.officerReads ? .stop : .read]
        }

        /// In a room about the officer the substitute alone reads along, and so it is with the case.
        func command(aboutOfficer: Bool) -> Referral.Command? {
            switch self {
            case .number: nil
            case .disclose: .disclose(.online)
            case .read: .letOfficerRead(.online, by: aboutOfficer ? .substitute : .officer)
            case .stop: .stopOfficerReading(.online)
            }
        }

        func words(_ texts: RoomTexts) -> String {
            switch self {
            case .number: texts.number
            case .disclose: texts.disclose
            case .read: texts.letRead
            case .stop: texts.stopReading
            }
        }

        func hint(_ texts: RoomTexts) -> String {
            switch self {
            case .number: texts.numberHint
            case .disclose: texts.discloseHint
            case .read: texts.letReadHint
            case .stop: texts.reads
            }
        }
    }
}
