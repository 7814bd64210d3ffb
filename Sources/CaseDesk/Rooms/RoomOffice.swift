import Foundation
import Ledger
import Procedure

/// A room as its officer or substitute sees it.
public struct OfficerRoom: Sendable {
    /// For its address.
    public let id: String
    /// An act on an older one is refused.
    public let version: Version
    /// Everything, own notes included.
    public let mediation: Mediation
    /// What both sides see.
    public let history: [RoomLine]
    /// Sealed to the substitute only.
    public let isAboutOfficer: Bool
    /// Changes of keys since the room began.
    public let changes: [RoomKeys.Change]
    /// New recovery sheets since the room began.
    public let renewals: [RoomKeys.Renewal]
    /// The last day of our own promise, while the person waits.
    public let answerBy: Day?
    /// The code that was just made for the person, for half an hour.
    public let code: String?
    /// The day on which the room is erased, unless somebody writes.
    public let expires: Day
}

extension Desk {
    /// Rooms on one page of the list; older ones have a page of their own.
    public static let roomsAtATime = 100

    /// The rooms that this key opens, who waits longest first; a substitute sees them while they stand in.
    public func rooms(as keyholder: Keyholder, now: Now) async throws -> [RoomSummary] {
        try await rooms(as: keyholder, after: nil, now: now).rooms
    }

    /// One page of them, and where the next begins; rooms that this key does not open count in it too.
    public func rooms(
        as keyholder: Keyholder, after place: RoomPlace?, now: Now
    ) async throws -> (rooms: [RoomSummary], next: RoomPlace?) {
        let office = try await office()
        let rows = try await ledger.driver.read { tx in
            try tx.rows(
                """
                select stream, expires from room where expires < $1 or (expires = $1 and stream > $2)
                order by expires desc, stream limit \(Self.roomsAtATime)
                """,
                [
                    .integer(place?.expires ?? .max),
                    .text(place.map { StreamID.roomMark + $0.id } ?? ""),
                ])
        }
        let next = rows.count == Self.roomsAtATime ? try rows.last.map(RoomPlace.init) : nil
        var found: [RoomSummary] = []
        for row in rows {
            let stream = StreamID(stored: try row.text(0))
            guard let room = try await opened(stream, as: keyholder.place.rawValue, with: keyholder.secret),
                keyholder.mayEnter(room.box, office, on: now.today)
            else { continue }
            var summary = RoomSummary(room, office)
            // A list leaves no trace in the room: a substitute reads a name once their entry shows there.
            if keyholder.place == .substitute, !room.box.isAboutOfficer,
                !room.mediation.visits.contains(where: { $0.person == keyholder.account.id })
            {
                (summary.name, summary.linked) = (nil, nil)
            }
            found.append(summary)
        }
        found.sort { ($0.waitsSince ?? .far, $1.last, $0.id) < ($1.waitsSince ?? .far, $0.last, $1.id) }
        return (found, next)
    }

    /// Opens one room; a substitute who stands in for the officer is seen in it.
    public func room(_ id: String, as keyholder: Keyholder, now: Now) async throws -> OfficerRoom {
        var room = try await opened(id, keyholder, now)
        if keyholder.place == .substitute, !room.box.isAboutOfficer,
            try await write([.enter(keyholder.account.id)], in: room, by: keyholder.actor, now: now)
        {
            room = try await opened(id, keyholder, now)
        }
        return try await view(of: room, keyholder, now)
    }

    /// Does something in a room as it was seen; throws when the person wrote meanwhile.
    public func act(
        _ commands: [Mediation.Command], in id: String, as keyholder: Keyholder, ifStillAt seen: Version,
        now: Now
    ) async throws {
        guard commands.allSatisfy(\.isOfOfficer) else { throw DeskFault.notFound }
        let room = try await opened(id, keyholder, now)
        guard room.version == seen else { throw DeskFault.someoneElseFirst }
        do { try await write(commands, in: room, by: keyholder.actor, now: now) } catch LedgerFault.conflict {
            throw DeskFault.someoneElseFirst
        }
    }

    /// Passes a text on to the complaint that the person showed to be theirs: word for word, and once.
    ///
    /// Case and room say so in one transaction: a no of before it is heard, and a no of after it is told so.
    public func passOn(
        _ consent: Mediation.Consent.ID, of id: String, as keyholder: Keyholder, now: Now
    ) async throws {
        for _ in 0...Self.retries {
            let room = try await opened(id, keyholder, now)
            do { return try await passOn(consent, of: room, as: keyholder, now: now) } catch is RoomMoved {}
        }
        throw DeskFault.someoneElseFirst
    }

    /// Only from the room as it was opened.
    func passOn(
        _ consent: Mediation.Consent.ID, of room: OpenedRoom, as keyholder: Keyholder, now: Now
    ) async throws {
        let act = try await roomAct([.passOn(consent)], in: room, by: keyholder.actor, now: now)
        guard let act, let asked = room.mediation.consents.first(where: { $0.id == consent }),
            let number = room.mediation.linked
        else { throw DeskFault.notFound }
        try await carryOut(on: number, by: keyholder.actor, now: now) { plan throws(Refusal) in
            try plan.tell(asked, with: act)
        }
    }

