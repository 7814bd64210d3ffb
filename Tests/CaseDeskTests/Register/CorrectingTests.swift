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
        correction.subjects = [.privacy]
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
            #expect(line.corrections.map(\.role) == ["registerKeeper"])
            var judgment = RegisterCorrection(id: id, why: .mistake)
            judgment.judgments = [.notUpheld]
            try await world.desk.correct(judgment, year: 2026, ifStillAt: 1, by: joke, now: .at(.mar(29)))
            let again = try await world.desk.registerLine(id, year: 2026)
            #expect(again.told.judgments == [.upheld] && again.row.judgments == [.notUpheld])
            #expect(again.row.leaf(in: .endings) == .notUpheld)
        }
    }

    @Test func `what the case tells later of the same thing holds, and the rest stays corrected`()
        async throws
    {
        try await DeskWorld.with { world in
            let number = try await world.take(to: .ended).number
            let (id, joke) = (try await id(world), try await world.staff(Neighbourhood.joke))
            try await world.desk.correct(
                correction(id), year: 2026, ifStillAt: 0, by: joke, now: .at(.mar(28)))
            try await world.act(number, on: .mar(28)) { plan throws(Refusal) in
                try plan.perform(.filing(.classify(1, as: .money)))
            }
            let line = try await world.desk.registerLine(id, year: 2026)
            #expect(line.told.subjects == [.money] && line.row.subjects == [.money])
            #expect(line.row.measures == [.apology, .wayOfWorking])
            #expect(line.corrections.map(\.overtaken) == [[.subjects]])
            // And who corrects it after that knows what the case says.
            var again = RegisterCorrection(id: id, why: .sorted)
            again.subjects = [.privacy]
            try await world.desk.correct(again, year: 2026, ifStillAt: 1, by: joke, now: .at(.mar(29)))
            #expect(try await world.desk.registerLine(id, year: 2026).row.subjects == [.privacy])
        }
    }

    @Test func `a case that ends in another way after a correction of its ending is told so`() {
        func row(_ ending: Register.Ending?, _ judgments: [Register.Judgment] = []) -> RegisterEntry {
            RegisterEntry(
                row: RegisterRow(
                    id: "a", period: Period(year: 2026, half: 1), channel: .web, respondents: [.organisation],
                    subjects: [.money], ending: ending, judgments: judgments, version: "1"),
                recorded: "2026-03-16")
        }
        var correction = RegisterCorrection(id: "a", why: .mistake)
        correction.ending = .solved
        let corrected = RegisterEntry(correction: correction, recorded: "2026-03-17")
        func ending(_ entries: [RegisterEntry]) -> RegisterRow? { RegisterLine.fold(entries).first?.row }
        #expect(ending([row(.withdrawn), corrected])?.ending == .solved)
        #expect(ending([row(.withdrawn), corrected, row(.withdrawn)])?.ending == .solved, "told no news")
        let reopened = ending([row(.withdrawn), corrected, row(nil), row(.judged, [.upheld])])
        #expect(reopened?.ending == .judged && reopened?.judgments == [.upheld])
    }

    @Test func `every point has its own subject, and a judgment goes with an ending that has none`() {
        var row = RegisterRow(
            id: "a", period: Period(year: 2026, half: 1), channel: .web, respondents: [.organisation],
            subjects: [.money, .privacy], ending: .judged, judgments: [.upheld, .noFinding], version: "1")
        var correction = RegisterCorrection(id: "a", why: .sorted)
        correction.subjects = [.money, .access]
        correction.judgments = [.upheld, .notUpheld]
        correction.apply(to: &row)
        #expect(row.subjects == [.money, .access] && row.judgments == [.upheld, .notUpheld])
        correction.ending = .solved
        correction.apply(to: &row)
        #expect(row.judgments == [])
    }

    @Test func `two keepers at the same moment: one of them hears of the other`() async throws {
        try await DeskWorld.with { world in
            _ = try await world.take(to: .ended)
            let (id, joke) = (try await id(world), try await world.staff(Neighbourhood.joke))
            let (desk, correction) = (world.desk, correction(id))
            async let one = world.answer {
                try await desk.correct(correction, year: 2026, ifStillAt: 0, by: joke, now: .at(.mar(28)))
            }
            async let two = world.answer {
                try await desk.correct(correction, year: 2026, ifStillAt: 0, by: joke, now: .at(.mar(28)))
            }
            let answers = await [one, two]
            #expect(answers.contains(.given) && answers.contains(.fault(.someoneElseFirst)))
            #expect(try await world.desk.registerLine(id, year: 2026).corrections.count == 1)
        }
    }

    @Test func `an ending as judged comes with a judgment`() async throws {
        try await DeskWorld.with { world in
            var year = PastYear()
            year.add(1, "geld")
            try await world.takeOver(year)
            let row = try #require(try await world.desk.register(year: 2024).first)
            let joke = try await world.staff(Neighbourhood.joke)
            var correction = RegisterCorrection(id: row.id, why: .mistake)
            correction.ending = .judged
            let bare = correction
            let obstacle = try await world.obstacle {
                try await world.desk.correct(bare, year: 2024, ifStillAt: 0, by: joke, now: .at(.mar(28)))
            }
            #expect(obstacle == .judgmentMissing)
            correction.judgments = [.upheld]
            try await world.desk.correct(
                correction, year: 2024, ifStillAt: 0, by: joke, now: .at(.mar(28)))
            #expect(try await world.desk.registerLine(row.id, year: 2024).row.ending == .judged)
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
