import Ledger
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

/// Decision 0026: the case learns the text at the moment at which the room says that it is out.
@Suite("Art. 5 – passing a text on, and a no at the same moment")
struct PassingOnTests {
    private static let now = Now.at(.mar(16))

    /// A room whose guest said yes to a text, gave their number, and let it be known.
    private struct Ready: Sendable {
        let rooms: RoomWorld
        let receipt: Receipt
        let guest: Token
        let room: String
        let officer: Keyholder

        init(_ rooms: RoomWorld) async throws {
            self.rooms = rooms
            (receipt, guest) = try await rooms.talk()
            room = try await rooms.only().id
            officer = try await rooms.officer
            try await rooms.acts(.askConsent(.message, "Wij praten."), in: room)
            try await says(true)
            try await rooms.desk.act(.referral(.disclose(.online)), as: guest, now: now)
            try await rooms.desk.linkRoom(as: guest, now: now)
        }

        func says(_ yes: Bool) async throws {
            try await rooms.desk.say([.answer(1, yes)], as: guest, now: now)
        }

        func pass() async throws {
            try await rooms.desk.passOn(1, of: room, as: officer, now: now)
        }

        /// What the case was told, beside whether the room says so.
        func out() async throws -> Out {
            let stream = try #require(try await rooms.desk.stream(of: receipt.number))
            let told = try await rooms.desk.load(stream).casefile.referral.told
            let consents = try await rooms.open(guest).mediation.consents
            return Out(told: told.map(\.words.text), passedOn: consents.map(\.passedOn))
        }
    }

    private struct Out: Equatable {
        var told: [String] = []
        var passedOn = [false]

        static let nothing = Out()
        static let text = Out(told: ["Wij praten."], passedOn: [true])
    }

    @Test(arguments: Store.all)
    func `a fault at any moment leaves the text in both, or in neither`(_ store: Store) async throws {
        let driver = Hold<FaultyDriver>()
        try await RoomWorld.with(store, wrapping: { driver.keep(FaultyDriver($0)) }) { rooms in
            let ready = try await Ready(rooms)
            let faulty = try #require(driver.value)
            var faults = 0
            while faults < 50 {
                faulty.fail(after: faults)
                let answer = await rooms.world.answer { try await ready.pass() }
                faulty.heal()
                if answer == .given { break }
                faults += 1
                #expect(try await ready.out() == .nothing)
            }
            // At least the head, the line and the index of the case, and the head and the line of the room.
            #expect((5..<50).contains(faults))
            #expect(try await ready.out() == .text)
        }
    }

    @Test(arguments: Store.all)
    func `a no that comes after it hears that the text is out`(_ store: Store) async throws {
        try await RoomWorld.with(store) { rooms in
            let ready = try await Ready(rooms)
            try await ready.pass()
            await #expect(throws: Mediation.Refusal.alreadyPassedOn(1)) { try await ready.says(false) }
            #expect(try await ready.out() == .text)
        }
    }

    @Test(arguments: Store.all)
    func `a no between the page and the press is heard, and nothing leaves`(_ store: Store) async throws {
        try await RoomWorld.with(store) { rooms in
            let ready = try await Ready(rooms)
            let page = try await rooms.desk.room(ready.room, as: ready.officer, now: Self.now)
            #expect(page.mediation.revocableConsents.count == 1)
            try await ready.says(false)
            await #expect(throws: Mediation.Refusal.noConsent(1)) { try await ready.pass() }
            #expect(try await ready.out() == .nothing)
        }
    }

    @Test(arguments: Store.all)
    func `a no while it is written is heard, and nothing leaves`(_ store: Store) async throws {
        try await Self.interrupted(store) { ready, driver in
            driver.interrupt { try await ready.says(false) }
            await #expect(throws: Mediation.Refusal.noConsent(1)) { try await ready.pass() }
            let out = try await ready.out()
            #expect(out == .nothing)
        }
    }

    @Test(arguments: Store.all)
    func `a no during which it was passed on hears that the text is out`(_ store: Store) async throws {
        try await Self.interrupted(store) { ready, driver in
            driver.interrupt { try await ready.pass() }
            await #expect(throws: Mediation.Refusal.alreadyPassedOn(1)) { try await ready.says(false) }
            let out = try await ready.out()
            #expect(out == .text)
        }
    }

    @Test(arguments: Store.all)
    func `of two presses at one moment one tells, and once`(_ store: Store) async throws {
        try await Self.interrupted(store) { ready, driver in
            driver.interrupt { try await ready.pass() }
            await #expect(throws: Mediation.Refusal.alreadyPassedOn(1)) { try await ready.pass() }
            let out = try await ready.out()
            #expect(out == .text)
        }
    }

    @Test(arguments: Store.all)
    func `a message at that moment, in the room or in the case, stops nothing`(_ store: Store) async throws {
        try await Self.interrupted(store) { ready, driver in
            driver.interrupt {
                let (desk, guest) = (ready.rooms.desk, ready.guest)
                try await desk.say([.write(.complainant, "Nog iets.")], as: guest, now: Self.now)
                try await desk.act(.contacts(.write("Hallo.")), as: guest, now: Self.now)
            }
            try await ready.pass()
            #expect(try await ready.out() == .text)
            #expect(try await ready.rooms.open(ready.guest).mediation.thread.count == 2)
        }
    }

    @Test(arguments: Store.all)
    func `no row names both, and those of the room have a day and no time`(_ store: Store) async throws {
        try await RoomWorld.with(store) { rooms in
            let ready = try await Ready(rooms)
            let before = try await OpenRow.all(in: rooms.world)
            let later = Now.at(.mar(16), minutes: 17)
            try await rooms.desk.passOn(1, of: ready.room, as: ready.officer, now: later)
            let new = try await OpenRow.all(in: rooms.world).subtracting(before)
            let stream = try #require(try await rooms.desk.stream(of: ready.receipt.number)).text
            let ofRoom = new.filter { $0.names([ready.room]) }
            let ofCase = new.filter { $0.names([stream, ready.receipt.number]) }
            #expect(Set(ofRoom.map(\.table)) == ["entry", "stream"])
            #expect(ofRoom.isDisjoint(with: ofCase))
            #expect(ofRoom.flatMap(\.moments).allSatisfy { $0 % 3_600_000 == 0 })
            // The control: the line of the case has the moment itself.
            #expect(ofCase.contains { $0.moments.contains(later.instant.milliseconds) })
        }
    }

    private static func interrupted(
        _ store: Store, _ body: (Ready, InterruptingDriver) async throws -> Void
    ) async throws {
        let driver = Hold<InterruptingDriver>()
        try await RoomWorld.with(store, wrapping: { driver.keep(InterruptingDriver($0)) }) { rooms in
            try await body(try await Ready(rooms), try #require(driver.value))
        }
    }
}
