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
                    for isAbout in [true, false] {
                        #expect(throws: LedgerFault.wrongKey) {
                            try RoomKey(
                                opening: seal.seal, of: seal.room, aboutOfficer: isAbout, with: secret)
                        }
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

    /// A moment that is neither noon nor a whole hour.
    private static let moment = Now.at(.mar(16), minutes: 17)

    @Test(arguments: Store.all)
    func `a room changes no row that was there, and its own rows hold a day or an hour`(_ store: Store)
        async throws
    {
        try await RoomWorld.with(store) { rooms in
            let two = try await Pair.filed(rooms)
            let before = try await OpenRow.all(in: rooms.world)
            try await Self.talk(rooms, two.guests[0])
            let after = try await OpenRow.all(in: rooms.world)
            #expect(before.subtracting(after).map(\.table) == [])
            let new = after.subtracting(before)
            let tables = ["case_key", "entry", "outbox", "room", "room_door", "stream"]
            #expect(Set(new.map(\.table)).sorted() == tables)
            let room = try #require(try await rooms.world.rows("select stream from room").first?.text(0))
            for row in new {
                #expect(row.table == "outbox" || row.names([room]), "\(row.table)")
                #expect(!row.names(two.streams + two.numbers), "\(row.table)")
                #expect(row.moments.allSatisfy { $0 % 3_600_000 == 0 }, "\(row.table): \(row.moments)")
            }
            #expect(new.flatMap(\.moments).count > 4)
            // The control: what is written in a case has the moment itself.
            let told = Command.contacts(.write("Hallo."))
            try await rooms.desk.act(told, as: two.guests[1], now: Self.moment)
            let own = try await OpenRow.all(in: rooms.world).subtracting(after)
            #expect(own.contains { $0.moments.contains(Self.moment.instant.milliseconds) })
        }
    }

    @Test(arguments: Store.all)
    func `a case with a room that nobody was told of looks like one without`(_ store: Store) async throws {
        try await RoomWorld.with(store) { rooms in
            let two = try await Pair.filed(rooms)
            let people = [Neighbourhood.mo, Neighbourhood.fenna, Neighbourhood.noor, Neighbourhood.hendrik]
            let seen = try await Self.days(of: people, rooms)
            try await Self.talk(rooms, two.guests[0])
            let rows = try await OpenRow.all(in: rooms.world)
            let shapes = zip(two.streams, two.numbers).map { stream, number in
                rows.filter { $0.names([stream, number]) }.map { $0.shape(of: stream, number) }.sorted()
            }
            #expect(shapes[0] == shapes[1])
            #expect(shapes[0].count > 10)
            // Nor does what the keys open: the same acts in both, and nothing names a room and a case.
            let acts = [
                try await rooms.world.happened(two.numbers[0]),
                try await rooms.world.happened(two.numbers[1]),
            ].map { $0.map { "\($0.by) \($0.on.iso) \(expectedKind($0.event))" } }
            #expect(acts[0] == acts[1] && !acts[0].isEmpty)
            let room = try #require(try await rooms.world.rows("select stream from room").first?.text(0))
            for plain in try await Self.everything(rooms.desk) {
                let text = String(decoding: plain, as: UTF8.self)
                let isOfRoom = text.contains(room) || text.contains("room/")
                #expect(!isOfRoom || !(two.streams + two.numbers).contains { text.contains($0) })
            }
            #expect(try await Self.days(of: people, rooms) == seen)
            // The control: one act in one of the two shows in its rows.
            try await rooms.desk.act(.contacts(.write("Hallo.")), as: two.guests[0], now: Self.moment)
            let later = try await OpenRow.all(in: rooms.world)
            let shape = later.filter { $0.names([two.streams[0], two.numbers[0]]) }
                .map { $0.shape(of: two.streams[0], two.numbers[0]) }.sorted()
            #expect(shape != shapes[1])
        }
    }

    /// Two complaints of the same words, whose complainants came in and looked at the door of the room.
    private struct Pair {
        var numbers: [String] = []
        var streams: [String] = []
        var guests: [Token] = []

        static func filed(_ rooms: RoomWorld) async throws -> Pair {
            var pair = Pair()
            for receipt in [try await rooms.world.file(), try await rooms.world.file()] {
                let guest = try await rooms.guest(receipt)
                _ = try await rooms.desk.guestDoor(guest, now: moment)
                pair.numbers.append(receipt.number)
                pair.streams.append(try #require(try await rooms.desk.stream(of: receipt.number)).text)
                pair.guests.append(guest)
            }
            return pair
        }
    }

    /// They begin a room with an address of their own, the officer answers, and they answer.
    private static func talk(_ rooms: RoomWorld, _ guest: Token) async throws {
        let wish = Mediation.Wish.mail("buiten@voorbeeld.example", in: .dutch)
        try await rooms.desk.beginRoom(
            [.write(.complainant, "Ik durf niet."), .introduce("Jan", wish)], aboutOfficer: false, as: guest,
            now: moment)
        let officer = try await rooms.officer
        let id = try await rooms.only().id
        let room = try await rooms.desk.room(id, as: officer, now: moment)
        try await rooms.desk.act(
            [.write(.officer, "Vertel maar.")], in: id, as: officer, ifStillAt: room.version, now: moment)
        try await rooms.desk.say([.write(.complainant, "Dank je.")], as: guest, now: moment)
    }

    /// The numbers that each of them meets on their day, in their lists and beside them.
    private static func days(of people: [StaffID], _ rooms: RoomWorld) async throws -> [[String]] {
        var days: [[String]] = []
        for person in people {
            let staff = try await rooms.world.staff(person)
            let desk = rooms.desk
            var lines = try await desk.day(of: staff, now: moment).items.map(\.number)
            lines += try await desk.atDesk(staff, now: moment).map(\.number)
            lines += try await desk.mine(staff, closed: false, now: moment).map(\.number)
            lines += try await desk.sideLines(of: staff, now: moment).map { "\($0)" }
            days.append(lines)
        }
        return days
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

    @Test(arguments: Store.all) func `cannot put another sheet in the place of the officer's`(
        _ store: Store
    ) async throws {
        try await RoomWorld.with(store) { rooms in
            _ = try await rooms.talk()
            let thief = try await rooms.world.another()
            let before = try await thief.office().rooms
            let old = try #require(before.recovery)
            let own = try RoomSecret(seed: RoomSecret.freshSeed())
            let found = try Self.secrets(in: try await Self.everything(thief))
            let signers = [own] + found.filter { !$0.holder.signing.isEmpty }
            var forged = try signers.flatMap { signer in
                try [old, own.holder].map { replaced in
                    try OfficeEvent.renewing(own.holder, replacing: replaced, signed: signer, on: .mar(17))
                }
            }
            forged.append(.roomKeys(.founded(recovery: own.holder)))
            try await thief.change(forged, now: .at(.mar(17)))
            #expect(try await thief.office().rooms == before)
            let ali = try await rooms.world.staff(Neighbourhood.ali)
            let answer = await rooms.world.answer {
                try await thief.prepareSheet(
                    as: Keyholder(account: ali.account, place: .officer, secret: own, token: ali.token),
                    passphrase: RoomWorld.other, now: .at(.mar(17)))
            }
            #expect(answer == .fault(.wrongPassword))
            await thief.close()
        }
    }

    @Test(arguments: Store.all) func `cannot make a room about the officer one that the officer reads`(
        _ store: Store
    ) async throws {
        try await RoomWorld.with(store) { rooms in
            let (_, guest) = try await rooms.talk("Over Ali.", about: true)
            try await rooms.desk.ledger.driver.write { [ledger = rooms.desk.ledger] tx in
                let row = try tx.row("select stream from room", [])
                let stream = StreamID(stored: try row?.text(0) ?? "")
                guard var box = try RoomBox.of(stream, ledger, in: tx) else { throw DeskFault.notFound }
                box.isAboutOfficer = false
                try ledger.keep(box, of: stream, in: tx)
            }
            #expect(try await rooms.isLocked(guest))
            let answer = await rooms.world.answer {
                try await rooms.desk.say([.write(.complainant, "x")], as: guest, now: .at(.mar(17)))
            }
            #expect(answer == .notFound)
            #expect(try await rooms.desk.rooms(as: try await rooms.officer, now: .at(.mar(17))) == [])
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

    /// The boxes of rooms, the frozen letters, and the mails that wait.
    private static func besides(_ desk: Desk) async throws -> [[UInt8]] {
        try await desk.ledger.driver.read { tx in
            var found: [[UInt8]] = []
            for row in try tx.rows("select stream, box from room") {
                let vault = try desk.ledger.vault(of: StreamID(stored: try row.text(0)), in: tx)
                found.append(try vault.open(try row.blob(1), as: "room-box"))
            }
            for row in try tx.rows("select stream, letter, sealed from letter_text") {
                let vault = try desk.ledger.vault(of: StreamID(stored: try row.text(0)), in: tx)
                let letter = String(try row.integer(1))
                found.append(try vault.open(try row.blob(2), as: "letter", of: letter))
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
}
