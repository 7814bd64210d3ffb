import Ledger
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("Art. 5 – the officer's room, on both databases")
struct RoomTalkTests {
    @Test(arguments: Store.all) func `a talk goes both ways, and own notes stay own`(_ store: Store)
        async throws
    {
        try await RoomWorld.with(store) { rooms in
            let (_, guest) = try await rooms.talk()
            let line = try await rooms.only()
            #expect(line.waitsSince == .mar(16) && line.answerBy == .mar(18) && line.linked == nil)
            try await rooms.acts(.write(.officer, "Kom maar langs."), in: line.id)
            try await rooms.acts(.note("Wel heel stil."), in: line.id)
            try await rooms.acts(
                .meet(.init(on: .mar(16), kind: .withComplainant, words: "Ze huilde.")), in: line.id)
            let room = try await rooms.open(guest, on: .mar(16))
            #expect(room.mediation.thread.map(\.words) == ["Ik durf niet.", "Kom maar langs."])
            #expect(room.mediation.notes == [] && room.mediation.meetings.first?.words == nil)
            #expect(!room.history.contains { if case .noted = $0.event { true } else { false } })
            let mine = try await rooms.desk.room(line.id, as: try await rooms.officer, now: .at(.mar(16)))
            #expect(mine.mediation.notes == ["Wel heel stil."])
            #expect(mine.mediation.meetings.first?.words == "Ze huilde.")
        }
    }

