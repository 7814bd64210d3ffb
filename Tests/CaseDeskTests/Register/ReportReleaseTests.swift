import Foundation
import Ledger
import Procedure
import Register
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("Art. 9 – wanneer en hoe een verslag naar buiten gaat")
struct ReportReleaseTests {
    private let span = Span(2024)

    @Test func `a version with a longer term holds the release until that term is over`() {
        var row = RegisterRow(
            id: "a", period: Period(year: 2024, half: 2), channel: .web, respondents: [.organisation],
            version: "2024-1", finish: 56)
        let last = Day(iso: "2024-12-31") ?? .mar(1)
        #expect(Desk.releaseDay(of: span, [row]) == last + 57)
        row.finish = 28
        #expect(Desk.releaseDay(of: span, [row]) == last + 43)
        #expect(Desk.releaseDay(of: span, []) == last + 43)
    }

    @Test func `what nobody approved is refused to the command as it is to the page`() async throws {
        try await DeskWorld.with { world in
            let driver = world.desk.ledger.driver
            func print(_ span: Span, on day: Day = .mar(16)) async throws -> PeriodReport {
                try await Desk.unapproved(span, isPublication: false, today: day, from: driver)
            }
            var years = PastYear.twenty
            years.add(9, "geld", in: 2023)
            try await world.takeOver(years)
            #expect(try await print(span).total == 20)
            let early = try #require(Day(iso: "2025-02-11"))
            #expect(try await world.obstacle { _ = try await print(span, on: early) } == .tooEarly(early + 1))
            try await world.approve(Span(2023))
            let both = try await world.obstacle { _ = try await print(Span(2022, years: 3)) }
            guard case .blocked(let problems) = both else {
                Issue.record("printed beside the report on 2023")
                return
            }
            #expect(problems.contains(.overlaps(Span(2023))))
            let json = String(
                decoding: try Desk.json(of: try await print(span), isApproved: false), as: UTF8.self)
            #expect(json.contains("\"approved\":false") && json.contains("\"total\":20"))
            let words = ReportWords.dutch(organisation: "")
            let draft = ReportDocument(try await print(span), words, isApproved: false).bytes
            #expect(String(decoding: draft, as: UTF8.self).contains("nog niet vastgesteld"))
        }
    }

    @Test func `the report for the site is held against what the site had before`() async throws {
        // Thirty in two groups of ten and more; the correction moves one that only k = 10 shows together.
        func rows(_ first: Int, _ second: Int) -> [Counted] {
            (0..<(first + second)).map { index in
                let row = RegisterRow(
                    id: "\(index)", period: Period(year: 2024, half: 1), channel: .web,
                    respondents: [.organisation], subjects: [index < first ? .treatment : .continuity],
                    version: "1")
                return Counted(row, complainant: "\(index)")
            }
        }
        func reports(_ rows: [Counted]) -> (PeriodReport, PeriodReport) {
            (PeriodReport(span, of: rows), PeriodReport(span, of: rows, k: Protection.publication))
        }
        let (before, after) = (reports(rows(20, 20)), reports(rows(26, 20)))
        var reporting = Reporting()
        reporting.apply(
            .frozen(
                FrozenReport(
                    number: 1, municipality: before.0, publication: before.1, organisation: "", prepared: "a",
                    approved: "b", on: "2026-03-16", digest: "", versions: [:])))
        // Six more: enough for five, too few for ten.
        #expect(Differencing.problems(of: after.0, against: [before.0]).isEmpty)
        #expect(!reporting.problems(of: after.0, after.1) { _ in nil }.isEmpty)
    }

    @Test func `a year without complaints is listed, and holds no pseudonyms back`() async throws {
        try await DeskWorld.with { world in
            var years = PastYear()
            years.add(9, "geld", in: 2022)
            try await world.takeOver(years)
            let stages = try await world.desk.reportPeriods(now: .at(.mar(16)))
            #expect(Set(stages.map(\.span)).isSuperset(of: [Span(2023), Span(2024), Span(2025)]))
            try await world.approve(Span(2022))
            #expect(try await world.count("register_person") == 0)
            // And a report can be made that says only what changed.
            try await world.approve(Span(2023), ["Wij bellen voortaan terug."])
            #expect(try await world.desk.reporting().latest(Span(2023))?.municipality.total == nil)
        }
    }

