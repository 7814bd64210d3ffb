import CaseDesk
import Foundation
import Ledger
import Procedure
import Register
import Rehearsal
import Testing

@Suite("Filing")
struct FilingTests {
    @Test(arguments: Store.all) func `gives a number and a code that opens the case`(_ store: Store)
        async throws
    {
        try await DeskWorld.with(store) { world in
            let receipt = try await world.file()
            #expect(receipt.number == "2026-001")
            #expect(receipt.filedOn == "2026-03-16")
            #expect(!receipt.isNameless)
            #expect(!receipt.isTooOld)
            let token = try await world.desk.enter(code: receipt.code, from: "a", now: .at(.mar(16)))
            let view = try #require(try await world.desk.follow(token, now: .at(.mar(16))))
            #expect(view.number == "2026-001")
            #expect(view.phase == .received)
        }
    }

    @Test(arguments: Store.all)
    func `leaves a receipt letter, a register row, an index row and a mail to the desk`(_ store: Store)
        async throws
    {
        try await DeskWorld.with(store) { world in
            let receipt = try await world.file()
            let token = try await world.desk.enter(code: receipt.code, from: "a", now: .at(.mar(16)))
            let view = try #require(try await world.desk.follow(token, now: .at(.mar(16))))
            #expect(view.letters.map(\.kind) == [.receipt])
            let letter = try await world.desk.letter(view.letters[0].id, as: token, now: .at(.mar(16)))
            #expect(String(decoding: letter.bytes, as: UTF8.self).contains("2026-001"))
            let rows = try await world.desk.register(year: 2026)
            #expect(rows.count == 1)
            #expect(rows.first?.ending == nil)
            #expect(rows.first?.period.description == "2026-H1")
            let desk = try await world.staff(Neighbourhood.fenna)
            #expect(try await world.desk.atDesk(desk, now: .at(.mar(16))).map(\.number) == ["2026-001"])
            #expect(try await world.count("outbox") == 1)
        }
    }

    @Test func `also writes to a complainant who chose mail`() async throws {
        try await DeskWorld.with { world in
            _ = try await world.file(.byMail)
            #expect(try await world.count("outbox") == 2)
        }
    }

    @Test(arguments: Store.all) func `a fault at any write leaves nothing behind`(_ store: Store) async throws
    {
        let driver = Hold<FaultyDriver>()
        try await DeskWorld.with(store, wrapping: { driver.keep(FaultyDriver($0)) }) { world in
            let faulty = try #require(driver.value)
            let key = DraftKey.random()
            try await world.desk.save(Draft(), under: key, now: .at(.mar(16)))
            let before = try await world.counts()
            faulty.heal()
            var writes = 0
            while true {
                faulty.fail(after: writes)
                let answer = await world.answer {
                    try await world.desk.file(.byMail, from: key, now: .at(.mar(16)))
                }
                faulty.heal()
                if answer == .given { break }
                #expect(try await world.counts() == before, "after write \(writes)")
                writes += 1
            }
            #expect(writes > 8)
            #expect(try await world.desk.draft(key, now: .at(.mar(16)))?.sent?.number == "2026-001")
            #expect(try await world.desk.audit(now: .at(.mar(16))).findings == [])
        }
    }

    @Test(arguments: Store.all) func `sending twice gives the same receipt and one case`(_ store: Store)
        async throws
    {
        try await DeskWorld.with(store) { world in
            let key = DraftKey.random()
            try await world.desk.save(Draft(), under: key, now: .at(.mar(16)))
            let first = try await world.desk.file(.jansen, from: key, now: .at(.mar(16)))
            let second = try await world.desk.file(.jansen, from: key, now: .at(.mar(16)))
            #expect(first == second)
            #expect(try await world.count("case_index") == 1)
        }
    }

