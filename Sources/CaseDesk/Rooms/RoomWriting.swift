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
    ///
    /// Throws `noRoomKey` while nobody with a key is there who may read it.
    func makeRoom(
        for entrance: RoomEntrance, aboutOfficer: Bool, saying commands: [Mediation.Command],
        by actor: Actor, now: Now
    ) async throws -> StreamID {
        let (stream, key) = (StreamID.newRoom(), RoomKey.fresh())
        let guest = try key.sealed(
            for: RoomBox.guest, holding: entrance.holder, in: stream, aboutOfficer: aboutOfficer)
        let shut = RoomBox(
            seals: [guest], isAboutOfficer: aboutOfficer, codeTag: entrance.codeTag,
            isCodeFromOfficer: actor != .complainant)
        let lines = try OpenedRoom(empty: stream, key, shut).lines(commands, by: actor, on: now.today)
        let mails = roomMails(lines.entries, in: lines.mediation, shut, office: try await office(), now: now)
        // The day and no time: a time would lead to the case that was written in the same moment.
        let moment = now.today.noon
        try await ledger.append(lines.payloads, to: stream, expecting: 0, at: moment) { tx, _ in
            let office = try roomOffice(in: tx)
            guard office.rooms.places[aboutOfficer ? .substitute : .officer] != nil,
                office.roomReader(aboutOfficer: aboutOfficer, on: now.today) != nil
            else { throw DeskFault.noRoomKey }
            let box = try shut.resealed(key, in: stream, for: office.rooms)
            try tx.run(
                "insert into room (stream, expires, box) values ($1, $2, $3)",
                [
                    .text(stream.text), .integer(now.today.adding(years: Self.roomYears).ordinal),
                    .blob(try box.sealed(under: try ledger.vault(of: stream, in: tx))),
                ])
            try entrance.open(stream, in: tx)
            for mail in mails { try ledger.put(roomMail: mail, now: now, in: tx) }
        }
        return stream
    }

    /// The office as it is until this is written: a handover at the same moment comes before it or after it.
    func roomOffice(in tx: any Transaction) throws -> Office {
        // A second node writes beside this one: holding the office's row does what one writer does by itself.
        try tx.run(
            "update stream set changed = changed where id = $1", [.text(Self.officeStream.text)])
        return try office(in: tx)
    }

    /// Decides and writes in a room as it was opened; an act on an older one is a conflict.
    ///
    /// A guest writes to somebody: throws `noRoomKey` where whoever could read it is gone for good.
    @discardableResult
    func write(
        _ commands: [Mediation.Command], in room: OpenedRoom, by actor: Actor, now: Now
    ) async throws -> Bool {
        guard let act = try await roomAct(commands, in: room, by: actor, now: now) else { return false }
        try await ledger.append(
            act.lines.payloads, to: room.stream, expecting: room.version, at: now.today.noon
        ) { tx, _ in try keep(act, in: tx) }
        return true
    }

    /// What somebody does in a room, decided and sealed; nil where nothing changes.
    func roomAct(
        _ commands: [Mediation.Command], in room: OpenedRoom, by actor: Actor, now: Now
    ) async throws -> RoomAct? {
        let lines = try room.lines(commands, by: actor, on: now.today)
        guard !lines.payloads.isEmpty else { return nil }
        let mails = roomMails(
            lines.entries, in: lines.mediation, room.box, office: try await office(), now: now)
        return RoomAct(room: room, lines: lines, mails: mails, actor: actor, now: now)
    }

    /// Writes it in the transaction of a case, which grows with it or not at all.
    func write(_ act: RoomAct, in tx: any Transaction) throws {
        let (room, moment) = (act.room, act.now.today.noon)
        do {
            try ledger.append(
                act.lines.payloads, to: room.stream, expecting: room.version, at: moment, in: tx)
        } catch .conflict { throw RoomMoved() }
        try keep(act, in: tx)
    }

    /// What lies beside the lines: the day of erasure, the seals of who is a member now, the mails.
    private func keep(_ act: RoomAct, in tx: any Transaction) throws {
        let (room, now) = (act.room, act.now)
        if act.moves {
            let expires = now.today.adding(years: Self.roomYears).ordinal
            try tx.run(
                "update room set expires = $1 where stream = $2",
                [.integer(expires), .text(room.stream.text)])
        }
        // Whoever writes has the key at hand: members who changed meanwhile get their seal here.
        let office = try roomOffice(in: tx)
        if act.needsReader,
            office.roomReader(aboutOfficer: room.box.isAboutOfficer, on: now.today) == nil
        {
            throw DeskFault.noRoomKey
        }
        if let box = try RoomBox.of(room.stream, ledger, in: tx), !box.isFor(office.rooms) {
            let sealed = try box.resealed(room.key, in: room.stream, for: office.rooms)
            try ledger.keep(sealed, of: room.stream, in: tx)
        }
        for mail in act.mails { try ledger.put(roomMail: mail, now: now, in: tx) }
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
