import Foundation
import Ledger
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

/// Somebody with the database, the server's key file and the session of an administrator, who uses our own code.
@Suite("The officer's room – a thief with database, keys and an administrator's session")
struct RoomThiefTests {
    @Test(arguments: Store.all) func `reads no line, whatever they try`(_ store: Store) async throws {
        try await RoomWorld.with(store) { rooms in
            _ = try await rooms.talk("De kanarie zingt.")
            _ = try await rooms.talk("Over Ali, kanarie.", about: true)
            let thief = try await rooms.world.another()
            let mo = try await rooms.world.staff(Neighbourhood.mo)
            #expect(await rooms.world.answer { try await thief.roomDoor(mo) } == .notFound)
            // The administrator makes themselves an officer, asks for a key, and signs for it themselves.
            try await thief.change([.accountMade(.init(Self.officer(mo.account)))], now: .at(.mar(17)))
            let officer = try #require(try await thief.staff(mo.token, now: .at(.mar(16))))
            try await thief.askForRoomKey(as: officer, passphrase: RoomWorld.other, now: .at(.mar(17)))
            #expect(try await thief.keyholder(officer) == nil)
            // Everything that the keys open, and every seal tried with every secret that lies in the database.
            let plain = try await Self.everything(thief)
            #expect(plain.count > 10)
            #expect(!plain.contains { String(decoding: $0, as: UTF8.self).contains("kanarie") })
            for seal in try await Self.seals(thief) {
                for secret in try Self.secrets(in: plain) {
                    #expect(throws: LedgerFault.wrongKey) {
                        try RoomKey(opening: seal.seal, of: seal.room, with: secret)
                    }
                }
            }
            await thief.close()
        }
    }

    @Test func `the control: the same search finds the words where the room is open`() async throws {
        try await RoomWorld.with { rooms in
            let (_, guest) = try await rooms.talk("De kanarie zingt.")
            let words = try await rooms.open(guest).mediation.thread.map(\.words.text)
            #expect(words.contains { $0.contains("kanarie") })
            _ = try await rooms.desk.perform(
                .contacts(.write("De kanarie zingt ook hier.")), on: "2026-001", by: .complainant,
                now: .at(.mar(17)))
            let plain = try await Self.everything(rooms.desk)
            #expect(plain.contains { String(decoding: $0, as: UTF8.self).contains("kanarie") })
        }
    }

    @Test(arguments: Store.all) func `cannot tell which case a room belongs to`(_ store: Store) async throws {
        try await RoomWorld.with(store) { rooms in
            let receipts = [try await rooms.talk().receipt, try await rooms.world.file()]
            let room = try #require(
                try await rooms.world.rows("select stream from room").first?.text(0))
            var cases: [String] = []
            for receipt in receipts {
                cases.append(try #require(try await rooms.desk.stream(of: receipt.number)).text)
            }
            // No row of any table, and nothing that the keys open, holds both.
            for row in try await Self.rows(rooms.world) {
                let holdsRoom = row.contains { $0.contains(room) }
                #expect(!holdsRoom || !cases.contains { name in row.contains { $0.contains(name) } })
            }
            for plain in try await Self.everything(rooms.desk) {
                let text = String(decoding: plain, as: UTF8.self)
                #expect(!text.contains(room) || !cases.contains { text.contains($0) })
                #expect(!receipts.contains { text.contains($0.number) } || !text.contains("room/"))
            }
            // Lines of a room have the day, and the two cases look the same but for their own rows.
            let times = try await rooms.world.rows(
                "select recorded_at from entry where stream = $1", [.text(room)])
            #expect(try times.allSatisfy { try $0.instant(0) == Day.mar(16).noon })
            let mails = try await rooms.world.rows("select stream from outbox where stream is null")
            #expect(mails.count == 1)
            let readings = try await rooms.world.rows("select stream from reading where stream like 'room/%'")
            #expect(readings.isEmpty)
        }
    }

    @Test func `once the complainant lets the officer read, the link is known and the case says so`()
        async throws
    {
        try await RoomWorld.with { rooms in
            let (receipt, guest) = try await rooms.talk()
            let stream = try #require(try await rooms.desk.stream(of: receipt.number))
            let before = try await rooms.desk.load(stream).casefile.referral
            #expect(!before.isDisclosed && !before.officerReads && before.told.isEmpty)
            try await rooms.desk.act(.referral(.letOfficerRead(.online)), as: guest, now: .at(.mar(16)))
            #expect(try await rooms.desk.load(stream).casefile.referral.officerReads)
        }
    }

    private static func officer(_ account: Account) -> Account {
        var changed = account
        changed.roles.insert(.officer)
        return changed
    }

    /// Every payload and every sealed value that the installation's keys open.
    private static func everything(_ desk: Desk) async throws -> [[UInt8]] {
        var found: [[UInt8]] = []
        for head in try await desk.ledger.streams() {
            found += try await desk.ledger.read(head.stream).map(\.payload)
        }
        return found + (try await besides(desk))
    }

    /// The boxes of rooms, and the mails that wait.
    private static func besides(_ desk: Desk) async throws -> [[UInt8]] {
        try await desk.ledger.driver.read { tx in
            var found: [[UInt8]] = []
            for row in try tx.rows("select stream, box from room") {
                let vault = try desk.ledger.vault(of: StreamID(stored: try row.text(0)), in: tx)
                found.append(try vault.open(try row.blob(1), as: "room-box"))
            }
            for row in try tx.rows("select id, sealed from outbox") {
                let mail = try desk.ledger.opened(try row.blob(1), try row.text(0))
                found.append(Array(try JSONEncoder().encode(mail)))
            }
            return found
        }
    }

    private static func seals(_ desk: Desk) async throws -> [(room: StreamID, seal: RoomSeal)] {
        try await desk.ledger.driver.read { tx in
            try tx.rows("select stream from room").flatMap { row in
                let room = StreamID(stored: try row.text(0))
                return try RoomBox.of(room, desk.ledger, in: tx)?.seals.map { (room, $0) } ?? []
            }
        }
    }

    /// Whatever of 32 bytes in hexadecimal lies open could be a seed or a secret: it is tried.
    private static func secrets(in plain: [[UInt8]]) throws -> [RoomSecret] {
        let texts = plain.map { String(decoding: $0, as: UTF8.self) }
        let candidates = texts.flatMap { text in
            text.split { !$0.isHexDigit }.filter { $0.count >= 64 }.map { String($0.prefix(64)) }
        }
        let seeds = candidates.compactMap { bytes(hex: $0) } + [[UInt8](repeating: 0, count: 32)]
        return try seeds.flatMap { [try RoomSecret(seed: $0), try RoomSecret(guest: $0)] }
    }

    /// Every row of every table of ours as texts, blobs in hexadecimal.
    private static func rows(_ world: DeskWorld) async throws -> [[String]] {
        let tables = [
            "case_index", "case_excluded", "receipt", "draft", "session", "outbox", "sent", "letter_text",
            "staff_draft", "search_token", "room", "room_door", "room_code", "entry", "stream", "case_key",
            "reading", "reading_leaf", "attachment",
        ]
        var found: [[String]] = []
        for table in tables {
            for row in try await world.rows("select * from \(table)") {
                found.append(
                    row.all.map { value in
                        switch value {
                        case .null: ""
                        case .integer(let number): "\(number)"
                        case .text(let text): text
                        case .blob(let bytes): hex(bytes) + String(decoding: bytes, as: UTF8.self)
                        }
                    })
            }
        }
        return found
    }
}