    @Test(arguments: Store.all) func `without a complaint the site gives a code, and it opens the room again`(
        _ store: Store
    ) async throws {
        try await RoomWorld.with(store) { rooms in
            let first = try await rooms.desk.beginRoomAlone(
                [.write(.complainant, "Zomaar een vraag.")], aboutOfficer: false, now: .at(.mar(16)))
            let code = try #require(try await rooms.open(first).code)
            #expect(try await rooms.world.count("case_index") == 0)
            let later = try await rooms.desk.enter(code: code, from: "elsewhere", now: .at(.mar(18)))
            #expect(try await rooms.desk.isInRoomOnly(later, now: .at(.mar(18))))
            #expect(try await !rooms.desk.isFollowing(later, now: .at(.mar(18))))
            let room = try await rooms.open(later, on: .mar(18))
            #expect(room.mediation.thread.map(\.words) == ["Zomaar een vraag."] && room.code == nil)
            #expect(
                await rooms.world.answer {
                    try await rooms.desk.act(
                        .contacts(.write("x")), as: later, now: .at(.mar(18)))
                } == .notFound)
        }
    }

    @Test func `after half an hour the code is nowhere`() async throws {
        try await RoomWorld.with { rooms in
            let guest = try await rooms.desk.beginRoomAlone(
                [.write(.complainant, "x")], aboutOfficer: false, now: .at(.mar(16)))
            let door = try await rooms.desk.guestDoor(guest, now: .at(.mar(16), minutes: 31))
            guard case .open(let room) = door else { return #expect(Bool(false)) }
            #expect(room.code == nil)
        }
    }

    @Test func `beginning twice is one room`() async throws {
        try await RoomWorld.with { rooms in
            let (_, guest) = try await rooms.talk()
            try await rooms.desk.beginRoom(
                [.write(.complainant, "Ik durf niet.")], aboutOfficer: false, as: guest, now: .at(.mar(16)))
            #expect(try await rooms.world.count("room") == 1)
            #expect(try await rooms.open(guest).mediation.thread.count == 2)
        }
    }

    @Test func `who wrote meanwhile is read first`() async throws {
        try await RoomWorld.with { rooms in
            let (_, guest) = try await rooms.talk()
            let id = try await rooms.only().id
            let officer = try await rooms.officer
            let seen = try await rooms.desk.room(id, as: officer, now: .at(.mar(16))).version
            try await rooms.desk.say([.write(.complainant, "Nog iets.")], as: guest, now: .at(.mar(16)))
            #expect(
                await rooms.world.answer {
                    try await rooms.desk.act(
                        [.write(.officer, "Ja.")], in: id, as: officer, ifStillAt: seen, now: .at(.mar(16)))
                } == .fault(.someoneElseFirst))
            #expect(try await rooms.open(guest).mediation.thread.count == 2)
        }
    }

    @Test func `before anybody has a key nothing can be written`() async throws {
        try await DeskWorld.with { world in
            let receipt = try await world.file()
            let guest = try await world.desk.enter(code: receipt.code, from: "1", now: .at(.mar(16)))
            guard case .notThereYet = try await world.desk.guestDoor(guest, now: .at(.mar(16))) else {
                return #expect(Bool(false))
            }
            #expect(
                await world.answer {
                    try await world.desk.beginRoomAlone(
                        [.write(.complainant, "x")], aboutOfficer: false, now: .at(.mar(16)))
                } == .fault(.noRoomKey))
            #expect(try await world.count("room") == 0)
        }
    }

    @Test func `who waits longest stands first, and a late answer shows`() async throws {
        try await RoomWorld.with { rooms in
            _ = try await rooms.talk("Later.", on: .mar(18))
            _ = try await rooms.talk("Eerder.", on: .mar(17))
            let list = try await rooms.desk.rooms(as: try await rooms.officer, now: .at(.mar(23)))
            #expect(list.map(\.waitsSince) == [.mar(17), .mar(18)])
            #expect(list.map(\.answerBy) == [.mar(19), .mar(20)])
        }
    }

    @Test(arguments: Store.all) func `only the approved text leaves, word for word, and once`(_ store: Store)
        async throws
    {
        try await RoomWorld.with(store) { rooms in
            let (receipt, guest) = try await rooms.talk()
            let id = try await rooms.only().id
            try await rooms.acts(.askConsent(.message, "Zij wil een andere begeleider."), in: id)
            let officer = try await rooms.officer
            func pass() async -> Answer {
                await rooms.world.answer {
                    try await rooms.desk.passOn(1, of: id, as: officer, now: .at(.mar(16)))
                }
            }
            #expect(await pass() != .given)
            try await rooms.desk.say([.answer(1, true)], as: guest, now: .at(.mar(16)))
            // Nor does it leave before the person showed which complaint is theirs.
            #expect(await pass() == .notFound)
            try await rooms.desk.linkRoom(as: guest, now: .at(.mar(16)))
            // The case does not know of the officer: nothing is told before its complainant lets it.
            #expect(await pass() == .refused(.referral(.notDisclosed)))
            try await rooms.desk.act(.referral(.disclose(.online)), as: guest, now: .at(.mar(16)))
            #expect(await pass() == .given)
            #expect(await pass() != .given)
            let stream = try #require(try await rooms.desk.stream(of: receipt.number))
            let told = try await rooms.desk.load(stream).casefile.referral.told
            #expect(told.map(\.words) == ["Zij wil een andere begeleider."])
            #expect(told.map(\.kind) == [.message])
            #expect(try await rooms.open(guest).mediation.consents.map(\.passedOn) == [true])
        }
    }

    @Test func `the officer reads a case only while its complainant lets them, and it is logged`()
        async throws
    {
        try await RoomWorld.with { rooms in
            let (receipt, guest) = try await rooms.talk()
            let officer = try await rooms.officer
            func read() async -> Answer {
                await rooms.world.answer {
                    try await rooms.desk.caseForOfficer(
                        receipt.number, as: officer, promising: "Ik zwijg.", now: .at(.mar(16)))
                }
            }
            #expect(await read() == .notFound)
            try await rooms.desk.act(.referral(.letOfficerRead(.online)), as: guest, now: .at(.mar(16)))
            #expect(await read() == .given)
            let view = try #require(try await rooms.desk.follow(guest, now: .at(.mar(16))))
            #expect(view.readers.map(\.name) == ["Ali Demir"])
            try await rooms.desk.act(.referral(.stopOfficerReading(.online)), as: guest, now: .at(.mar(16)))
            #expect(await read() == .notFound)
        }
    }

    @Test func `in a room about the officer the substitute alone reads the case`() async throws {
        try await RoomWorld.with { rooms in
            let (receipt, guest) = try await rooms.talk("Over Ali.", about: true)
            try await rooms.desk.act(
                .referral(.letOfficerRead(.online, by: .substitute)), as: guest, now: .at(.mar(16)))
            for (keyholder, expected) in [
                (try await rooms.officer, Answer.notFound), (try await rooms.substitute, .given),
            ] {
                let answer = await rooms.world.answer {
                    try await rooms.desk.caseForOfficer(
                        receipt.number, as: keyholder, promising: "Ik zwijg.", now: .at(.mar(16)))
                }
                #expect(answer == expected)
            }
        }
    }

    @Test func `what the officer may read, the substitute reads only while they are away`() async throws {
        try await RoomWorld.with { rooms in
            let (receipt, guest) = try await rooms.talk()
            try await rooms.desk.act(.referral(.letOfficerRead(.online)), as: guest, now: .at(.mar(16)))
            try await rooms.isAway(Neighbourhood.ali)
            let ria = try await rooms.substitute
            for (day, expected) in [(Day.mar(18), Answer.notFound), (.mar(20), .given)] {
                let answer = await rooms.world.answer {
                    try await rooms.desk.caseForOfficer(
                        receipt.number, as: ria, promising: "Ik zwijg.", now: .at(day))
                }
                #expect(answer == expected)
            }
        }
    }

    @Test func `a substitute reads a name in the list only after their entry shows in the room`() async throws
    {
        try await RoomWorld.with { rooms in
            let (_, guest) = try await rooms.talk()
            let id = try await rooms.only().id
            try await rooms.desk.say([.introduce("Truus", .look)], as: guest, now: .at(.mar(16)))
            try await rooms.isAway(Neighbourhood.ali)
            let ria = try await rooms.substitute
            #expect(try await rooms.desk.rooms(as: ria, now: .at(.mar(20))).map(\.name) == [nil])
            _ = try await rooms.desk.room(id, as: ria, now: .at(.mar(20)))
            #expect(try await rooms.desk.rooms(as: ria, now: .at(.mar(20))).map(\.name) == ["Truus"])
        }
    }
}
