import Ledger
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("The officer's room – what never opens it")
struct RoomLockTests {
    @Test(arguments: Store.all)
    func `a code that staff issued opens nothing, until the officer gives a room code`(_ store: Store)
        async throws
    {
        try await RoomWorld.with(store) { rooms in
            let receipt = try await rooms.desk.file(
                .jansen, takenDownBy: .staff(Neighbourhood.fenna, as: .intake), now: .at(.mar(16)))
            let guest = try await rooms.guest(receipt)
            #expect(try await rooms.isLocked(guest))
            #expect(
                await rooms.world.answer {
                    try await rooms.desk.beginRoom(
                        [.write(.complainant, "x")], aboutOfficer: false, as: guest, now: .at(.mar(16)))
                } == .notFound)
            let officer = try await rooms.officer
            let id = try await rooms.desk.makeRoom(
                name: "Truus", aboutOfficer: false, as: officer, now: .at(.mar(16)))
            let code = try #require(
                try await rooms.desk.room(id, as: officer, now: .at(.mar(16))).code)
            let inside = try await rooms.desk.enter(code: code, from: "2", now: .at(.mar(17)))
            #expect(try await rooms.open(inside, on: .mar(17)).mediation.name == "Truus")
            #expect(try await rooms.isLocked(guest))
        }
    }

    @Test(arguments: Store.all)
    func `a replaced code locks the room, also for who is inside with the old one`(_ store: Store)
        async throws
    {
        try await RoomWorld.with(store) { rooms in
            let (receipt, guest) = try await rooms.talk()
            let id = try await rooms.only().id
            let next = ReceiptCode.random()
            let tag = try await rooms.desk.codes.secrets(of: next).tag
            try await rooms.world.tamper(
                "update receipt set tag = $1, issued = 1", [.blob(tag)])
            #expect(try await rooms.isLocked(guest))
            #expect(
                await rooms.world.answer {
                    try await rooms.desk.say([.write(.complainant, "x")], as: guest, now: .at(.mar(16)))
                } == .notFound)
            #expect(
                await rooms.world.answer { try await rooms.guest(receipt, on: .mar(17)) }
                    == .fault(.unknownCode))
            let replaced = try await rooms.desk.enter(code: next.text, from: "3", now: .at(.mar(17)))
            #expect(try await rooms.isLocked(replaced, on: .mar(17)))
            let officer = try await rooms.officer
            try await rooms.desk.giveRoomCode(for: id, as: officer, now: .at(.mar(17)))
            let code = try #require(try await rooms.desk.room(id, as: officer, now: .at(.mar(17))).code)
            let inside = try await rooms.desk.enter(code: code, from: "4", now: .at(.mar(17)))
            let room = try await rooms.open(inside, on: .mar(17))
            #expect(room.mediation.thread.map(\.words) == ["Ik durf niet."])
        }
    }

    @Test(arguments: Store.all)
    func `after a room code the person's own code says that it is locked, and begins no second room`(
        _ store: Store
    ) async throws {
        try await RoomWorld.with(store) { rooms in
            let (receipt, guest) = try await rooms.talk()
            let id = try await rooms.only().id
            try await rooms.desk.giveRoomCode(for: id, as: try await rooms.officer, now: .at(.mar(16)))
            let again = try await rooms.guest(receipt, on: .mar(16))
            for token in [guest, again] {
                #expect(try await rooms.isLocked(token))
                let answer = await rooms.world.answer {
                    try await rooms.desk.beginRoom(
                        [.write(.complainant, "x")], aboutOfficer: false, as: token, now: .at(.mar(16)))
                }
                #expect(answer == .notFound)
            }
            #expect(try await rooms.world.count("room") == 1)
            // A complaint without a room looks as it did.
            let other = try await rooms.guest(try await rooms.world.file())
            guard case .empty = try await rooms.desk.guestDoor(other, now: .at(.mar(16))) else {
                return #expect(Bool(false))
            }
        }
    }

    @Test func `a second room code ends the first, and its sessions`() async throws {
        try await RoomWorld.with { rooms in
            let officer = try await rooms.officer
            let id = try await rooms.desk.makeRoom(
                name: nil, aboutOfficer: false, as: officer, now: .at(.mar(16)))
            func code() async throws -> String {
                try #require(try await rooms.desk.room(id, as: officer, now: .at(.mar(16))).code)
            }
            let first = try await code()
            let inside = try await rooms.desk.enter(code: first, from: "1", now: .at(.mar(16)))
            try await rooms.desk.giveRoomCode(for: id, as: officer, now: .at(.mar(16)))
            #expect(try await rooms.isLocked(inside))
            #expect(
                await rooms.world.answer {
                    try await rooms.desk.enter(code: first, from: "1", now: .at(.mar(16)))
                } == .fault(.unknownCode))
            let next = try await rooms.desk.enter(code: try await code(), from: "1", now: .at(.mar(16)))
            _ = try await rooms.open(next)
            #expect(try await rooms.world.count("room_code") == 1)
        }
    }

    @Test func `a room about the officer opens for the substitute alone`() async throws {
        try await RoomWorld.with { rooms in
            let (_, guest) = try await rooms.talk("Het gaat over Ali.", about: true)
            #expect(try await rooms.open(guest).isAboutOfficer)
            #expect(try await rooms.desk.rooms(as: try await rooms.officer, now: .at(.mar(16))) == [])
            let substitute = try await rooms.substitute
            let list = try await rooms.desk.rooms(as: substitute, now: .at(.mar(16)))
            #expect(list.map(\.isAboutOfficer) == [true])
            let id = try #require(list.first?.id)
            #expect(
                await rooms.world.answer {
                    try await rooms.desk.room(id, as: try await rooms.officer, now: .at(.mar(16)))
                } == .notFound)
            // Nor does the sheet: it would come into the hands of the next officer.
            let box = try await rooms.desk.ledger.driver.read { tx in
                try RoomBox.of(StreamID(stored: StreamID.roomMark + id), rooms.desk.ledger, in: tx)
            }
            #expect(box?.seals.map(\.member) == ["guest", "substitute"])
        }
    }

    @Test func `the substitute comes in only while the officer is away, and is seen`() async throws {
        try await RoomWorld.with { rooms in
            let (receipt, _) = try await rooms.talk()
            let substitute = try await rooms.substitute
            let id = try await rooms.only().id
            #expect(try await rooms.desk.rooms(as: substitute, now: .at(.mar(18))) == [])
            #expect(
                await rooms.world.answer { try await rooms.desk.room(id, as: substitute, now: .at(.mar(18))) }
                    == .notFound)
            try await rooms.isAway(Neighbourhood.ali)
            for _ in 0..<2 { _ = try await rooms.desk.room(id, as: substitute, now: .at(.mar(20))) }
            let guest = try await rooms.guest(receipt, on: .mar(20))
            #expect(
                try await rooms.open(guest, on: .mar(20)).mediation.visits
                    == [.init(person: Neighbourhood.ria, on: .mar(20))])
            #expect(
                await rooms.world.answer { try await rooms.desk.room(id, as: substitute, now: .at(.mar(30))) }
                    == .notFound)
        }
    }

    @Test func `a wrong passphrase opens nothing, and after five tries one waits`() async throws {
        try await RoomWorld.with { rooms in
            let again = try await rooms.world.staff(Neighbourhood.ali)
            guard case .shut = try await rooms.desk.roomDoor(again) else { return #expect(Bool(false)) }
            for _ in 0..<5 {
                let answer = await rooms.world.answer {
                    try await rooms.desk.enterRooms(
                        as: again, passphrase: "raad eens wat het is", now: .at(.mar(16)))
                }
                #expect(answer == .fault(.wrongPassword))
            }
            let answer = await rooms.world.answer {
                try await rooms.desk.enterRooms(as: again, passphrase: RoomWorld.phrase, now: .at(.mar(16)))
            }
            #expect(answer == .fault(.tooManyTries(waitSeconds: 60)))
            try await rooms.desk.enterRooms(
                as: again, passphrase: " Vijf gele FIETSEN bij de brug", now: .at(.mar(16), minutes: 2))
            #expect(try await rooms.desk.keyholder(again) != nil)
            try await rooms.desk.leaveRooms(as: again)
            #expect(try await rooms.desk.keyholder(again) == nil)
        }
    }

    @Test func `nobody but an officer has a door, and a sheet that is not on paper founds nothing`()
        async throws
    {
        try await DeskWorld.with { world in
            let mo = try await world.staff(Neighbourhood.mo)
            #expect(await world.answer { try await world.desk.roomDoor(mo) } == .notFound)
            let ali = try await world.staff(Neighbourhood.ali)
            try await world.desk.prepareRooms(as: ali, passphrase: RoomWorld.phrase)
            let answer = await world.answer {
                try await world.desk.openRooms(as: ali, lastWords: "babab babab", now: .at(.mar(16)))
            }
            #expect(answer == .fault(.wrongPassword))
            #expect(try await world.desk.office().rooms.recovery == nil)
        }
    }
}
