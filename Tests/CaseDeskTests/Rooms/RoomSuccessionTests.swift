import Ledger
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("The officer's room – rooms about the officer, and who comes after the substitute")
struct RoomSuccessionTests {
    private func closes(_ person: StaffID, _ rooms: RoomWorld) async throws {
        try await rooms.desk.change([.accountClosed(account: person.text)], now: .at(.mar(17)))
    }

    private func writes(_ rooms: RoomWorld, as guest: Token, on day: Day) async -> Answer {
        await rooms.world.answer {
            try await rooms.desk.say([.write(.complainant, "Is daar iemand?")], as: guest, now: .at(day))
        }
    }

    @Test func `the officer does not replace a substitute who is there`() async throws {
        try await RoomWorld.with { rooms in
            let zoe = try await rooms.newcomer()
            let answer = await rooms.world.answer {
                try await rooms.appoint(
                    RoomWorld.zoe, to: .substitute, by: try await rooms.officer, on: .mar(18))
            }
            #expect(answer == .notFound)
            #expect(try await rooms.desk.office().rooms.place(of: zoe.account.id) == nil)
            #expect(try await rooms.substitute.place == .substitute)
        }
    }

    @Test func `a substitute becomes the officer only after somebody else is the substitute`() async throws {
        try await RoomWorld.with { rooms in
            _ = try await rooms.talk("Over Ali.", about: true)
            let officer = try await rooms.officer
            try await rooms.desk.askForRoomKey(as: rooms.ria, passphrase: RoomWorld.third, now: .at(.mar(17)))
            let answer = await rooms.world.answer {
                try await rooms.appoint(Neighbourhood.ria, to: .officer, by: officer, on: .mar(17))
            }
            #expect(answer == .notFound)
            // Nor where the event is written without our code.
            let before = try await rooms.desk.office().rooms
            let key = try #require(before.asked[Neighbourhood.ria])
            let event = try OfficeEvent.appointing(
                Neighbourhood.ria, to: .officer, key.holder, after: before, signed: officer.secret,
                on: .mar(17))
            try await rooms.desk.change([event], now: .at(.mar(17)))
            #expect(try await rooms.desk.office().rooms == before)
            let substitute = try await rooms.substitute
            let zoe = try await rooms.newcomer()
            try await rooms.appoint(RoomWorld.zoe, to: .substitute, by: substitute, on: .mar(18))
            try await rooms.appoint(Neighbourhood.ria, to: .officer, by: officer, on: .mar(18))
            // The room is about who was the officer then; it stays with the place of the substitute.
            let next = try await rooms.enters(zoe, on: .mar(18))
            #expect(try await rooms.desk.rooms(as: next, now: .at(.mar(18))).count == 1)
            let ria = try await rooms.enters(rooms.ria, on: .mar(18))
            #expect(ria.place == .officer)
            #expect(try await rooms.desk.rooms(as: ria, now: .at(.mar(18))) == [])
        }
    }

    @Test(arguments: Store.all)
    func `a guest whose substitute is gone for good hears it, and opens the room for the next`(
        _ store: Store
    ) async throws {
        try await RoomWorld.with(store) { rooms in
            let (receipt, _) = try await rooms.talk("Over Ali.", about: true)
            try await closes(Neighbourhood.ria, rooms)
            let guest = try await rooms.guest(receipt, on: .mar(17))
            #expect(await writes(rooms, as: guest, on: .mar(17)) == .fault(.noRoomKey))
            #expect(try await rooms.open(guest, on: .mar(17)).mediation.thread.count == 1)
            let zoe = try await rooms.newcomer()
            try await rooms.appoint(
                RoomWorld.zoe, to: .substitute, by: try await rooms.officer, on: .mar(18))
            let next = try await rooms.enters(zoe, on: .mar(18))
            #expect(try await rooms.desk.rooms(as: next, now: .at(.mar(18))) == [])
            let again = try await rooms.guest(receipt, on: .mar(18))
            let changes = try await rooms.open(again, on: .mar(18)).changes
            #expect(changes.map(\.account) == [RoomWorld.zoe] && changes.map(\.isHandover) == [false])
            #expect(await writes(rooms, as: again, on: .mar(18)) == .given)
            let id = try #require(try await rooms.desk.rooms(as: next, now: .at(.mar(18))).first?.id)
            let room = try await rooms.desk.room(id, as: next, now: .at(.mar(18)))
            #expect(room.mediation.thread.map(\.words) == ["Over Ali.", "Is daar iemand?"])
        }
    }

    @Test func `an officer who handed over meanwhile signs nothing any more`() async throws {
        try await RoomWorld.with { rooms in
            let old = try await rooms.officer
            _ = try await rooms.newcomer()
            try await rooms.appoint(RoomWorld.zoe, to: .officer, by: old, on: .mar(18))
            try await rooms.desk.askForRoomKey(as: rooms.ria, passphrase: RoomWorld.third, now: .at(.mar(18)))
            let before = try await rooms.keyEvents().count
            let answer = await rooms.world.answer {
                try await rooms.appoint(Neighbourhood.ria, to: .substitute, by: old, on: .mar(18))
            }
            #expect(answer == .fault(.someoneElseFirst))
            #expect(try await rooms.keyEvents().count == before)
        }
    }

    @Test func `nobody begins a room that nobody can read`() async throws {
        try await RoomWorld.with { rooms in
            try await closes(Neighbourhood.ria, rooms)
            let answer = await rooms.world.answer { try await rooms.talk("Over Ali.", about: true) }
            #expect(answer == .fault(.noRoomKey))
            #expect(try await rooms.world.count("room") == 0)
        }
    }

    @Test func `a room is never sealed to its guest alone`() async throws {
        let (stream, key) = (StreamID.newRoom(), RoomKey.fresh())
        let members = try ["guest", "substitute"].map { member in
            try key.sealed(
                for: member, holding: try RoomSecret(seed: RoomSecret.freshSeed()).holder, in: stream,
                aboutOfficer: true)
        }
        let box = RoomBox(seals: members, isAboutOfficer: true, codeTag: nil)
        #expect(try box.resealed(key, in: stream, for: RoomKeys()) == box)
    }

    @Test(arguments: Store.all)
    func `a fault in the middle of a handover leaves every room and every key as it was`(_ store: Store)
        async throws
    {
        let driver = Hold<FaultyDriver>()
        try await RoomWorld.with(store, wrapping: { driver.keep(FaultyDriver($0)) }) { rooms in
            for _ in 0..<3 { _ = try await rooms.talk() }
            let zoe = try await rooms.newcomer()
            let before = try await rooms.desk.office().rooms
            let officer = try await rooms.officer
            let faulty = try #require(driver.value)
            var faults = 0
            while faults < 50 {
                faulty.fail(after: faults)
                let answer = await rooms.world.answer {
                    try await rooms.appoint(RoomWorld.zoe, to: .officer, by: officer, on: .mar(18))
                }
                faulty.heal()
                if answer == .given { break }
                faults += 1
                #expect(try await rooms.desk.office().rooms == before)
                let list = try await rooms.desk.rooms(as: try await rooms.officer, now: .at(.mar(18)))
                #expect(list.count == 3)
            }
            // At least the event and each of the rooms was the one that failed.
            #expect((4..<50).contains(faults))
            let next = try await rooms.enters(zoe, on: .mar(18))
            #expect(try await rooms.desk.rooms(as: next, now: .at(.mar(18))).count == 3)
            #expect(try await rooms.desk.keyholder(rooms.ali) == nil)
        }
    }
}