    @Test(arguments: Store.all)
    func `clicking many times at the same moment gives one receipt to all`(_ store: Store) async throws {
        try await DeskWorld.with(store) { world in
            for _ in 0..<5 {
                let key = DraftKey.random()
                try await world.desk.save(Draft(), under: key, now: .at(.mar(16)))
                let receipts = try await withThrowingTaskGroup(of: Receipt.self) { group in
                    for _ in 0..<4 {
                        group.addTask { try await world.desk.file(.jansen, from: key, now: .at(.mar(16))) }
                    }
                    return try await group.reduce(into: Set<Receipt>()) { $0.insert($1) }
                }
                #expect(receipts.count == 1)
            }
            #expect(try await world.count("case_index") == 5)
        }
    }

    @Test(arguments: Store.all) func `many at once get numbers without a gap`(_ store: Store) async throws {
        try await DeskWorld.with(store) { world in
            let other = try await world.another()
            let numbers = try await withThrowingTaskGroup(of: String.self) { group in
                for index in 0..<12 {
                    let desk = index.isMultiple(of: 2) ? world.desk : other
                    group.addTask {
                        let staff = Actor.staff(Neighbourhood.fenna, as: .intake)
                        return try await desk.file(.jansen, takenDownBy: staff, now: .at(.mar(16))).number
                    }
                }
                return try await group.reduce(into: Set<String>()) { $0.insert($1) }
            }
            await other.close()
            #expect(numbers.sorted() == (1...12).map { "2026-" + (($0 < 10) ? "00\($0)" : "0\($0)") })
            #expect(try await world.desk.audit(now: .at(.mar(16))).findings == [])
        }
    }

    @Test func `what is refused takes no number and keeps the draft`() async throws {
        try await DeskWorld.with { world in
            let key = DraftKey.random()
            try await world.desk.save(Draft(), under: key, now: .at(.mar(16)))
            let future = Filing.jansen { $0.happened = .on(.mar(20)) }
            #expect(
                await world.answer { try await world.desk.file(future, from: key, now: .at(.mar(16))) }
                    == .refused(.filing(.happenedAfterFiling)))
            #expect(try await world.desk.draft(key, now: .at(.mar(16))) != nil)
            #expect(try await world.desk.file(.jansen, from: key, now: .at(.mar(16))).number == "2026-001")
        }
    }

    @Test func `is numbered in the year of registration and counted in the year of receipt`() async throws {
        try await DeskWorld.with { world in
            let late = Filing.jansen {
                $0.receivedOn = .mar(16) - 100
                $0.happened = .unknown
            }
            let receipt = try await world.desk.file(
                late, takenDownBy: .staff(Neighbourhood.fenna, as: .intake), now: .at(.mar(16)))
            #expect(receipt.number == "2026-001")
            #expect(try await world.desk.register(year: 2026) == [])
            #expect(try await world.desk.register(year: 2025).count == 1)
        }
    }

    @Test func `says on the receipt when it is nameless or too old`() async throws {
        try await DeskWorld.with { world in
            let nameless = try await world.file(.jansen { $0.complainant = .nameless })
            #expect(nameless.isNameless)
            let old = try await world.file(.jansen { $0.happened = .on(.mar(16) - 400) })
            #expect(old.isTooOld)
        }
    }

    @Test func `a note that nobody can answer gets no letter, and is registered`() async throws {
        try await DeskWorld.with { world in
            let note = Filing.jansen {
                $0.complainant = .nameless
                $0.contact = .none
                $0.channel = .paper
            }
            _ = try await world.desk.file(
                note, takenDownBy: .staff(Neighbourhood.fenna, as: .intake), now: .at(.mar(16)))
            #expect(try await world.count("letter_text") == 0)
            #expect(try await world.desk.register(year: 2026).count == 1)
        }
    }
}

/// Keeps something that was made inside a closure.
final class Hold<Kept: Sendable>: @unchecked Sendable {
    private(set) var value: Kept?

    func keep(_ value: Kept) -> Kept {
        self.value = value
        return value
    }
}
