import Ledger
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("The officer's room – who comes next")
struct RoomHandoverTests {
    private static let zoe = RoomWorld.zoe
    private static let phrase = RoomWorld.third

    @Test(arguments: Store.all) func `the old key signs the new one, and every room shows it`(_ store: Store)
        async throws
    {
        try await RoomWorld.with(store) { rooms in
            let (receipt, _) = try await rooms.talk()
            let zoe = try await rooms.newcomer()
            let id = try await rooms.only().id
            try await rooms.appoint(Self.zoe, to: .officer, by: try await rooms.officer, on: .mar(18))
            #expect(try await rooms.desk.keyholder(rooms.ali) == nil)
            try await rooms.desk.enterRooms(as: zoe, passphrase: Self.phrase, now: .at(.mar(18)))
            let keyholder = try #require(try await rooms.desk.keyholder(zoe))
            let room = try await rooms.desk.room(id, as: keyholder, now: .at(.mar(18)))
            #expect(room.mediation.thread.map(\.words) == ["Ik durf niet."])
            let guest = try await rooms.guest(receipt, on: .mar(18))
            let change = try #require(try await rooms.open(guest, on: .mar(18)).changes.first)
            #expect(change.account == Self.zoe && change.before == Neighbourhood.ali)
            #expect(change.signer == .key(of: Neighbourhood.ali) && change.on == .mar(18))
            #expect(try await rooms.desk.office().rooms.place(of: Neighbourhood.ali) == nil)
        }
    }

    @Test func `a key that was changed after the characters were compared is not signed`() async throws {
        try await RoomWorld.with { rooms in
            let zoe = try await rooms.newcomer()
            let compared = try #require(try await rooms.desk.waitingRoomKeys().first?.fingerprint)
            try await rooms.desk.askForRoomKey(as: zoe, passphrase: "een heel andere zin", now: .at(.mar(17)))
            let officer = try await rooms.officer
            let answer = await rooms.world.answer {
                try await rooms.desk.appoint(
                    Self.zoe, to: .officer, comparing: compared, as: officer, now: .at(.mar(18)))
            }
            #expect(answer == .fault(.someoneElseFirst))
            #expect(try await rooms.desk.office().rooms.place(of: Self.zoe) == nil)
        }
    }

    @Test func `an officer whose account is closed or lost the role counts as away`() async throws {
        for isClosed in [true, false] {
            try await RoomWorld.with { rooms in
                _ = try await rooms.talk()
                var ali = try #require(try await rooms.desk.office().accounts[Neighbourhood.ali])
                ali.roles = [.employee]
                let event: OfficeEvent =
                    isClosed ? .accountClosed(account: ali.id.text) : .accountChanged(.init(ali))
                try await rooms.desk.change([event], now: .at(.mar(17)))
                let office = try await rooms.desk.office()
                #expect(office.roomReader(aboutOfficer: false, on: .mar(17))?.id == Neighbourhood.ria)
                let list = try await rooms.desk.rooms(as: try await rooms.substitute, now: .at(.mar(17)))
                #expect(list.count == 1)
            }
        }
    }

    @Test func `an account that nobody signed for opens nothing`() async throws {
        try await RoomWorld.with { rooms in
            _ = try await rooms.talk()
            let zoe = try await rooms.newcomer()
            guard case .waiting = try await rooms.desk.roomDoor(zoe) else { return #expect(Bool(false)) }
            #expect(
                await rooms.world.answer {
                    try await rooms.desk.enterRooms(as: zoe, passphrase: Self.phrase, now: .at(.mar(17)))
                } == .notFound)
        }
    }

