import CaseDesk
import Ledger
import Procedure
import Register
import Rehearsal

/// A year of before, taken over from a spreadsheet: each complaint by somebody else, about the organisation.
struct PastYear {
    var lines: [String] = []

    static let heading = "ontvangen;onderwerp;over;kanaal;afdoening;oordeel;maatregelen;afgehandeld;klager"

    /// So many complaints about one thing.
    mutating func add(
        _ count: Int, _ subject: String, in year: Int = 2024, half: Int = 1, ending: String = "opgelost;",
        measure: String = "werkwijze", channel: String = "website", late: Int = 0
    ) {
        for index in 0..<count {
            let month = half == 1 ? 2 : 8
            let closed = index < late ? "1-\(month + 3)-\(year)" : "20-\(month)-\(year)"
            lines.append(
                "3-\(month)-\(year);\(subject);organisatie;\(channel);\(ending);\(measure);\(closed);P\(lines.count)"
            )
        }
    }

    var bytes: [UInt8] { Array(([Self.heading] + lines).joined(separator: "\n").utf8) }

    /// Twenty complaints, of which everything can be shown but what is small.
    static var twenty: PastYear {
        var year = PastYear()
        year.add(8, "bejegening", late: 1)
        year.add(6, "informatie", measure: "excuses", channel: "telefoon")
        year.add(4, "planning", ending: "beoordeeld;gegrond", measure: "geen", channel: "telefoon")
        year.add(2, "privacy", ending: "ingetrokken;", measure: "geen", channel: "balie")
        return year
    }
}

extension DeskWorld {
    /// Takes a year over as `gehoord register import` does.
    @discardableResult
    func takeOver(_ year: PastYear, on day: Day = .mar(16)) async throws -> ImportOutcome {
        let file = try RegisterImport(year.bytes, given: [], today: day)
        return try await desk.take(file, now: .at(day))
    }

    /// What the municipality would get.
    func report(_ span: Span) async throws -> PeriodReport {
        try await Desk.report(span, from: desk.ledger.driver)
    }

    /// The keeper asks and the director approves.
    func approve(_ span: Span, _ sentences: [String] = [], on day: Day = .mar(16)) async throws {
        let keeper = try await staff(Neighbourhood.joke, on: day)
        let director = try await staff(Neighbourhood.hendrik, on: day)
        let seen = try await desk.reportDraft(span).version
        try await desk.write(sentences, for: span, ifStillAt: seen, by: keeper)
        // Nobody can look through cases that were never here.
        try await desk.askApproval(
            span, ifStillAt: seen + 1, knowsUnread: true, by: keeper, now: .at(day))
        try await desk.approve(
            span, sentences: Set(sentences.indices), ifStillAt: seen + 2, knowsUnread: true, by: director,
            now: .at(day))
    }

    /// What stopped somebody, or nil.
    func obstacle(_ body: () async throws -> Void) async throws -> ReportObstacle? {
        do { try await body() } catch let obstacle as ReportObstacle { return obstacle }
        return nil
    }
}
