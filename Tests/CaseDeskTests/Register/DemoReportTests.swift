import CaseDesk
import Ledger
import Procedure
import Register
import Rehearsal
import Testing

@Suite("Art. 9 – het verslag van de demobuurt")
struct DemoReportTests {
    /// Counted by hand from the rows of the demo's register, each once in each table; 22 complaints.
    ///
    ///     subjects   treatment 3, contact 5 (1 + 4), privacy 3,
    ///                support 11 (5 continuity, 4 facilities, 2 access)
    ///     endings    upheld 13, not upheld 1, no finding 2, solved 4, withdrawn 1, not taken up 1
    ///     time       1 of 51 days, the others at most 34
    ///     measures   organisation 12, complainant 3, none or not named 7
    ///     channels   site 20, paper 2
    private static let counted: [TableName: [[Leaf]: Int?]] = [
        .subjects: [[.treatment, .contact]: 8, [.support, .privacy, .otherSubject]: 14],
        .endings: [
            [.upheld, .notUpheld, .noFinding]: 16,
            [.solved, .withdrawn, .notTakenUp, .otherEnding, .inProgress]: 6,
        ],
        .time: [[.inTime]: 21, [.late]: 1],
        .measures: [[.organisation]: 12, [.complainant, .noMeasure]: 10],
        // Two on paper would stand alone: nothing of it is shown.
        .channels: [
            [.web]: nil, [.telephone]: nil, [.inPerson]: nil, [.viaOthers]: nil, [.email]: nil, [.paper]: nil,
        ],
    ]

    @Test func `equals what was counted by hand`() async throws {
        try await DeskWorld.with { world in
            _ = try await World.live(on: world.desk, seed: World.seed, today: World.today)
            let report = try await world.report(Span(2025))
            #expect(report.total == 22)
            for name in TableName.allCases {
                let cells = try #require(report[name]).cells
                let shown = Dictionary(uniqueKeysWithValues: cells.map { ($0.leaves, $0.count) })
                #expect(shown == Self.counted[name], "\(name)")
            }
            #expect(report.changes == [])
        }
    }
}