    @Test func `a forged appointment in the stream changes nothing`() async throws {
        try await RoomWorld.with { rooms in
            let zoe = try await rooms.newcomer()
            let before = try await rooms.desk.office().rooms
            let own = try RoomSecret(seed: RoomSecret.freshSeed())
            let key = try #require(before.asked[Self.zoe])
            let officer = try #require(before.places[.officer]?.holder.id)
            for signer in [own.holder.id, officer] {
                let form = OfficeEvent.RoomAppointmentForm(
                    account: Self.zoe.text, place: "officer", day: "2026-03-17", signer: signer,
                    signature: try own.sign(
                        RoomAppointment(
                            account: Self.zoe.text, place: "officer", holder: key.holder, day: "2026-03-17",
                            after: before.link)))
                try await rooms.desk.change([.roomKeys(.appointed(form))], now: .at(.mar(17)))
            }
            #expect(try await rooms.desk.office().rooms == before)
            guard case .waiting = try await rooms.desk.roomDoor(zoe) else { return #expect(Bool(false)) }
        }
    }

    @Test func `a substitute signs only for who comes after them`() async throws {
        try await RoomWorld.with { rooms in
            let (_, _) = try await rooms.talk("Over Ali.", about: true)
            let zoe = try await rooms.newcomer()
            let ria = try await rooms.substitute
            #expect(
                await rooms.world.answer {
                    try await rooms.appoint(Self.zoe, to: .officer, by: ria, on: .mar(18))
                } == .notFound)
            try await rooms.appoint(Self.zoe, to: .substitute, by: ria, on: .mar(18))
            try await rooms.desk.enterRooms(as: zoe, passphrase: Self.phrase, now: .at(.mar(18)))
            let keyholder = try #require(try await rooms.desk.keyholder(zoe))
            #expect(try await rooms.desk.rooms(as: keyholder, now: .at(.mar(18))).count == 1)
            #expect(try await rooms.desk.keyholder(rooms.ria) == nil)
        }
    }

    @Test(arguments: Store.all) func `the sheet opens every room for a new key, and every room says so`(
        _ store: Store
    ) async throws {
        try await RoomWorld.with(store) { rooms in
            let (receipt, _) = try await rooms.talk()
            let ali = try await rooms.world.staff(Neighbourhood.ali)
            #expect(
                await rooms.world.answer {
                    try await rooms.desk.recoverRooms(
                        as: ali, words: rooms.sheet.reversed().joined(separator: " "),
                        passphrase: Self.phrase, now: .at(.mar(19)))
                } == .fault(.wrongPassword))
            try await rooms.desk.recoverRooms(
                as: ali, words: rooms.sheet.joined(separator: " "), passphrase: Self.phrase,
                now: .at(.mar(19)))
            let keyholder = try #require(try await rooms.desk.keyholder(ali))
            #expect(try await rooms.desk.rooms(as: keyholder, now: .at(.mar(19))).count == 1)
            let guest = try await rooms.guest(receipt, on: .mar(19))
            let changes = try await rooms.open(guest, on: .mar(19)).changes
            #expect(changes.map(\.signer) == [.recovery])
            #expect(
                await rooms.world.answer {
                    try await rooms.desk.enterRooms(
                        as: ali, passphrase: RoomWorld.phrase, now: .at(.mar(19)))
                } == .fault(.wrongPassword))
        }
    }

    @Test func `a substitute who comes later gets a seal of every room there is, and every room shows it`()
        async throws
    {
        try await DeskWorld.with { world in
            let ali = try await world.staff(Neighbourhood.ali)
            let sheet = try await RoomWorld.found(world.desk, ali)
            let ria = try await world.staff(Neighbourhood.ria)
            let rooms = RoomWorld(world: world, ali: ali, ria: ria, sheet: sheet)
            let (receipt, _) = try await rooms.talk()
            try await world.desk.askForRoomKey(as: ria, passphrase: RoomWorld.other, now: .at(.mar(17)))
            try await rooms.appoint(
                Neighbourhood.ria, to: .substitute, by: try await rooms.officer, on: .mar(17))
            try await world.desk.enterRooms(as: ria, passphrase: RoomWorld.other, now: .at(.mar(17)))
            try await rooms.isAway(Neighbourhood.ali)
            let list = try await world.desk.rooms(as: try await rooms.substitute, now: .at(.mar(20)))
            #expect(list.count == 1)
            let guest = try await rooms.guest(receipt, on: .mar(20))
            let change = RoomKeys.Change(
                place: .substitute, account: Neighbourhood.ria, before: nil, on: .mar(17),
                signer: .key(of: Neighbourhood.ali))
            #expect(try await rooms.open(guest, on: .mar(20)).changes == [change])
        }
    }
}
