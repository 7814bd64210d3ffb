import Ledger
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("Following with a code")
struct FollowingTests {
    @Test(arguments: Store.all) func `takes a code in any way that people type it`(_ store: Store)
        async throws
    {
        try await DeskWorld.with(store) { world in
            let code = try await world.file().code
            let plain = code.filter { $0 != " " }
            let sloppy = [
                code, plain, plain.lowercased(), "  " + code + "\n",
                plain.map(String.init).joined(separator: " "),
                code.replacing(" ", with: "-"), plain.replacing("0", with: "O").replacing("1", with: "l"),
            ]
            for typed in sloppy {
                let token = try await world.desk.enter(code: typed, from: "\(typed)", now: .at(.mar(16)))
                let view = try await world.desk.follow(token, now: .at(.mar(16)))
                #expect(view?.number == "2026-001", "typed as \(typed.count) characters")
            }
        }
    }

    @Test(arguments: ["", "7K3M", "7K3M Q2XP 94T", "7K3M Q2XP 94TDD", "🦊🦊🦊🦊", "2026-001"])
    func `does not take what is no code`(_ typed: String) async throws {
        try await DeskWorld.with { world in
            _ = try await world.file()
            let answer = await world.answer {
                try await world.desk.enter(code: typed, from: "a", now: .at(.mar(16)))
            }
            #expect(answer == .fault(.unknownCode))
        }
    }

    @Test func `makes a client wait after five wrong codes, longer each time`() async throws {
        try await DeskWorld.with { world in
            _ = try await world.file()
            var waits: [Int] = []
            var now = Now.at(.mar(16))
            for _ in 0..<14 {
                do {
                    _ = try await world.desk.enter(code: "7K3M Q2XP 94TD", from: "a", now: now)
                } catch DeskFault.unknownCode {
                    continue
                } catch DeskFault.tooManyTries(let seconds) {
                    waits.append(seconds)
                    now = Now(
                        instant: now.instant.adding(milliseconds: Int64(seconds) * 1000), today: now.today)
                }
            }
            #expect(waits == [60, 120, 240, 480, 960])
        }
    }

    @Test func `counts tries that come at the same moment`() async throws {
        try await DeskWorld.with { world in
            _ = try await world.file()
            let waited = await withTaskGroup(of: Bool.self) { group in
                for _ in 0..<40 {
                    group.addTask {
                        let answer = await world.answer {
                            try await world.desk.enter(code: "7K3M Q2XP 94TD", from: "a", now: .at(.mar(16)))
                        }
                        return answer != .fault(.unknownCode)
                    }
                }
                return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(waited == 40 - Tries.free)
        }
    }

    @Test func `lets other clients go on, and forgets the wrong tries of who came in`() async throws {
        try await DeskWorld.with { world in
            let code = try await world.file().code
            for _ in 0..<4 {
                _ = await world.answer {
                    try await world.desk.enter(code: "x", from: "a", now: .at(.mar(16)))
                }
            }
            _ = try await world.desk.enter(code: code, from: "a", now: .at(.mar(16)))
            for _ in 0..<5 {
                _ = await world.answer {
                    try await world.desk.enter(code: "x", from: "a", now: .at(.mar(16)))
                }
            }
            let a = await world.answer {
                try await world.desk.enter(code: code, from: "a", now: .at(.mar(16)))
            }
            let b = await world.answer {
                try await world.desk.enter(code: code, from: "b", now: .at(.mar(16)))
            }
            #expect(a == .fault(.tooManyTries(waitSeconds: 60)))
            #expect(b == .given)
        }
    }

    @Test(arguments: Store.all) func `ends two hours after the last request`(_ store: Store) async throws {
        try await DeskWorld.with(store) { world in
            let code = try await world.file().code
            let token = try await world.desk.enter(code: code, from: "a", now: .at(.mar(16)))
            let renewed = try await world.desk.follow(token, now: .at(.mar(16), minutes: 90))
            let still = try await world.desk.follow(token, now: .at(.mar(16), hours: 3))
            let over = try await world.desk.follow(token, now: .at(.mar(16), hours: 6))
            #expect(renewed != nil)
            #expect(still != nil)
            #expect(over == nil)
        }
    }

    @Test func `ends at once when somebody leaves, and never works as staff`() async throws {
        try await DeskWorld.with { world in
            let code = try await world.file().code
            let token = try await world.desk.enter(code: code, from: "a", now: .at(.mar(16)))
            let asStaff = try await world.desk.staff(token, now: .at(.mar(16)))
            #expect(asStaff == nil)
            let person = try await world.staff(Neighbourhood.noor)
            let followed = try await world.desk.follow(person.token, now: .at(.mar(16)))
            #expect(followed == nil)
            try await world.desk.leave(token)
            let left = try await world.desk.follow(token, now: .at(.mar(16)))
            #expect(left == nil)
            let answer = await world.answer {
                try await world.desk.act(.contacts(.write("Hallo.")), as: token, now: .at(.mar(16)))
            }
            #expect(answer == .notFound)
        }
    }

    @Test func `opening a letter delivers it once`() async throws {
        try await DeskWorld.with { world in
            let receipt = try await world.take(to: .accepted)
            let token = try await world.desk.enter(code: receipt.code, from: "a", now: .at(.mar(19)))
            for _ in 0..<2 {
                let text = try await world.desk.letter(Letter.ID(2), as: token, now: .at(.mar(19)))
                #expect(text.kind == .newHandler)
            }
            let view = try await world.desk.follow(token, now: .at(.mar(19)))
            #expect(view?.letters.first { $0.id == 2 }?.delivered == .mar(19))
            let entries = try await world.casefile(receipt.number)
            #expect(entries.letters[2]?.delivered == .mar(19))
        }
    }

    @Test func `gives no letter to somebody else, and none that is not out`() async throws {
        try await DeskWorld.with { world in
            let receipt = try await world.take(.byPost, to: .informed)
            let token = try await world.desk.enter(code: receipt.code, from: "a", now: .at(.mar(21)))
            for number in 1...4 {
                let answer = await world.answer {
                    try await world.desk.letter(Letter.ID(number), as: token, now: .at(.mar(21)))
                }
                #expect(answer == .notFound, "letter \(number)")
            }
        }
    }

    @Test(arguments: ["", "zz", String(repeating: "f", count: 62)])
    func `takes no token that cannot be one`(_ cookie: String) {
        #expect(Token(cookie: cookie) == nil)
    }

    @Test func `a token is known to its cookie only`() async throws {
        try await DeskWorld.with { world in
            let code = try await world.file().code
            let token = try await world.desk.enter(code: code, from: "a", now: .at(.mar(16)))
            let row = try await world.rows("select id from session")[0].blob(0)
            #expect(hex(row) != token.cookie)
            let stolen = try #require(Token(cookie: hex(row)))
            let view = try await world.desk.follow(stolen, now: .at(.mar(16)))
            #expect(view == nil)
        }
    }
}