    /// A room for somebody who called or came by; the code is handed over by the officer alone.
    ///
    /// Of the kinds that this person can open: the officer's own rooms are never about them.
    public func makeRoom(
        name: Words?, aboutOfficer: Bool, as keyholder: Keyholder, now: Now
    ) async throws -> String {
        guard keyholder.kindsOfRooms(try await office(), on: now.today).contains(aboutOfficer) else {
            throw DeskFault.notFound
        }
        let code = ReceiptCode.random()
        let pass = try GuestPass(try await codes.secrets(of: code), isRoomCode: true)
        let stream = try await makeRoom(
            for: try pass.entrance, aboutOfficer: aboutOfficer,
            saying: [.introduce(name, .look), .write(keyholder.voice, Self.welcome)], by: keyholder.actor,
            now: now)
        try await show(code, of: stream, to: keyholder, now)
        return stream.roomID
    }

    /// The first line of a room that the officer made, so that it is never without one.
    private static var welcome: Words {
        guard let words = Words("Welkom. Dit is onze eigen kamer.") else {
            fatalError("internal error: a welcome without words")
        }
        return words
    }

    /// A new room code: the only thing that opens a locked room again; every older code stops opening it.
    public func giveRoomCode(for id: String, as keyholder: Keyholder, now: Now) async throws {
        let room = try await opened(id, keyholder, now)
        let code = ReceiptCode.random()
        let entrance = try GuestPass(try await codes.secrets(of: code), isRoomCode: true).entrance
        let seal = try room.key.sealed(
            for: RoomBox.guest, holding: entrance.holder, in: room.stream,
            aboutOfficer: room.box.isAboutOfficer)
        let stream = room.stream
        try await ledger.driver.write { [ledger] tx in
            // As it is now: a handover at this moment sealed it for somebody else.
            guard var new = try RoomBox.of(stream, ledger, in: tx) else { throw DeskFault.notFound }
            let old = new.codeTag
            new.seals = [seal] + new.seals.filter { $0.member != RoomBox.guest }
            (new.codeTag, new.isCodeFromOfficer) = (entrance.codeTag, true)
            // The doors of older codes stay and open nothing: who comes with one hears that it is locked.
            if let old { try tx.run("delete from room_code where tag = $1", [.blob(old)]) }
            try entrance.open(stream, in: tx)
            try ledger.keep(new, of: stream, in: tx)
        }
        try await show(code, of: stream, to: keyholder, now)
    }

    private func show(_ code: ReceiptCode, of stream: StreamID, to keyholder: Keyholder, _ now: Now)
        async throws
    {
        guard var pass: OfficerPass = try await sessions.kept(by: keyholder.token) else { return }
        let until = now.instant.milliseconds + Int64(Receipt.minutes) * 60_000
        pass.shown = .init(room: stream.roomID, code: code.text, until: until)
        try await sessions.keep(pass, by: keyholder.token)
    }

    func opened(_ id: String, _ keyholder: Keyholder, _ now: Now) async throws -> OpenedRoom {
        let stream = StreamID(stored: StreamID.roomMark + id)
        guard let room = try await opened(stream, as: keyholder.place.rawValue, with: keyholder.secret),
            keyholder.mayEnter(room.box, try await office(), on: now.today)
        else { throw DeskFault.notFound }
        return room
    }

    private func view(of room: OpenedRoom, _ keyholder: Keyholder, _ now: Now) async throws -> OfficerRoom {
        let office = try await office()
        let pass: OfficerPass? = try await sessions.kept(by: keyholder.token)
        let shown = pass?.shown.flatMap { shown in
            shown.room == room.stream.roomID && shown.until > now.instant.milliseconds ? shown.code : nil
        }
        let expires = try await ledger.driver.read { tx in
            try tx.row("select expires from room where stream = $1", [.text(room.stream.text)])?.integer(0)
        }
        return OfficerRoom(
            id: room.stream.roomID, version: room.version, mediation: room.mediation, history: room.shared,
            isAboutOfficer: room.box.isAboutOfficer, changes: office.rooms.shown(in: room),
            renewals: office.rooms.renewals(shownIn: room), answerBy: room.answerBy(office), code: shown,
            expires: Day(ordinal: Int(expires ?? 0)))
    }
}

extension Keyholder {
    /// Whether a room that they make is about the officer: never, always, or as the person wants it.
    ///
    /// Who stands in makes ordinary rooms too, which the officer finds when they are back.
    public func kindsOfRooms(_ office: Office, on day: Day) -> [Bool] {
        switch place {
        case .officer: [false]
        case .substitute: office.roomHolder(.officer, on: day) == nil ? [false, true] : [true]
        }
    }

    /// The key opens more than the place lets in: a substitute waits until the officer is away.
    func mayEnter(_ box: RoomBox, _ office: Office, on day: Day) -> Bool {
        guard place == .substitute, !box.isAboutOfficer else { return true }
        return office.roomHolder(.officer, on: day) == nil
    }
}

extension OpenedRoom {
    func answerBy(_ office: Office) -> Day? {
        mediation.waitsSince.map {
            WorkingDays.adding(office.organisation?.officer.answersWithin ?? 2, to: $0)
        }
    }
}

extension Day {
    static let far = Day(ordinal: 1_000_000)
}
