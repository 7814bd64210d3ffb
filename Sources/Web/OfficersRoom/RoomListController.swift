import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// People, and how long they wait against our own promise; no number of a case unless they gave it.
struct RoomListController: Sendable {
    let site: Site

    private var texts: DeskRoom { DeskTexts.dutch.room }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        guard let keyholder = try await site.desk.keyholder(try context.staff) else {
            return try await RoomDoorController(site: site).page(context)
        }
        let place = RoomPlace(try request.query().text("na"))
        let (rooms, next) = try await site.desk.rooms(as: keyholder, after: place, now: site.now())
        let waiting = rooms.filter { $0.waitsSince != nil }
        let others = rooms.filter { $0.waitsSince == nil }
        let closed = others.filter(\.isClosed)
        let keys = try await site.desk.office().rooms
        return try await site.officerPage(texts.title) {
            SheetInvitation(keys: keys, keyholder: keyholder)
            h1 { texts.title }
            if rooms.isEmpty {
                p { keyholder.place == .officer ? texts.none : texts.noneAsSubstitute }
            }
            group(texts.waitingHeading, waiting)
            group(texts.runningHeading, others.filter { !$0.isClosed })
            group(texts.closedHeading, closed)
            if let next { p { Link(texts.older, to: "/kamer?na=\(next.text)") } }
            PostForm(to: "/kamer/dicht", token: context.csrfToken) {
                Buttons { Button(texts.shut, .second) }
            }
        }
    }

    @HTMLBuilder private func group(_ heading: String, _ rooms: [RoomSummary]) -> HTML {
        if !rooms.isEmpty {
            h2 { "\(heading) (\(rooms.count))" }
            for room in rooms { line(room) }
        }
    }

    private func line(_ room: RoomSummary) -> HTML {
        let dates = Catalogue.of(.dutch).dates
        let isLate = room.answerBy.map { $0 < site.now().today } ?? false
        return Card {
            h3 { Link(room.name?.text ?? texts.nameless, to: "/kamer/gesprekken/\(room.id)") }
            if isLate { p { StatusLabel(texts.late, .late) } }
            if let since = room.waitsSince { p { texts.waits(dates.long(since)) } }
            if let by = room.answerBy { p { texts.answerBy(dates.long(by)) } }
            if room.waitsSince == nil { p { texts.lastLine(dates.long(room.last)) } }
            if let number = room.linked { p { texts.linkedTo(number) } }
            if room.isAboutOfficer { p { texts.aboutOfficer } }
            if room.readyToPass > 0 { p { StatusLabel(texts.readyToPass, .soon) } }
        }.html
    }
}

extension RoomSummary {
    var isClosed: Bool {
        if case .closed = stage { true } else { false }
    }
}
