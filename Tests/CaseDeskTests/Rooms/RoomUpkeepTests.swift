import Foundation
import Ledger
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("The officer's room – erased, rotated, backed up and verified like everything else")
struct RoomUpkeepTests {
    private static let later = Day.mar(16).adding(years: 2)

    @Test(arguments: Store.all) func `two years after the last message a room is gone, also from a backup`(
        _ store: Store
    ) async throws {
        try await RoomWorld.with(store) { rooms in
            let list = ErasureList(path: rooms.world.place.folder + "/erased")
            let (receipt, _) = try await rooms.talk()
            let officer = try await rooms.officer
            _ = try await rooms.desk.makeRoom(name: nil, aboutOfficer: false, as: officer, now: .at(.mar(16)))
            let backup = rooms.world.place.folder + "/backup.sqlite"
            try await rooms.desk.ledger.driver.backup(to: backup)
            let early = Self.later - 1
            #expect(try await rooms.desk.eraseRooms(list: list, now: .at(early)) == 0)
            #expect(try await rooms.desk.eraseRooms(list: list, now: .at(Self.later)) == 2)
            for table in ["room", "room_door", "room_code"] {
                #expect(try await rooms.world.count(table) == 0)
            }
            #expect(try await rooms.desk.rooms(as: officer, now: .at(Self.later)) == [])
            let guest = try await rooms.guest(receipt, on: Self.later)
            guard case .empty = try await rooms.desk.guestDoor(guest, now: .at(Self.later)) else {
                return #expect(Bool(false), "the room is still there")
            }
            #expect(try await Verification.run(rooms.desk.ledger.driver).isWhole)
            let path = rooms.world.place.folder + "/copy.sqlite"
            try await Desk.restore(
                backup, into: try SQLiteDriver(path: path), keys: rooms.world.keys, erased: list,
                outside: nil, now: .at(Self.later))
            let copy = try await Desk.open(
                try SQLiteDriver(path: path), keys: rooms.world.keys, costs: .light)
            let left = try await copy.ledger.driver.read { try $0.rows("select stream from room") }
            await copy.close()
            #expect(left.isEmpty)
        }
    }

    @Test(arguments: Store.all)
    func `a room in which somebody writes while it is erased stays, and keeps its code`(_ store: Store)
        async throws
    {
        let driver = Hold<InterruptingDriver>()
        try await RoomWorld.with(store, wrapping: { driver.keep(InterruptingDriver($0)) }) { rooms in
            let (desk, later) = (rooms.desk, Now.at(Self.later))
            let list = ErasureList(path: rooms.world.place.folder + "/erased")
            let guest = try await desk.beginRoomAlone(
                [.write(.complainant, "Zomaar een vraag.")], aboutOfficer: false, now: .at(.mar(16)))
            let code = try #require(try await rooms.open(guest).code)
            _ = try await desk.makeRoom(
                name: nil, aboutOfficer: false, as: try await rooms.officer, now: .at(.mar(16)))
            #expect(try await rooms.world.count("room_code") == 2)
            try #require(driver.value).interrupt {
                let back = try await desk.enter(code: code, from: "1", now: later)
                try await desk.say([.write(.complainant, "Nog iets.")], as: back, now: later)
            }
            #expect(try await desk.eraseRooms(list: list, now: later) == 1)
            for table in ["room", "room_door", "room_code"] {
                #expect(try await rooms.world.count(table) == 1)
            }
            let again = try await desk.enter(code: code, from: "2", now: later)
            let room = try await rooms.open(again, on: Self.later)
            #expect(room.mediation.thread.map(\.words) == ["Zomaar een vraag.", "Nog iets."])
        }
    }

    @Test func `a message moves the day, a glance does not`() async throws {
        try await RoomWorld.with { rooms in
            let (receipt, _) = try await rooms.talk()
            let officer = try await rooms.officer
            let id = try await rooms.only().id
            func expires() async throws -> Day {
                try await rooms.desk.room(id, as: officer, now: .at(.mar(20))).expires
            }
            try await rooms.acts(.note("Gezien."), in: id, on: .mar(20))
            #expect(try await expires() == Self.later)
            let guest = try await rooms.guest(receipt, on: .mar(20))
            try await rooms.desk.say([.write(.complainant, "Nog iets.")], as: guest, now: .at(.mar(20)))
            #expect(try await expires() == Day.mar(20).adding(years: 2))
        }
    }

    @Test(arguments: Store.all)
    func `after a rotation rooms open as before, and the old key can be destroyed`(
        _ store: Store
    ) async throws {
        try await RoomWorld.with(store) { rooms in
            let (_, guest) = try await rooms.talk()
            let file = rooms.world.place.folder + "/keys"
            try rooms.world.keys.snapshot.save(file)
            let rotation = Rotation(
                rooms.desk.ledger, keyFile: file, copy: rooms.world.place.folder + "/copy")
            try rotation.announce(at: Day.mar(17).noon)
            try await rotation.turn(at: Day.mar(17).noon)
            let destroyed = try await rotation.destroy(at: Day.mar(17).noon.adding(days: 36))
            #expect(destroyed.count == 1)
            #expect(try await rooms.open(guest).mediation.thread.count == 1)
            #expect(try await rooms.only().waitsSince == .mar(16))
        }
    }

    @Test(arguments: Store.all) func `a restored backup opens for the same members`(_ store: Store)
        async throws
    {
        try await RoomWorld.with(store) { rooms in
            let (receipt, _) = try await rooms.talk()
            let file = rooms.world.place.folder + "/backup.sqlite"
            try await rooms.desk.ledger.driver.backup(to: file)
            let path = rooms.world.place.folder + "/copy.sqlite"
            let list = ErasureList(path: rooms.world.place.folder + "/none")
            try await Desk.restore(
                file, into: try SQLiteDriver(path: path), keys: rooms.world.keys, erased: list, outside: nil,
                now: .at(.mar(17)))
            let copy = try await Desk.open(
                try SQLiteDriver(path: path), keys: rooms.world.keys, costs: .light)
            let guest = try await copy.enter(code: receipt.code, from: "1", now: .at(.mar(17)))
            guard case .open(let room) = try await copy.guestDoor(guest, now: .at(.mar(17))) else {
                return #expect(Bool(false))
            }
            #expect(room.mediation.thread.map(\.words) == ["Ik durf niet."])
            let token = try await copy.demoToken(for: Neighbourhood.ali, now: .at(.mar(17)))
            let ali = try #require(try await copy.staff(token, now: .at(.mar(17))))
            try await copy.enterRooms(as: ali, passphrase: RoomWorld.phrase, now: .at(.mar(17)))
            let keyholder = try #require(try await copy.keyholder(ali))
            #expect(try await copy.rooms(as: keyholder, now: .at(.mar(17))).count == 1)
            await copy.close()
        }
    }

    @Test func `a changed line is noticed, with the key and without it`() async throws {
        try await RoomWorld.with { rooms in
            let (_, guest) = try await rooms.talk()
            try await rooms.world.tamper(
                "update entry set payload = $1 where stream like 'room/%'", [.blob([1, 2, 3])])
            #expect(try await !Verification.run(rooms.desk.ledger.driver).isWhole)
            await #expect(throws: (any Error).self) { try await rooms.open(guest) }
        }
    }

    @Test func `a rebuild and an audit pass rooms by`() async throws {
        try await RoomWorld.with { rooms in
            _ = try await rooms.talk()
            #expect(try await rooms.desk.rebuild(now: .at(.mar(17))) == 1)
            #expect(try await rooms.desk.audit(now: .at(.mar(17))).findings == [])
        }
    }
}