    @Test func `no period begins before the first complaint`() async throws {
        try await DeskWorld.with { world in
            var years = PastYear()
            years.add(9, "geld", in: 2023)
            try await world.takeOver(years)
            let spans = try await world.desk.reportPeriods(now: .at(.mar(16))).map(\.span)
            #expect(spans == [Span(2025), Span(2024), Span(2023, years: 2), Span(2023)])
        }
    }

    @Test func `a year that still runs is not taken for an empty one`() async throws {
        try await DeskWorld.with { world in
            var years = PastYear()
            years.add(9, "geld", in: 2025)
            try await world.takeOver(years)
            try await world.approve(Span(2025))
            #expect(try await world.count("register_person") == 9)
        }
    }

    @Test func `destroyed pseudonyms and their key are in no file of the database`() async throws {
        try await DeskWorld.with { world in
            var years = PastYear()
            years.add(9, "geld", in: 2024)
            try await world.takeOver(years)
            let key = try await world.rows("select sealed from register_key")[0].blob(0)
            let tag = try await world.rows("select tag from register_person")[0].text(0)
            #expect(try world.filesContain(key) && world.filesContain(Array(tag.utf8)))
            try await world.approve(span)
            #expect(try !world.filesContain(key))
            #expect(try !world.filesContain(Array(tag.utf8)))
        }
    }

    @Test func `where the log is held while a report is frozen, it is marked for the clock`() async throws {
        try await DeskWorld.with(wrapping: { FaultyDriver($0) }) { world in
            let faulty = try #require(world.desk.ledger.driver as? FaultyDriver)
            var years = PastYear()
            years.add(9, "geld", in: 2024)
            try await world.takeOver(years)
            let key = try await world.rows("select sealed from register_key")[0].blob(0)
            faulty.holdLog(true)
            try await world.approve(span)
            #expect(try await world.count("log_to_empty") == 3)
            faulty.holdLog(false)
            try await world.desk.ledger.emptyLog()
            #expect(try await world.count("log_to_empty") == 0)
            #expect(try !world.filesContain(key))
        }
    }

    @Test func `a correction can be asked for where the register tells something else`() async throws {
        try await DeskWorld.with { world in
            try await world.takeOver(.twenty)
            var more = PastYear()
            more.add(9, "geld", in: 2023)
            more.add(9, "geld", in: 2022)
            try await world.takeOver(more)
            try await world.approve(span)
            let view = try await world.desk.reportView(span, now: .at(.mar(17)))
            #expect(!view.isToBeMade)
            let joke = try await world.staff(Neighbourhood.joke)
            let line = try #require(
                try await world.desk.registerLines(year: 2024).first { $0.row.subjects == [.treatment] })
            var correction = RegisterCorrection(id: line.row.id, why: .mistake)
            correction.subjects = [.information]
            try await world.desk.correct(correction, year: 2024, ifStillAt: 0, by: joke, now: .at(.mar(17)))
            #expect(try await world.desk.reportView(span, now: .at(.mar(17))).isToBeMade)
        }
    }

    @Test func `it went on the day of its approval at the earliest`() async throws {
        try await DeskWorld.with { world in
            try await world.takeOver(.twenty)
            try await world.approve(span)
            let joke = try await world.staff(Neighbourhood.joke)
            try await world.desk.arrange(.init(recipient: "GON"), by: joke, now: .at(.mar(17)))
            #expect(
                try await world.obstacle {
                    try await world.desk.sent(span, number: 1, on: .mar(15), by: joke, now: .at(.mar(17)))
                } == .sentBeforeApproval(.mar(16)))
            try await world.desk.sent(span, number: 1, on: .mar(16), by: joke, now: .at(.mar(17)))
        }
    }
}

extension DeskWorld {
    /// Looks through the database and its log as bytes.
    func filesContain(_ bytes: [UInt8]) throws -> Bool {
        try FileManager.default.contentsOfDirectory(atPath: place.folder).contains { name in
            guard name.hasPrefix("desk.sqlite") else { return false }
            let data = try Data(contentsOf: URL(filePath: place.folder + "/" + name))
            return data.range(of: Data(bytes)) != nil
        }
    }
}
