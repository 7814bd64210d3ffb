import Foundation
import Ledger
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("What a handler was writing and has not sent")
struct StaffDraftTests {
    private let fields = [KeptWords.Field("verslag", "Kim zei dat de wekker stuk was.")]
    private let moment = Now.at(.mar(19), minutes: 42)

    private func draft(_ world: DeskWorld, _ number: String, on page: String = "verslag/1") async throws
        -> KeptWords?
    {
        let noor = try await world.staff(DeskWorld.handler, on: .mar(19))
        guard case .handling(let view) = try await world.desk.open(number, as: noor, now: moment) else {
            return nil
        }
        return try await world.desk.draft(on: page, of: view.loaded, by: noor)
    }

    private func keep(_ world: DeskWorld, _ number: String, on page: String = "verslag/1") async throws {
        let noor = try await world.staff(DeskWorld.handler, on: .mar(19))
        try await world.desk.keep(fields, on: WrittenPage(page), of: number, as: noor, now: moment)
    }

    @Test(arguments: Store.all) func `comes back as it was typed, with the day and the time`(_ store: Store)
        async throws
    {
        try await DeskWorld.with(store) { world in
            let number = try await world.take(to: .accepted).number
            try await keep(world, number)
            try await keep(world, number)
            let kept = try #require(try await draft(world, number))
            #expect(kept.fields == fields)
            #expect(kept.saved.day == .mar(19))
            #expect(kept.saved.time == "12.42")
            #expect(try await draft(world, number, on: "antwoord/1") == nil)
            #expect(try await world.count("staff_draft") == 1)
        }
    }

    @Test func `is gone once it is sent, and stays when sending fails`() async throws {
        try await DeskWorld.with { world in
            let number = try await world.take(to: .accepted).number
            let noor = try await world.staff(DeskWorld.handler, on: .mar(19))
            try await keep(world, number, on: "bericht")
            try await keep(world, number)
            let mark = try #require(try await draft(world, number, on: "bericht")).mark
            let shown = WrittenPage("bericht", seen: mark)
            let early = await world.answer {
                try await world.desk.carryOut(
                    on: number, as: noor, ifStillAt: 1, from: shown, now: moment
                ) { plan throws(Refusal) in try plan.perform(.contacts(.write("Ik bel je morgen."))) }
            }
            #expect(early == .fault(.someoneElseFirst))
            #expect(try await draft(world, number, on: "bericht") != nil)
            try await world.desk.carryOut(on: number, as: noor, ifStillAt: nil, from: shown, now: moment) {
                plan throws(Refusal) in try plan.perform(.contacts(.write("Ik bel je morgen.")))
            }
            #expect(try await draft(world, number, on: "bericht") == nil)
            #expect(try await draft(world, number) != nil)
        }
    }

    @Test(arguments: Store.all) func `what the page had not seen is kept beside it, and is not sent away`(
        _ store: Store
    ) async throws {
        try await DeskWorld.with(store) { world in
            let number = try await world.take(to: .accepted).number
            let noor = try await world.staff(DeskWorld.handler, on: .mar(19))
            let page = WrittenPage("bericht")
            let first = try await world.desk.keep(fields, on: page, of: number, as: noor, now: moment)
            let other = [KeptWords.Field("verslag", "Kim zei niets.")]
            let second = try await world.desk.keep(other, on: page, of: number, as: noor, now: moment)
            #expect(second.fields == other && second.others == [fields] && second.mark != first.mark)
            let seen = WrittenPage("bericht", seen: second.mark)
            let third = try await world.desk.keep(fields, on: seen, of: number, as: noor, now: moment)
            #expect(third.others == [fields])
            try await world.desk.carryOut(on: number, as: noor, ifStillAt: nil, from: seen, now: moment) {
                plan throws(Refusal) in try plan.perform(.contacts(.write("Ik bel je morgen.")))
            }
            #expect(try await draft(world, number, on: "bericht") == third)
        }
    }

    @Test(arguments: Store.all) func `is destroyed when the case goes to somebody else`(_ store: Store)
        async throws
    {
        try await DeskWorld.with(store) { world in
            let number = try await world.take(to: .accepted).number
            try await keep(world, number)
            try await world.act(number, on: .mar(19)) { plan throws(Refusal) in
                try plan.perform(.handling(.release(reason: "Verlof.")))
            }
            #expect(try await world.count("staff_draft") == 0)
            let late = await world.answer { try await keep(world, number) }
            #expect(late == .notFound)
        }
    }

    @Test func `nobody but the handler keeps something on a case`() async throws {
        try await DeskWorld.with { world in
            let number = try await world.take(to: .accepted).number
            let samira = try await world.staff(Neighbourhood.samira, on: .mar(19))
            let fenna = try await world.staff(Neighbourhood.fenna, on: .mar(19))
            for other in [samira, fenna] {
                let answer = await world.answer {
                    try await world.desk.keep(
                        fields, on: WrittenPage("verslag/1"), of: number, as: other, now: moment)
                }
                #expect(answer == .notFound)
            }
            #expect(try await world.count("staff_draft") == 0)
        }
    }

    @Test func `is forgotten with its case, and is read by nobody without the key of the case`() async throws
    {
        try await DeskWorld.with { world in
            let number = try await world.take(to: .accepted).number
            try await keep(world, number)
            let rows = try await world.rows("select place, sealed from staff_draft")
            for bytes in [try rows[0].blob(0), try rows[0].blob(1)] {
                let text = String(decoding: bytes, as: UTF8.self)
                for word in ["wekker", "verslag", DeskWorld.handler.text] { #expect(!text.contains(word)) }
            }
            let stream = try #require(try await world.desk.stream(of: number))
            try await world.desk.ledger.driver.write { tx in try Desk.forget(stream, in: tx) }
            #expect(try await world.count("staff_draft") == 0)
        }
    }

    @Test func `a session that ended by itself is known for three days, one that was left is not`()
        async throws
    {
        try await DeskWorld.with { world in
            let desk = world.desk
            let token = try await desk.demoToken(for: DeskWorld.handler, now: .at(.mar(19)))
            let left = try await desk.demoToken(for: DeskWorld.handler, now: .at(.mar(19)))
            try await desk.leave(left)
            let inside = try await desk.endedStaff(token, now: .at(.mar(19), hours: 1))
            #expect(inside == nil)
            let later = Now.at(.mar(19), hours: 3)
            try await desk.sweep(now: later)
            #expect(try await desk.staff(token, now: later) == nil)
            #expect(try await desk.endedStaff(token, now: later)?.account.id == DeskWorld.handler)
            #expect(try await desk.endedStaff(left, now: later) == nil)
            try await desk.sweep(now: .at(.mar(22), hours: 3))
            #expect(
                try await world.rows("select id from session where kind = 'staff' and subject = 'noor'")
                    .isEmpty)
        }
    }
}
