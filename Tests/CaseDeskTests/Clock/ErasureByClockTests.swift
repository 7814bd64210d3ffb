import Ledger
import Logging
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

/// Ended and out on 24 March 2026; the letter promised 24 March 2028.
@Suite("Erased on the promised day")
struct ErasureByClockTests {
    private static func day(_ iso: String) throws -> Now { .at(try #require(Day(iso: iso))) }

    @Test(arguments: Store.all) func `announced a month before, then it happens by itself`(_ store: Store)
        async throws
    {
        try await DeskWorld.with(store) { world in
            let receipt = try await world.take(to: .ended)
            let kept = try await world.take(to: .accepted)
            let list = ErasureList(path: world.place.folder + "/erased")
            try await world.tamper("delete from outbox")
            let stream = try #require(try await world.desk.stream(of: receipt.number))
            let promised = try #require(try await world.desk.load(stream).casefile.closing.closedOn)
            #expect(promised == .mar(24))

            for day in ["2028-02-22", "2028-02-23", "2028-03-23"] {
                try await world.desk.tick(now: try Self.day(day))
                let erased = try await world.desk.eraseDue(list: list, now: try Self.day(day))
                #expect(erased == 0, "\(day)")
            }
            let announced = try await world.outgoing().filter { $0.moment == Moment.erasureSoon.rawValue }
            #expect(announced.map(\.to) == ["joke@voorbeeld.example"])
            #expect(announced.map { Day(ordinal: $0.last).iso } == ["2028-03-24"])

            let now = try Self.day("2028-03-24")
            try await world.desk.tick(now: now)
            let erased = try await world.desk.eraseDue(list: list, now: now)
            let again = try await world.desk.eraseDue(list: list, now: now)
            #expect([erased, again] == [1, 0])
            #expect(try list.doomed().map(\.stream) == [stream])
            let answer = await world.answer {
                try await world.desk.enter(code: receipt.code, from: "a", now: now)
            }
            #expect(answer == .fault(.unknownCode))
            await #expect(throws: LedgerFault.erased(stream)) { try await world.desk.ledger.read(stream) }
            let rows = try await world.desk.register(year: 2026)
            #expect(rows.count == 2, "the row of the register stays")
            let other = try await world.desk.stream(of: kept.number)
            #expect(other != nil)
        }
    }

    @Test func `a case that cannot be read any more goes on its day as well, and not before`() async throws {
        try await DeskWorld.with { world in
            let receipt = try await world.take(to: .ended)
            let list = ErasureList(path: world.place.folder + "/erased")
            let stream = try #require(try await world.desk.stream(of: receipt.number))
            try await world.tamper(
                "update entry set payload = $1 where stream = $2 and seq = 1",
                [.blob([0]), .text(stream.text)])
            #expect(try await world.desk.loadIfReadable(stream) == nil)
            for (day, count) in [("2028-03-23", 0), ("2028-03-24", 1), ("2028-03-25", 0)] {
                let erased = try await world.desk.eraseDue(list: list, now: try Self.day(day))
                #expect(erased == count, "\(day)")
            }
            #expect(try list.doomed().map(\.stream) == [stream])
        }
    }

    @Test func `a log that somebody held is emptied in a later round of the clock`() async throws {
        try await DeskWorld.with(wrapping: { FaultyDriver($0) }) { world in
            let faulty = try #require(world.desk.ledger.driver as? FaultyDriver)
            let receipt = try await world.take(to: .ended)
            let list = ErasureList(path: world.place.folder + "/erased")
            let now = try Self.day("2028-03-24")
            try await world.desk.tick(now: now)
            faulty.holdLog(true)
            await #expect(throws: LedgerFault.busy) { try await world.desk.eraseDue(list: list, now: now) }
            #expect(try await world.desk.stream(of: receipt.number) == nil)
            let clock = Clock(
                world.desk, surroundings: .init(erasures: list), now: { now },
                logger: Logger(label: "clock") { _ in SwiftLogNoOpLogHandler() })
            await clock.round()
            #expect(try await world.count("log_to_empty") == 1, "its work is no longer found in the index")
            faulty.holdLog(false)
            await clock.round()
            #expect(try await world.count("log_to_empty") == 0)
        }
    }
}
