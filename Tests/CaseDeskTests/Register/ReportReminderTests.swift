import Procedure
import Register
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("Art. 9 – het verslag op tijd")
struct ReportReminderTests {
    private func told(_ world: DeskWorld) async throws -> [OutgoingMail] {
        try await world.outgoing().filter { $0.moment == Moment.reportDue.rawValue }
    }

    @Test func `the register keeper hears of it two weeks before, and on the day, each once`() async throws {
        try await DeskWorld.with { world in
            var year = PastYear()
            year.add(9, "geld", in: 2025)
            try await world.takeOver(year)
            let due = try #require(Day(iso: "2025-12-31")) + 90
            for (day, count) in [
                (due - 15, 0), (due - 14, 1), (due - 13, 1), (due - 1, 1), (due, 2), (due + 30, 2),
            ] {
                try await world.desk.remindOfReports(now: .at(day))
                let mails = try await told(world)
                #expect(mails.count == count, "\(day.iso)")
                #expect(mails.allSatisfy { $0.to == "joke@voorbeeld.example" && $0.last == due.ordinal })
            }
        }
    }

    @Test func `it is not asked for before it may be made, and every page says the same day`() async throws {
        try await DeskWorld.with { world in
            var year = PastYear()
            year.add(9, "geld", in: 2025)
            try await world.takeOver(year)
            let joke = try await world.staff(Neighbourhood.joke)
            try await world.desk.arrange(.init(recipient: "GON", dueDays: 42), by: joke, now: .at(.mar(1)))
            // The last term of the year ends on the forty-second day, so it may go on the next.
            let release = try #require(Day(iso: "2025-12-31")) + 43
            #expect(try await world.desk.dueReport(now: .at(release - 1), ahead: 0) == nil)
            #expect(try await world.desk.dueReport(now: .at(release), ahead: 0)?.due == release)
            let listed = try await world.desk.reportPeriods(now: .at(release))
            #expect(listed.first { $0.span == Span(2025) }?.due == release)
            #expect(try await world.desk.reportView(Span(2025), now: .at(release)).due == release)
        }
    }

    @Test func `nine old years from a spreadsheet are one mail`() async throws {
        try await DeskWorld.with { world in
            var years = PastYear()
            for year in 2016...2024 { years.add(1, "geld", in: year) }
            try await world.takeOver(years)
            try await world.desk.remindOfReports(now: .at(.mar(10)))
            #expect(try await told(world).count == 1)
        }
    }

    @Test func `nobody is reminded of what was sent`() async throws {
        try await DeskWorld.with { world in
            try await world.takeOver(.twenty)
            let joke = try await world.staff(Neighbourhood.joke)
            try await world.desk.arrange(.init(recipient: "GON"), by: joke, now: .at(.mar(17)))
            // A year without complaints has a report too.
            for year in [2024, 2025] {
                try await world.approve(Span(year))
                try await world.desk.sent(Span(year), number: 1, on: .mar(17), by: joke, now: .at(.mar(17)))
            }
            try await world.desk.remindOfReports(now: .at(.mar(28)))
            #expect(try await told(world).isEmpty)
        }
    }
}
