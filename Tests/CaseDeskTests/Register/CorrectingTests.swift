import Ledger
import Procedure
import Register
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("Art. 9 – het register verbeteren")
struct CorrectingTests {
    private func correction(_ id: String) -> RegisterCorrection {
        var correction = RegisterCorrection(id: id, why: .foundLater)
        correction.subject = .privacy
        correction.measures = [.wayOfWorking, .apology]
        return correction
    }

    private func id(_ world: DeskWorld) async throws -> String {
        try #require(try await world.desk.register(year: 2026).first).id
    }

    @Test(arguments: Store.all) func `after the end, with a trace, and what stood there stays`(_ store: Store)
        async throws
    {
        try await DeskWorld.with(store) { world in
            _ = try await world.take(to: .ended)
            let (id, joke) = (try await id(world), try await world.staff(Neighbourhood.joke))
            try await world.desk.correct(
                correction(id), year: 2026, ifStillAt: 0, by: joke, now: .at(.mar(28)))
            let line = try await world.desk.registerLine(id, year: 2026)
            #expect(line.told.subjects == [.continuity] && line.row.subjects == [.privacy])
            #expect(line.row.measures == [.apology, .wayOfWorking] && line.row.ending == .judged)
            #expect(line.corrections.map(\.recorded) == ["2026-03-28"])
            #expect(line.corrections.map(\.correction.why) == [.foundLater])
        }
    }

    @Test func `what the case tells later does not undo it`() async throws {
        try await DeskWorld.with { world in
            let number = try await world.take(to: .ended).number
            let (id, joke) = (try await id(world), try await world.staff(Neighbourhood.joke))
            try await world.desk.correct(
                correction(id), year: 2026, ifStillAt: 0, by: joke, now: .at(.mar(28)))
            try await world.act(number, on: .mar(28)) { plan throws(Refusal) in
                try plan.perform(.filing(.classify(1, as: .money)))
            }
            let line = try await world.desk.registerLine(id, year: 2026)
            #expect(line.told.subjects == [.money] && line.row.subjects == [.privacy])
        }
    }

    @Test func `by the register keeper only, on what was seen, and not while it runs`() async throws {
        try await DeskWorld.with { world in
            let number = try await world.take(to: .judged).number
            let (id, joke) = (try await id(world), try await world.staff(Neighbourhood.joke))
            let correction = correction(id)
            let desk = world.desk
            #expect(
                try await world.obstacle {
                    try await desk.correct(correction, year: 2026, ifStillAt: 0, by: joke, now: .at(.mar(28)))
                } == .stillRuns)
            try await world.step(number, .ended, on: .mar(24))
            let mo = try await world.staff(Neighbourhood.mo)
            #expect(
                await world.answer {
                    try await desk.correct(correction, year: 2026, ifStillAt: 0, by: mo, now: .at(.mar(28)))
                } == .notFound)
            try await desk.correct(correction, year: 2026, ifStillAt: 0, by: joke, now: .at(.mar(28)))
            #expect(
                await world.answer {
                    try await desk.correct(correction, year: 2026, ifStillAt: 0, by: joke, now: .at(.mar(28)))
                } == .fault(.someoneElseFirst))
            #expect(await world.answer { _ = try await desk.registerLine("niet", year: 2026) } == .notFound)
        }
    }

    @Test func `an export neutralises what a spreadsheet would compute`() throws {
        let text = String(
            decoding: CSV.bytes([["=1+1", "a;b", "zeg \"ja\""], ["+3", "-", "@x"]]), as: UTF8.self)
        #expect(text == "\u{FEFF}\"'=1+1\";\"a;b\";\"zeg \"\"ja\"\"\"\r\n\"'+3\";\"'-\";\"'@x\"\r\n")
    }
}
