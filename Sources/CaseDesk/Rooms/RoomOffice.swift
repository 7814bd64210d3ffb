import Foundation
import Ledger
import Procedure

/// One person in the officer's list: a name, and how long they wait; no number unless they gave it.
public struct RoomSummary: Hashable, Sendable {
    /// For the address of the room.
    public let id: String
    /// How the person wants to be called, if they said.
    public let name: Words?
    /// The day of the last line.
    public let last: Day
    /// Since when they wait for an answer.
    public let waitsSince: Day?
    /// The last day of our own promise.
    public let answerBy: Day?
    /// The number of their complaint, once they gave it.
    public let linked: String?
    /// Whether somebody is helped now.
    public let stage: Mediation.Stage
    /// Sealed to the substitute only.
    public let isAboutOfficer: Bool
    /// Texts to which the person said yes and that still lie here.
    public let readyToPass: Int
}

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
    public func rooms(as keyholder: Keyholder, before: Day? = nil, now: Now) async throws -> [RoomSummary] {
        let office = try await office()
        let rows = try await ledger.driver.read { tx in
            try tx.rows(
                """
                select stream from room where expires < $1
                order by expires desc, stream limit \(Self.roomsAtATime)
                """,
                [.integer(before.map { Int64($0.adding(years: Self.roomYears).ordinal) } ?? .max)])
        }
        var found: [RoomSummary] = []
        for row in rows {
            let stream = StreamID(stored: try row.text(0))
            guard let room = try await opened(stream, as: keyholder.place.rawValue, with: keyholder.secret),
                keyholder.mayEnter(room.box, office, on: now.today)
            else { continue }
            found.append(RoomSummary(room, office))
        }
        return found.sorted {
            ($0.waitsSince ?? .far, $1.last, $0.id) < ($1.waitsSince ?? .far, $0.last, $1.id)
        }
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
        let room = try await opened(id, keyholder, now)
        guard room.version == seen else { throw DeskFault.someoneElseFirst }
        do { try await write(commands, in: room, by: keyholder.actor, now: now) } catch LedgerFault.conflict {
            throw DeskFault.someoneElseFirst
        }
    }

    /// Passes a text on to the case of a number: word for word what the person said yes to, and once.
    ///
    /// The case first: were the node to die between, the same words are found there and not told twice.
    public func passOn(
        _ consent: Mediation.Consent.ID, of id: String, to number: String, as keyholder: Keyholder, now: Now
    ) async throws {
        let room = try await opened(id, keyholder, now)
        _ = try room.mediation.decide(.passOn(consent), on: now.today)
        guard let text = room.mediation.consents.first(where: { $0.id == consent })?.text else {
            throw DeskFault.notFound
        }
        try await carryOut(on: number, by: keyholder.actor, now: now) { plan throws(Refusal) in
            if plan.casefile.referral.told.contains(where: { $0.words == text }) { return }
            try plan.perform(.referral(.tell(text)))
        }
        do { try await write([.passOn(consent)], in: room, by: keyholder.actor, now: now) } catch LedgerFault
            .conflict
        {
            let again = try await opened(id, keyholder, now)
            try await write([.passOn(consent)], in: again, by: keyholder.actor, now: now)
        }
    }

    /// A room for somebody who called or came by; the code is handed over by the officer alone.
    public func makeRoom(name: Words?, as keyholder: Keyholder, now: Now) async throws -> String {
        let code = ReceiptCode.random()
        let pass = try GuestPass(try await codes.secrets(of: code), isRoomCode: true)
        let stream = try await makeRoom(
            for: try pass.entrance, aboutOfficer: keyholder.place == .substitute,
            saying: [.introduce(name, .look), .write(keyholder.voice, Self.welcome)], by: keyholder.actor,
            keys: try await office().rooms, now: now)
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
        var box = room.box
        let seal = try room.key.sealed(for: RoomBox.guest, holding: entrance.holder, in: room.stream)
        box.seals = [seal] + box.seals.filter { $0.member != RoomBox.guest }
        box.codeTag = entrance.codeTag
        let (new, old, stream) = (box, room.box.codeTag, room.stream)
        try await ledger.driver.write { tx in
            try tx.run("delete from room_door where stream = $1", [.text(stream.text)])
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

    private func opened(_ id: String, _ keyholder: Keyholder, _ now: Now) async throws -> OpenedRoom {
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
            answerBy: room.answerBy(office), code: shown, expires: Day(ordinal: Int(expires ?? 0)))
    }
}

extension Keyholder {
    /// The key opens more than the place lets in: a substitute waits until the officer is away.
    func mayEnter(_ box: RoomBox, _ office: Office, on day: Day) -> Bool {
        guard place == .substitute, !box.isAboutOfficer else { return true }
        guard let officer = office.rooms.places[.officer] else { return true }
        return office.accounts[officer.account].map { $0.isAbsent(on: day) } ?? true
    }
}

extension OpenedRoom {
    func answerBy(_ office: Office) -> Day? {
        mediation.waitsSince.map {
            WorkingDays.adding(office.organisation?.officer.answersWithin ?? 2, to: $0)
        }
    }
}

extension RoomSummary {
    fileprivate init(_ room: OpenedRoom, _ office: Office) {
        let mediation = room.mediation
        id = room.stream.roomID
        name = mediation.name
        last = room.last ?? .far
        waitsSince = mediation.waitsSince
        answerBy = room.answerBy(office)
        linked = mediation.linked
        stage = mediation.stage
        isAboutOfficer = room.box.isAboutOfficer
        readyToPass = mediation.consents.count { $0.answer == true && !$0.passedOn }
    }
}

extension Day {
    fileprivate static let far = Day(ordinal: 1_000_000)
}
