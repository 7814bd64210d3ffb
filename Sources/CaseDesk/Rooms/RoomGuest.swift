import Foundation
import Ledger
import Procedure

/// What a code leaves behind in a session, sealed under the cookie's secret: no row pairs it with a case.
struct GuestPass: Hashable, Sendable, Codable {
    /// Counts only as long as it is live.
    var tag: [UInt8]
    var locator: [UInt8]
    var secret: [UInt8]
    /// A room code, and no receipt code.
    var isRoomCode: Bool
    /// A code that the site itself gave, for the page that shows it.
    var shown: String?
    /// Milliseconds since 1970.
    var shownUntil: Int64?

    init(_ secrets: ReceiptSecrets, isRoomCode: Bool) throws(LedgerFault) {
        tag = secrets.tag
        locator = secrets.roomLocator
        secret = try secrets.roomSecret
        self.isRoomCode = isRoomCode
    }

    var entrance: Desk.RoomEntrance {
        get throws(LedgerFault) {
            Desk.RoomEntrance(
                holder: try RoomSecret(guest: secret).holder, locator: locator,
                codeTag: isRoomCode ? tag : nil)
        }
    }
}

/// What a person with a code finds at the door of the officer's room.
public enum GuestDoor: Sendable {
    /// Nobody holds a key yet: the telephone is the way.
    case notThereYet
    /// Staff gave the code out or could have seen it, or a room code took its place: only that one opens.
    case locked
    /// Nothing was said yet.
    case empty
    case open(GuestRoom)
}

/// The room as its guest sees it; the officer's own notes are not in it.
public struct GuestRoom: Sendable {
    /// All that is said; without the notes.
    public let mediation: Mediation
    /// What is said, by whom, in order.
    public let history: [RoomLine]
    /// Sealed to the substitute only.
    public let isAboutOfficer: Bool
    /// Changes of keys since the room began.
    public let changes: [RoomKeys.Change]
    /// New recovery sheets since the room began.
    public let renewals: [RoomKeys.Renewal]
    /// The code that opens it, for half an hour after the site gave it.
    public let code: String?
}

/// One line of what both see.
public struct RoomLine: Hashable, Sendable {
    /// What happened.
    public let event: Mediation.Event
    /// By whom.
    public let by: Actor
    /// On which day.
    public let on: Day
}

extension OpenedRoom {
    var shared: [RoomLine] {
        history.compactMap { entry in
            switch entry.event {
            case .noted: nil
            case .met(let meeting):
                // That a talk was held is shared; what the officer noted of it is not.
                RoomLine(event: .met(.init(on: meeting.on, kind: meeting.kind)), by: entry.by, on: entry.on)
            default: RoomLine(event: entry.event, by: entry.by, on: entry.on)
            }
        }
    }
}

extension Desk {
    /// What lies behind the door of somebody who came in with a code.
    public func guestDoor(_ token: Token, now: Now) async throws -> GuestDoor {
        guard let pass = try await guestPass(token, now: now) else { return .locked }
        let office = try await office()
        guard let stream = try await stream(behind: pass) else {
            return office.rooms.places[.officer] == nil ? .notThereYet : .empty
        }
        guard let room = try await opened(stream, pass) else { return .locked }
        let code = pass.shownUntil.map { $0 > now.instant.milliseconds } == true ? pass.shown : nil
        return .open(
            GuestRoom(
                mediation: room.mediation.withoutNotes, history: room.shared,
                isAboutOfficer: room.box.isAboutOfficer, changes: office.rooms.shown(in: room),
                renewals: office.rooms.renewals(shownIn: room), code: code))
    }

    /// Says the first words in a room; a second click finds the room that is there.
    public func beginRoom(
        _ commands: [Mediation.Command], aboutOfficer: Bool, as token: Token, now: Now
    ) async throws {
        guard let pass = try await guestPass(token, now: now) else { throw DeskFault.notFound }
        if try await stream(behind: pass) != nil { return try await say(commands, as: token, now: now) }
        guard commands.allSatisfy(\.isOfGuest) else { throw DeskFault.notFound }
        _ = try await makeRoom(
            for: try pass.entrance, aboutOfficer: aboutOfficer, saying: commands, by: .complainant,
            now: now)
    }

