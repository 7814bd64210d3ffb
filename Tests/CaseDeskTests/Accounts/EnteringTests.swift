import Ledger
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("The second step in")
struct EnteringTests {
    private static let noon = Now.at(.mar(16))

    /// Noor with a password and a telephone; her codes on paper; and a session that gave the password.
    private struct Door {
        let world: DeskWorld
        let offer: FactorOffer

        func password(at now: Now = EnteringTests.noon) async throws -> Token {
            try await world.desk.signIn(
                email: "noor@voorbeeld.example", password: "een lange zin", from: "a", now: now)
        }

        func enter(_ token: Token, _ code: String, at now: Now = EnteringTests.noon) async -> Answer {
            await world.answer { try await world.desk.enter(token, code: code, "", now: now) }
        }
    }

    private static func door<T: Sendable>(_ body: (Door) async throws -> T) async throws -> T {
        try await DeskWorld.with { world in
            try await world.desk.choosePasswords([Neighbourhood.noor: "een lange zin"], now: .at(.mar(2)))
            let morning = Now.at(.mar(16), hours: -2)
            let token = try await world.desk.signIn(
                email: "noor@voorbeeld.example", password: "een lange zin", from: "a", now: morning)
            let offer = try #require(try await world.desk.entrance(of: token, now: morning)).1
            try await world.desk.setUp(token, code: offer.code.code(at: morning), now: morning)
            return try await body(Door(world: world, offer: offer))
        }
    }

    @Test func `a code of the telephone opens, once`() async throws {
        try await Self.door { door in
            let code = door.offer.code.code(at: Self.noon)
            let token = try await door.password()
            let staff = try await door.world.desk.enter(token, code: code, "Firefox", now: Self.noon)
            #expect(try await door.world.desk.staff(staff, now: Self.noon)?.account.id == Neighbourhood.noor)
            // Seen over a shoulder and typed again, in a session of one's own: refused.
            #expect(await door.enter(try await door.password(), code) == .fault(.wrongPassword))
            // One of before it does not count after it either.
            let earlier = door.offer.code.code(at: .at(.mar(16), minutes: -1))
            #expect(await door.enter(try await door.password(), earlier) == .fault(.wrongPassword))
            let next = Now(Instant(milliseconds: Self.noon.instant.milliseconds + 30_000))
            #expect(
                await door.enter(try await door.password(), door.offer.code.code(at: next), at: next)
                    == .given)
        }
    }

    @Test func `a code of one telephone does not open for another`() async throws {
        try await Self.door { door in
            let other = TimeCode(secret: Array(repeating: 7, count: 20))
            let halfway = try await door.password()
            #expect(await door.enter(halfway, other.code(at: Self.noon)) == .fault(.wrongPassword))
        }
    }

    @Test func `a code on paper opens once, however it is typed, and the others stay`() async throws {
        try await Self.door { door in
            let paper = door.offer.recovery[3].uppercased().replacing(" ", with: "")
            #expect(await door.enter(try await door.password(), paper) == .given)
            #expect(await door.enter(try await door.password(), paper) == .fault(.wrongPassword))
            #expect(await door.enter(try await door.password(), door.offer.recovery[4]) == .given)
            let left = try await door.world.desk.office().accounts[Neighbourhood.noor]?.factor?.left
            #expect(left == SecondFactor.recoveryCount - 2)
        }
    }

    @Test func `guessing makes everyone wait who guesses at this telephone`() async throws {
        try await Self.door { door in
            for _ in 0..<5 { _ = await door.enter(try await door.password(), "000000") }
            let right = door.offer.code.code(at: Self.noon)
            #expect(
                await door.enter(try await door.password(), right) == .fault(.tooManyTries(waitSeconds: 60)))
        }
    }

    @Test func `the codes on paper are shown until they are written down, and never again`() async throws {
        try await DeskWorld.with { world in
            let desk = world.desk
            try await desk.choosePasswords([Neighbourhood.noor: "een lange zin"], now: .at(.mar(2)))
            let token = try await desk.signIn(
                email: "noor@voorbeeld.example", password: "een lange zin", from: "a", now: Self.noon)
            let offer = try #require(try await desk.entrance(of: token, now: Self.noon)).1
            #expect(await world.answer { try await desk.finish(token, "", now: Self.noon) } == .notFound)
            let wrong = await world.answer { try await desk.setUp(token, code: "000000", now: Self.noon) }
            #expect(wrong == .fault(.wrongPassword))
            try await desk.setUp(token, code: offer.code.code(at: Self.noon), now: Self.noon)
            let shown = try #require(try await desk.entrance(of: token, now: Self.noon))
            #expect(shown.0 == .recoveryCodes && shown.1 == offer)
            #expect(Set(offer.recovery).count == SecondFactor.recoveryCount)
            let staff = try await desk.finish(token, "", now: Self.noon)
            #expect(try await desk.staff(staff, now: Self.noon) != nil)
            #expect(try await desk.entrance(of: token, now: Self.noon) == nil)
            // The secret and the codes lie nowhere in the clear.
            let stored = try await world.rows("select payload from entry").map { try $0.blob(0) }
            let secret = Array(offer.code.base32.utf8)
            let isSeen = stored.contains { row in row.indices.contains { row[$0...].starts(with: secret) } }
            #expect(!isSeen)
        }
    }

    @Test func `who gave only the password is in after no length of time`() async throws {
        try await Self.door { door in
            let token = try await door.password()
            let later = Now.at(.mar(16), hours: 3)
            #expect(try await door.world.desk.staff(token, now: Self.noon) == nil)
            #expect(await door.enter(token, door.offer.code.code(at: later), at: later) == .notFound)
        }
    }
}
