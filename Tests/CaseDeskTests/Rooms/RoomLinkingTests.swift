import Ledger
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("The officer's room – which complaint it belongs to")
struct RoomLinkingTests {
    private func alone(_ rooms: RoomWorld) async throws -> Token {
        try await rooms.desk.beginRoomAlone(
            [.write(.complainant, "Zomaar een vraag.")], aboutOfficer: false, now: .at(.mar(16)))
    }

    private func links(_ rooms: RoomWorld, _ guest: Token, showing code: String) async -> Answer {
        await rooms.world.answer {
            try await rooms.desk.linkRoom(showing: code, as: guest, from: "2", now: .at(.mar(16)))
        }
    }

    private func takenDown(_ rooms: RoomWorld) async throws -> Receipt {
        try await rooms.desk.file(
            .jansen, takenDownBy: .staff(Neighbourhood.fenna, as: .intake), now: .at(.mar(16)))
    }

    @Test(arguments: Store.all) func `who came in with the code of a complaint gives that number`(
        _ store: Store
    ) async throws {
        try await RoomWorld.with(store) { rooms in
            _ = try await rooms.world.file()
            let (receipt, guest) = try await rooms.talk()
            try await rooms.desk.linkRoom(as: guest, now: .at(.mar(16)))
            #expect(try await rooms.only().linked == receipt.number)
        }
    }

    @Test(arguments: Store.all)
    func `who came in with a room code shows the code of the complaint, and a number shows nothing`(
        _ store: Store
    ) async throws {
        try await RoomWorld.with(store) { rooms in
            let receipt = try await rooms.world.file()
            let guest = try await alone(rooms)
            for wrong in [receipt.number, ReceiptCode.random().text, ""] {
                #expect(await links(rooms, guest, showing: wrong) == .fault(.unknownCode))
            }
            let answer = await rooms.world.answer {
                try await rooms.desk.linkRoom(as: guest, now: .at(.mar(16)))
            }
            #expect(answer == .notFound)
            #expect(try await rooms.only().linked == nil)
            #expect(await links(rooms, guest, showing: receipt.code.lowercased()) == .given)
            #expect(try await rooms.only().linked == receipt.number)
        }
    }

    @Test func `wrong codes count as they do at the door`() async throws {
        try await RoomWorld.with { rooms in
            let receipt = try await rooms.world.file()
            let guest = try await alone(rooms)
            for _ in 0..<Tries.free { _ = await links(rooms, guest, showing: ReceiptCode.random().text) }
            let answer = await links(rooms, guest, showing: receipt.code)
            #expect(answer == .fault(.tooManyTries(waitSeconds: 60)))
            #expect(
                await rooms.world.answer {
                    try await rooms.desk.enter(code: receipt.code, from: "2", now: .at(.mar(16)))
                } == .fault(.tooManyTries(waitSeconds: 60)))
        }
    }

    @Test func `a code that staff saw counts only in a room of which the officer gave the code`()
        async throws
    {
        try await RoomWorld.with { rooms in
            let receipt = try await takenDown(rooms)
            let stranger = try await alone(rooms)
            #expect(await links(rooms, stranger, showing: receipt.code) == .fault(.unknownCode))
            let officer = try await rooms.officer
            let id = try await rooms.desk.makeRoom(
                name: "Truus", aboutOfficer: false, as: officer, now: .at(.mar(16)))
            let code = try #require(try await rooms.desk.room(id, as: officer, now: .at(.mar(16))).code)
            let guest = try await rooms.desk.enter(code: code, from: "3", now: .at(.mar(16)))
            #expect(await links(rooms, guest, showing: receipt.code) == .given)
            let room = try await rooms.desk.room(id, as: officer, now: .at(.mar(16)))
            #expect(room.mediation.linked == receipt.number)
        }
    }

    @Test func `a room code that the officer gave anew makes it theirs`() async throws {
        try await RoomWorld.with { rooms in
            let receipt = try await takenDown(rooms)
            _ = try await alone(rooms)
            let (id, officer) = (try await rooms.only().id, try await rooms.officer)
            try await rooms.desk.giveRoomCode(for: id, as: officer, now: .at(.mar(16)))
            let code = try #require(try await rooms.desk.room(id, as: officer, now: .at(.mar(16))).code)
            let guest = try await rooms.desk.enter(code: code, from: "3", now: .at(.mar(16)))
            #expect(await links(rooms, guest, showing: receipt.code) == .given)
        }
    }

    @Test func `neither side says a number, and the officer answers nothing for the person`() async throws {
        try await RoomWorld.with { rooms in
            let receipt = try await rooms.world.file()
            let guest = try await alone(rooms)
            let (id, officer) = (try await rooms.only().id, try await rooms.officer)
            try await rooms.acts(.askConsent(.message, "Wij praten."), in: id)
            let seen = try await rooms.desk.room(id, as: officer, now: .at(.mar(16))).version
            for command: Mediation.Command in [.link(receipt.number), .passOn(1), .note("x")] {
                let answer = await rooms.world.answer {
                    try await rooms.desk.say([command], as: guest, now: .at(.mar(16)))
                }
                #expect(answer == .notFound)
            }
            for command: Mediation.Command in [.link(receipt.number), .answer(1, true), .passOn(1)] {
                let answer = await rooms.world.answer {
                    try await rooms.desk.act(
                        [command], in: id, as: officer, ifStillAt: seen, now: .at(.mar(16)))
                }
                #expect(answer == .notFound)
            }
            #expect(try await rooms.only().linked == nil)
        }
    }

    @Test func `a text never reaches the complaint of somebody else that is disclosed too`() async throws {
        try await RoomWorld.with { rooms in
            let other = try await rooms.world.file()
            let neighbour = try await rooms.guest(other)
            try await rooms.desk.act(.referral(.disclose(.online)), as: neighbour, now: .at(.mar(16)))
            let guest = try await alone(rooms)
            let (id, officer) = (try await rooms.only().id, try await rooms.officer)
            try await rooms.acts(.askConsent(.message, "Wij praten."), in: id)
            try await rooms.desk.say([.answer(1, true)], as: guest, now: .at(.mar(16)))
            let answer = await rooms.world.answer {
                try await rooms.desk.passOn(1, of: id, as: officer, now: .at(.mar(16)))
            }
            #expect(answer == .notFound)
            let stream = try #require(try await rooms.desk.stream(of: other.number))
            #expect(try await rooms.desk.load(stream).casefile.referral.told.isEmpty)
        }
    }
}