    /// A room without a complaint: the site gives a code, and whoever has it is inside.
    public func beginRoomAlone(
        _ commands: [Mediation.Command], aboutOfficer: Bool, now: Now
    ) async throws -> Token {
        guard commands.allSatisfy(\.isOfGuest) else { throw DeskFault.notFound }
        let code = ReceiptCode.random()
        var pass = try GuestPass(try await codes.secrets(of: code), isRoomCode: true)
        pass.shown = code.text
        pass.shownUntil = now.instant.milliseconds + Int64(Receipt.minutes) * 60_000
        _ = try await makeRoom(
            for: try pass.entrance, aboutOfficer: aboutOfficer, saying: commands, by: .complainant,
            now: now)
        return try await Sessions(driver: ledger.driver).open(.room, for: "", keeping: pass, now: now)
    }

    /// Does something in one's own room; tried again when the other side wrote at the same moment.
    public func say(_ commands: [Mediation.Command], as token: Token, now: Now) async throws {
        guard commands.allSatisfy(\.isOfGuest) else { throw DeskFault.notFound }
        try await write(commands, as: token, now: now)
    }

    func write(_ commands: [Mediation.Command], as token: Token, now: Now) async throws {
        guard let pass = try await guestPass(token, now: now) else { throw DeskFault.notFound }
        for attempt in 0...Self.retries {
            guard let room = try await room(of: pass) else { throw DeskFault.notFound }
            do {
                try await write(commands, in: room, by: .complainant, now: now)
                return
            } catch LedgerFault.conflict {
                if attempt == Self.retries { throw DeskFault.someoneElseFirst }
            }
        }
    }

    /// Whether this session came in with a room code, and so knows no case.
    public func isInRoomOnly(_ token: Token, now: Now) async throws -> Bool {
        try await Sessions(driver: ledger.driver).subject(of: token, .room, now: now) != nil
    }

    /// The room that a code opens; nil also where another one opens it now.
    func room(of pass: GuestPass) async throws -> OpenedRoom? {
        guard let stream = try await stream(behind: pass) else { return nil }
        return try await opened(stream, pass)
    }

    /// The room that was begun with a code, also where another one opens it now.
    private func stream(behind pass: GuestPass) async throws -> StreamID? {
        let row = try await ledger.driver.read { tx in
            try tx.row("select stream from room_door where locator = $1", [.blob(pass.locator)])
        }
        return try row.map { StreamID(stored: try $0.text(0)) }
    }

    private func opened(_ stream: StreamID, _ pass: GuestPass) async throws -> OpenedRoom? {
        try await opened(stream, as: RoomBox.guest, with: try RoomSecret(guest: pass.secret))
    }

    /// The keys of a session whose code is live and was seen by nobody of us; nil keeps the room locked.
    func guestPass(_ token: Token, now: Now) async throws -> GuestPass? {
        let sessions = Sessions(driver: ledger.driver)
        let kinds: [Sessions.Kind] = [.complainant, .room]
        for kind in kinds {
            if try await sessions.subject(of: token, kind, now: now) == nil { continue }
            guard let pass: GuestPass = try await sessions.kept(by: token) else { return nil }
            return try await isLive(pass) ? pass : nil
        }
        throw DeskFault.notFound
    }

    private func isLive(_ pass: GuestPass) async throws -> Bool {
        try await ledger.driver.read { tx in
            let sql =
                pass.isRoomCode
                ? "select 1 from room_code where tag = $1"
                : "select 1 from receipt where tag = $1 and issued = 0"
            return try tx.row(sql, [.blob(pass.tag)]) != nil
        }
    }
}

extension RoomKeys {
    /// The changes that a room lived through, whoever was there before; all but the first of all, which
    /// came before every room.
    func shown(in room: OpenedRoom) -> [Change] {
        guard let began = room.began else { return [] }
        return changes.dropFirst().filter { change in
            let concerns = !room.box.isAboutOfficer || change.place == .substitute
            return concerns && change.on >= began
        }
    }

    /// The new sheets of its time; a room about the officer was never open to a sheet.
    func renewals(shownIn room: OpenedRoom) -> [Renewal] {
        guard let began = room.began, !room.box.isAboutOfficer else { return [] }
        return renewals.filter { $0.on >= began }
    }
}
