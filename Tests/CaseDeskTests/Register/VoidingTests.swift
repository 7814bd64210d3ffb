import Ledger
import Procedure
import Register
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("Art. 9 – wat er niet in hoort, telt niet mee")
struct VoidingTests {
    private func file(_ year: PastYear, given: [String] = []) throws -> RegisterImport {
        try RegisterImport(year.bytes, given: given, today: .mar(16))
    }

    @Test(arguments: Store.all) func `a file that was taken over with a column too few is undone whole`(
        _ store: Store
    ) async throws {
        try await DeskWorld.with(store) { world in
            let desk = world.desk
            let first = try await desk.take(try file(.twenty, given: ["channel="]), now: .at(.mar(16)))
            let id = try #require(first.id)
            let whole = try file(.twenty)
            let looked = try await desk.look(at: whole)
            #expect(looked.taken.count == 20 && looked.id == nil)
            #expect(looked.alike == [.init(id: id, lines: Array(2...21))])
            #expect(try await desk.register(year: 2024).count == 20, "a look changes nothing")
            let second = try await desk.take(whole, now: .at(.mar(17)))
            #expect(try await world.report(Span(2024)).total == 40)
            #expect(try await desk.imports().map(\.id) == [id, try #require(second.id)])
            #expect(try await desk.undo(import: id, why: .twice, now: .at(.mar(17))) == 20)
            #expect(try await desk.undo(import: id, why: .twice, now: .at(.mar(17))) == 0)
            #expect(try await desk.register(year: 2024).count == 20)
            #expect(try await world.report(Span(2024)).total == 20)
            #expect(try await world.count("register_source") == 20)
            #expect(try await world.count("register_person") == 20)
            #expect(try await desk.imports()[0].counting == [Period(year: 2024, half: 1): 0])
            // What stood there stays, with the reason.
            let stored = try await desk.ledger.read(.clear("register-2024")).map { try RegisterEntry($0) }
            #expect(stored.count == 41 && stored.last?.voiding == RegisterVoiding(.batch(id), why: .twice))
        }
    }

    @Test func `a line that was closed in the spreadsheet since is named beside the one that it was`()
        async throws
    {
        try await DeskWorld.with { world in
            func year(_ open: String) -> PastYear {
                PastYear(lines: [open, "9-9-2024;geld;organisatie;website;opgelost;;geen;12-9-2024;P71"])
            }
            let first = try await world.takeOver(year("4-4-2024;privacy;organisatie;website;;;;;P70")).id
            let closed = try file(year("4-4-2024;privacy;organisatie;website;opgelost;;geen;9-5-2024;P70"))
            let looked = try await world.desk.look(at: closed)
            #expect(looked.known == [3] && looked.taken == [2])
            #expect(looked.alike == [.init(id: try #require(first), lines: [2])])
            // So it is mended in the register, where a line without an ending can be.
            let line = try #require(
                try await world.desk.registerLines(year: 2024).first { $0.row.ending == nil })
            var correction = RegisterCorrection(id: line.row.id, why: .foundLater)
            correction.ending = .solved
            try await world.desk.correct(
                correction, year: 2024, ifStillAt: 0, by: try await world.staff(Neighbourhood.joke),
                now: .at(.mar(17)))
            let rows = try await world.desk.register(year: 2024)
            #expect(rows.map(\.ending) == [.solved, .solved])
        }
    }

    @Test func `one line of a mistyped year goes, and so does the year`() async throws {
        try await DeskWorld.with { world in
            var years = PastYear.twenty
            years.add(1, "geld", in: 2017)
            try await world.takeOver(years)
            #expect(try await world.desk.reportPeriods(now: .at(.mar(16))).last?.span == Span(2017))
            let row = try #require(try await world.desk.register(year: 2017).first)
            let joke = try await world.staff(Neighbourhood.joke)
            for _ in 1...2 {
                try await world.desk.void(
                    row.id, year: 2017, why: .mistake, ifStillAt: 0, by: joke, now: .at(.mar(16)))
            }
            #expect(try await world.desk.registerYears() == [2024])
            #expect(try await world.desk.reportPeriods(now: .at(.mar(16))).last?.span == Span(2024))
            let line = try await world.desk.registerLine(row.id, year: 2017)
            #expect(line.voided?.voiding.why == .mistake && line.voided?.role == "registerKeeper")
            #expect(line.row == row && !line.canBeCorrected)
            var correction = RegisterCorrection(id: row.id, why: .mistake)
            correction.channel = .paper
            let late = correction
            #expect(
                await world.answer {
                    try await world.desk.correct(
                        late, year: 2017, ifStillAt: 0, by: joke, now: .at(.mar(17)))
                } == .fault(.someoneElseFirst))
            let stored = try await world.desk.ledger.read(.clear("register-2017"))
            #expect(stored.count == 2, "pressed twice, done once")
        }
    }

    @Test func `pseudonyms and marks of what goes are in no file of the database`() async throws {
        try await DeskWorld.with { world in
            let id = try #require(try await world.takeOver(.twenty).id)
            let mark = Array(try await world.rows("select line from register_source")[0].text(0).utf8)
            let tag = Array(try await world.rows("select tag from register_person")[0].text(0).utf8)
            _ = try await world.desk.undo(import: id, why: .twice, now: .at(.mar(17)))
            try await world.desk.ledger.emptyLog()
            #expect(try !world.filesContain(mark) && !world.filesContain(tag))
        }
    }

    @Test func `by the register keeper, on what was seen, of a spreadsheet, and not of a reported year`()
        async throws
    {
        try await DeskWorld.with { world in
            _ = try await world.file()
            var years = PastYear.twenty
            years.add(1, "geld", in: 2023)
            let id = try #require(try await world.takeOver(years).id)
            let desk = world.desk
            let (joke, mo) = (
                try await world.staff(Neighbourhood.joke), try await world.staff(Neighbourhood.mo)
            )
            func void(_ year: Int, whole: Bool = false, seen: Int = 0, by staff: Staff) async throws {
                let row = try #require(try await desk.register(year: year).first)
                try await desk.void(
                    row.id, year: year, isWholeImport: whole, why: .twice, ifStillAt: seen, by: staff,
                    now: .at(.mar(17)))
            }
            #expect(await world.answer { try await void(2023, by: mo) } == .notFound)
            #expect(await world.answer { try await void(2026, by: joke) } == .notFound, "a case tells it")
            #expect(
                await world.answer { try await void(2023, seen: 1, by: joke) } == .fault(.someoneElseFirst))
            try await world.approve(Span(2024))
            #expect(try await world.obstacle { try await void(2024, by: joke) } == .reported(2024))
            #expect(
                try await world.obstacle { try await void(2023, whole: true, by: joke) } == .reported(2024))
            #expect(
                try await world.obstacle {
                    _ = try await desk.undo(import: id, why: .twice, now: .at(.mar(17)))
                } == .reported(2024))
            #expect(try await desk.register(year: 2023).count == 1, "all of it or nothing")
            try await void(2023, by: joke)
            #expect(try await desk.register(year: 2023) == [])
        }
    }
}
