import Ledger
import Procedure

extension Desk {
    /// Years after the last message during which a room is kept.
    static let roomYears = 2

    /// Who can come in with what: the door of a new or of an unlocked room.
    struct RoomEntrance: Sendable {
        var holder: RoomHolder
        var locator: [UInt8]
        /// Of a room code; nil where a receipt code opens it, whose tag is beside its case.
        var codeTag: [UInt8]?
    }

    /// A new room: one random key, a seal for each member, a name that says nothing.
    func makeRoom(
        for entrance: RoomEntrance, aboutOfficer: Bool, saying commands: [Mediation.Command],
        by actor: Actor, keys: RoomKeys, now: Now
    ) async throws -> StreamID {
        let stream = StreamID.newRoom()
        let key = RoomKey.fresh()
        let guest = try key.sealed(for: RoomBox.guest, holding: entrance.holder, in: stream)
        let box = try RoomBox(seals: [guest], isAboutOfficer: aboutOfficer, codeTag: entrance.codeTag)
            .resealed(key, in: stream, for: keys)
        let room = OpenedRoom(empty: stream, key, box)
        let lines = try room.lines(commands, by: actor, on: now.today)
        let mails = roomMails(lines.entries, in: lines.mediation, box, office: try await office(), now: now)
        // The day and no time: a time would lead to the case that was written in the same moment.
        let moment = now.today.noon
        try await ledger.append(lines.payloads, to: stream, expecting: 0, at: moment) { tx, _ in
            let vault = try ledger.vault(of: stream, in: tx)
            try tx.run(
                "insert into room (stream, expires, box) values ($1, $2, $3)",
                [
                    .text(stream.text), .integer(now.today.adding(years: Self.roomYears).ordinal),
                    .blob(try box.sealed(under: vault)),
                ])
            try entrance.open(stream, in: tx)
            for mail in mails { try ledger.put(roomMail: mail, now: now, in: tx) }
        }
        return stream
    }

    /// Decides and writes in a room as it was opened; an act on an older one is a conflict.
    @discardableResult
    func write(
        _ commands: [Mediation.Command], in room: OpenedRoom, by actor: Actor, now: Now
    ) async throws -> Bool {
        let lines = try room.lines(commands, by: actor, on: now.today)
        guard !lines.payloads.isEmpty else { return false }
        let office = try await office()
        // Whoever writes has the key at hand: members who changed meanwhile get their seal here.
        let box =
            room.box.isFor(office.rooms)
            ? room.box : try room.box.resealed(room.key, in: room.stream, for: office.rooms)
        let mails = roomMails(lines.entries, in: lines.mediation, box, office: office, now: now)
        let moves = lines.entries.contains { if case .wrote = $0.event { true } else { false } }
        let (stream, moment) = (room.stream, now.today.noon)
        try await ledger.append(lines.payloads, to: stream, expecting: room.version, at: moment) { tx, _ in
            if moves {
                try tx.run(
                    "update room set expires = $1 where stream = $2",
                    [
                        .integer(now.today.adding(years: Self.roomYears).ordinal), .text(stream.text),
                    ])
            }
            if box != room.box { try ledger.keep(box, of: stream, in: tx) }
            for mail in mails { try ledger.put(roomMail: mail, now: now, in: tx) }
        }
        return true
    }
}

extension Ledger {
    func keep(_ box: RoomBox, of stream: StreamID, in tx: any Transaction) throws {
        let sealed = try box.sealed(under: try vault(of: stream, in: tx))
        try tx.run("update room set box = $1 where stream = $2", [.blob(sealed), .text(stream.text)])
    }
}

extension Desk.RoomEntrance {
    func open(_ stream: StreamID, in tx: any Transaction) throws(LedgerFault) {
        try tx.run(
            "insert into room_door (locator, stream) values ($1, $2)", [.blob(locator), .text(stream.text)])
        guard let codeTag else { return }
        try tx.run("insert into room_code (tag) values ($1)", [.blob(codeTag)])
    }
}

extension OpenedRoom {
    init(empty stream: StreamID, _ key: RoomKey, _ box: RoomBox) {
        (self.stream, self.key, self.box, version) = (stream, key, box, 0)
        (history, mediation) = ([], Mediation())
    }

    struct Lines {
        var payloads: [[UInt8]] = []
        var entries: [RoomEntry] = []
        var mediation: Mediation
    }

    func lines(_ commands: [Mediation.Command], by actor: Actor, on day: Day) throws -> Lines {
        var lines = Lines(mediation: mediation)
        for command in commands {
            for event in try lines.mediation.decide(command, on: day) {
                let entry = RoomEntry(event, by: actor, on: day)
                let plain = try StoredMediation.encode(entry, command: command.name)
                let seq = version + lines.payloads.count + 1
                lines.payloads.append(try key.seal(plain, in: stream, at: seq))
                lines.entries.append(entry)
                lines.mediation.apply(event, on: day)
            }
        }
        return lines
    }
}
