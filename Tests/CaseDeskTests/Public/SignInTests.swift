import Ledger
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("Signing in")
struct SignInTests {
    private static let email = "noor@voorbeeld.example"

    private static func withPassword<T: Sendable>(_ body: (DeskWorld) async throws -> T) async throws -> T {
        try await DeskWorld.with { world in
            try await world.desk.choosePasswords([Neighbourhood.noor: "een lange zin"], now: .at(.mar(2)))
            return try await body(world)
        }
    }

    @Test(arguments: [email, "NOOR@Voorbeeld.Example"])
    func `with the right password, whatever the case of the address`(_ typed: String) async throws {
        try await Self.withPassword { world in
            let token = try await world.desk.signIn(
                email: typed, password: "een lange zin", from: "a", now: .at(.mar(16)))
            let staff = try await world.desk.staff(token, now: .at(.mar(16)))
            let next = try await world.desk.entrance(of: token, now: .at(.mar(16)))
            #expect(staff == nil, "a password alone opens nothing")
            #expect(next?.0 == .setUp && next?.1.email == Self.email)
        }
    }

    @Test(arguments: [
        (email, "een lange zi"), (email, ""), ("niemand@voorbeeld.example", "een lange zin"),
        ("samira@voorbeeld.example", "een lange zin"), ("", ""),
    ])
    func `not otherwise, and every wrong way sounds the same`(_ email: String, _ password: String)
        async throws
    {
        try await Self.withPassword { world in
            let answer = await world.answer {
                try await world.desk.signIn(email: email, password: password, from: "a", now: .at(.mar(16)))
            }
            #expect(answer == .fault(.wrongPassword))
            let sessions = try await world.count("session")
            #expect(sessions == 0)
        }
    }

    /// Told by what it does and not by the clock on the wall, which a busy machine bends.
    @Test func `an unknown address costs one password, as a wrong password does`() async throws {
        try await DeskWorld.with { world in
            let costly = try await Desk.open(
                try world.place.driver(), keys: world.keys,
                costs: .init(receipt: ScryptCost(logN: 4), password: ScryptCost(logN: 15)))
            try await costly.choosePasswords([Neighbourhood.noor: "een lange zin"], now: .at(.mar(2)))
            // The first unknown address also makes the decoy.
            _ = await Self.time(of: "x", at: costly, in: world, from: "0")
            var known = Duration.seconds(3_600)
            var unknown = known
            // The least of many is what it costs; a busy machine needs more of them to show it.
            for round in 1...30 where round <= 3 || known > unknown * 4 || unknown > known * 4 {
                known = min(known, await Self.time(of: Self.email, at: costly, in: world, from: "\(round)"))
                unknown = min(
                    unknown,
                    await Self.time(of: "niemand@voorbeeld.example", at: costly, in: world, from: "\(round)"))
            }
            await costly.close()
            #expect(unknown * 4 > known)
            #expect(known * 4 > unknown)
        }
    }

    private static func time(
        of email: String, at desk: Desk, in world: DeskWorld, from visitor: Visitor
    ) async -> Duration {
        await ContinuousClock().measure {
            _ = await world.answer {
                try await desk.signIn(
                    email: email, password: "nee", from: visitor, now: .at(.mar(16)))
            }
        }
    }

    @Test func `guessing makes that side wait, and locks nobody else out of the account`() async throws {
        try await Self.withPassword { world in
            for _ in 0..<5 {
                _ = await world.answer {
                    try await world.desk.signIn(
                        email: Self.email, password: "x", from: "guesser", now: .at(.mar(16)))
                }
            }
            var answers: [Answer] = []
            for (client, minutes) in [("guesser", 0), ("noor's own", 0), ("guesser", 1)] as [(String, Int64)]
            {
                answers.append(
                    await world.answer {
                        try await world.desk.signIn(
                            email: "Noor@voorbeeld.example", password: "een lange zin", from: "\(client)",
                            now: .at(.mar(16), minutes: minutes))
                    })
            }
            #expect(answers == [.fault(.tooManyTries(waitSeconds: 60)), .given, .given])
        }
    }

    @Test func `who throws away the browser and thinks of new addresses waits too, and nobody else`()
        async throws
    {
        try await Self.withPassword { world in
            var answers: [Answer] = []
            for index in 0...Tries.freeOfAddress {
                answers.append(
                    await world.answer {
                        try await world.desk.signIn(
                            email: "\(index)@voorbeeld.example", password: "x",
                            from: Visitor(address: "1.2.3.4", browser: "\(index)"), now: .at(.mar(16)))
                    })
            }
            #expect(answers.dropLast().allSatisfy { $0 == .fault(.wrongPassword) })
            #expect(answers.last == .fault(.tooManyTries(waitSeconds: 60)))
            let other = await world.answer {
                try await world.desk.signIn(
                    email: Self.email, password: "een lange zin", from: "5.6.7.8", now: .at(.mar(16)))
            }
            #expect(other == .given)
        }
    }

    @Test func `a flood of keys forgets the oldest, and never those of an account`() throws {
        let tries = Tries()
        let now = Now.at(.mar(16))
        for _ in 0..<Tries.free {
            try tries.admit("rooms ali", now: now)
            try tries.admit("code early", now: now)
        }
        for index in 0..<Tries.remembered {
            try tries.admit("code \(index)", now: .at(.mar(16), minutes: 0))
        }
        #expect(throws: DeskFault.tooManyTries(waitSeconds: 60)) { try tries.admit("rooms ali", now: now) }
    }

    @Test func `an own account does not buy more guesses at another`() async throws {
        try await Self.withPassword { world in
            var answers: [Answer] = []
            for _ in 0..<6 {
                answers.append(
                    await world.answer {
                        try await world.desk.signIn(
                            email: "samira@voorbeeld.example", password: "x", from: "a", now: .at(.mar(16)))
                    })
                _ = await world.answer {
                    try await world.desk.signIn(
                        email: Self.email, password: "een lange zin", from: "a", now: .at(.mar(16)))
                }
            }
            #expect(answers.last == .fault(.tooManyTries(waitSeconds: 60)))
        }
    }

    @Test func `a session ends by itself and by leaving`() async throws {
        try await DeskWorld.with { world in
            let staff = try await world.staff(Neighbourhood.noor)
            let over = try await world.desk.staff(staff.token, now: .at(.mar(16), hours: 2))
            #expect(over == nil)
            try await world.desk.leave(staff.token)
            let left = try await world.desk.staff(staff.token, now: .at(.mar(16)))
            #expect(left == nil)
        }
    }

    @Test(arguments: Store.all) func `works on both nodes`(_ store: Store) async throws {
        try await DeskWorld.with(store) { world in
            let staff = try await world.staff(Neighbourhood.noor)
            let other = try await world.another()
            let there = try await other.staff(staff.token, now: .at(.mar(16)))
            await other.close()
            #expect(there?.account.name == "Noor de Boer")
        }
    }
}
