import Ledger
import Procedure
import Register
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("Two people at the same moment")
struct ConflictTests {
    @Test(arguments: Store.all) func `staff hear that somebody else was first`(_ store: Store) async throws {
        try await DeskWorld.with(store) { world in
            let number = try await world.take(to: .accepted).number
            let noor = try await world.staff(Neighbourhood.noor)
            guard case .handling(let seen) = try await world.desk.open(number, as: noor, now: .at(.mar(19)))
            else {
                Issue.record("not the handler's view")
                return
            }
            _ = try await world.desk.perform(
                .contacts(.write("Nog iets.")), on: number, by: .complainant, now: .at(.mar(19)))
            let answer = await world.answer {
                try await world.act(number, on: .mar(19), ifStillAt: seen.loaded.version) {
                    plan throws(Refusal) in
                    try plan.perform(.handling(.release(reason: "Verlof.")))
                }
            }
            #expect(answer == .fault(.someoneElseFirst))
            let casefile = try await world.casefile(number)
            #expect(casefile.handling.handler == Neighbourhood.noor)
        }
    }

    @Test(arguments: Store.all) func `one of many staff is first, the others hear it`(_ store: Store)
        async throws
    {
        try await DeskWorld.with(store) { world in
            let number = try await world.take(to: .accepted).number
            let noor = try await world.staff(Neighbourhood.noor, on: .mar(19))
            guard case .handling(let seen) = try await world.desk.open(number, as: noor, now: .at(.mar(19)))
            else { return }
            let answers = await withTaskGroup(of: Answer.self) { group in
                for index in 0..<5 {
                    group.addTask {
                        await world.answer {
                            try await world.act(number, on: .mar(19), ifStillAt: seen.loaded.version) {
                                plan throws(Refusal) in
                                try plan.perform(.contacts(.write(Words("Bericht \(index)") ?? "-")))
                            }
                        }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(answers.count { $0 == .given } == 1)
            #expect(answers.count { $0 == .fault(.someoneElseFirst) } == 4)
        }
    }

    @Test(arguments: Store.all) func `a complainant is tried again, and nothing is lost`(_ store: Store)
        async throws
    {
        try await DeskWorld.with(store) { world in
            let receipt = try await world.take(to: .accepted)
            let other = try await world.another()
            let token = try await world.desk.enter(code: receipt.code, from: "a", now: .at(.mar(19)))
            try await withThrowingTaskGroup(of: Void.self) { group in
                for (index, desk) in [world.desk, other, world.desk, other].enumerated() {
                    group.addTask {
                        try await desk.act(
                            .contacts(.write(Words("Bericht \(index)") ?? "-")), as: token, now: .at(.mar(19))
                        )
                    }
                }
                try await group.waitForAll()
            }
            await other.close()
            let messages = try await world.casefile(receipt.number).contacts.messages.map(\.words.text)
            #expect(Set(messages).isSuperset(of: ["Bericht 0", "Bericht 1", "Bericht 2", "Bericht 3"]))
        }
    }

    @Test func `is tried again three times and then says so`() async throws {
        let driver = Hold<JealousDriver>()
        try await DeskWorld.with(wrapping: { driver.keep(JealousDriver($0)) }) { world in
            let receipt = try await world.take(to: .accepted)
            let jealous = try #require(driver.value)
            jealous.steal(times: Desk.retries)
            let given = await world.answer {
                try await world.desk.perform(
                    .contacts(.write("A.")), on: receipt.number, by: .complainant, now: .at(.mar(19)))
            }
            jealous.steal(times: Desk.retries + 1)
            let refused = await world.answer {
                try await world.desk.perform(
                    .contacts(.write("B.")), on: receipt.number, by: .complainant, now: .at(.mar(19)))
            }
            #expect(given == .given)
            #expect(refused == .fault(.someoneElseFirst))
        }
    }

    @Test(arguments: Store.all)
    func `two cases that end on two nodes do not stand in each other's way`(_ store: Store) async throws {
        try await DeskWorld.with(store) { world in
            var numbers: [String] = []
            for _ in 0..<4 { numbers.append(try await world.take(to: .judged).number) }
            let other = try await world.another()
            let answers = try await withThrowingTaskGroup(of: Answer.self) { group in
                for (index, number) in numbers.enumerated() {
                    let desk = index.isMultiple(of: 2) ? world.desk : other
                    let noor = try await world.staff(Neighbourhood.noor, on: .mar(24))
                    guard case .handling(let seen) = try await desk.open(number, as: noor, now: .at(.mar(24)))
                    else { continue }
                    group.addTask {
                        await world.answer {
                            try await desk.carryOut(
                                on: number, as: noor, ifStillAt: seen.loaded.version, now: .at(.mar(24))
                            ) { plan throws(Refusal) in try plan.end() }
                        }
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            await other.close()
            #expect(answers == [.given, .given, .given, .given])
            let rows = try await world.desk.register(year: 2026)
            #expect(rows.count == 4)
            #expect(rows.allSatisfy { $0.ending == .judged })
            let audit = try await world.desk.audit(now: .at(.mar(24)))
            #expect(audit.findings == [])
        }
    }

    @Test func `what is refused or breaks in the middle of a plan leaves nothing`() async throws {
        try await DeskWorld.with { world in
            let number = try await world.take(to: .accepted).number
            let before = try await world.counts()
            let answer = await world.answer {
                try await world.act(number, on: .mar(19)) { plan throws(Refusal) in
                    try plan.perform(.contacts(.write("Dit blijft niet.")))
                    try plan.write(.confirmation)
                }
            }
            #expect(answer == .refused(.letters(.investigationNotConcluded)))
            let after = try await world.counts()
            #expect(after == before)
        }
    }

    @Test func `a letter that nobody wrote is not taken`() async throws {
        try await DeskWorld.with { world in
            let number = try await world.take(to: .judged).number
            let letter = Letter(id: 9, kind: .progress, to: .complainant, route: .code, digest: "00")
            let answer = await world.answer {
                try await world.act(number, on: .mar(24)) { plan throws(Refusal) in
                    try plan.perform(.letters(.freeze(letter)))
                }
            }
            #expect(answer == .fault(.letterNotReady))
        }
    }

    @Test func `a preview writes nothing and reads as the letter will`() async throws {
        try await DeskWorld.with { world in
            let number = try await world.take(to: .judged).number
            let noor = try await world.staff(Neighbourhood.noor, on: .mar(24))
            let before = try await world.counts()
            let texts = try await world.desk.preview(on: number, as: noor, now: .at(.mar(24))) {
                plan throws(Refusal) in
                try plan.end()
            }
            let after = try await world.counts()
            #expect(after == before)
            let loaded = try await world.act(number, on: .mar(24)) { plan throws(Refusal) in try plan.end() }
            #expect(texts.map(\.digest) == loaded.casefile.letters.list.suffix(2).map(\.digest))
            #expect(texts.map(\.kind) == [.outcome, .howItEnded])
        }
    }
}
