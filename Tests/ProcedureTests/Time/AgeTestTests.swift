import Testing

@testable import Procedure

@Suite("Art. 2 – hoogstens een jaar geleden")
struct AgeTestTests {
    struct Row: Sendable {
        var event: When
        var sent: Day
        var inTime: Bool

        init(_ event: When, _ sent: Day, _ inTime: Bool) {
            self.event = event
            self.sent = sent
            self.inTime = inTime
        }
    }

    static let exact = [
        Row(.on("2025-03-16"), "2026-03-16", true), Row(.on("2025-03-15"), "2026-03-16", false),
        Row(.on("2025-03-17"), "2026-03-16", true), Row(.on("2026-03-16"), "2026-03-16", true),
        Row(.on("2020-01-01"), "2026-03-16", false),
    ]

    /// 29 February + 1 year is 28 February; the generous one of the two readings holds.
    static let leap = [
        Row(.on("2024-02-29"), "2025-02-28", true), Row(.on("2024-02-29"), "2025-03-01", false),
        Row(.on("2023-02-28"), "2024-02-29", true), Row(.on("2023-02-28"), "2024-02-28", true),
        Row(.on("2023-02-27"), "2024-02-29", false), Row(.on("2024-02-28"), "2025-02-28", true),
        Row(.on("2023-03-01"), "2024-02-29", true), Row(.on("2024-03-01"), "2025-03-01", true),
    ]

    /// The last possible day up to the filing day counts.
    static let imprecise = [
        Row(.inMonth(year: 2025, month: 3), "2026-03-31", true),
        Row(.inMonth(year: 2025, month: 3), "2026-04-01", false),
        Row(.inMonth(year: 2024, month: 2), "2025-02-28", true),
        Row(.inMonth(year: 2024, month: 2), "2025-03-01", false),
        Row(.inMonth(year: 2026, month: 3), "2026-03-16", true), Row(.inYear(2025), "2026-12-31", true),
        Row(.inYear(2025), "2027-01-01", false), Row(.inYear(2026), "2026-03-16", true),
        Row(.inYear(2024), "2026-01-01", false),
        Row(.unknown, "2026-03-16", true), Row(.ongoing, "2026-03-16", true),
    ]

    @Test(arguments: exact + leap + imprecise)
    func `exactly one year is in, and a doubt never costs the complainant the year`(_ row: Row) {
        #expect(AgeTest.isInTime(row.event, sentOn: row.sent, years: 1) == row.inTime)
    }

    @Test func `for every day in eight years the generous reading wins`() {
        for ordinal in Day("2020-01-01").ordinal...Day("2028-01-01").ordinal {
            let event = Day(ordinal: ordinal)
            let limit = event.adding(years: 1)
            #expect(AgeTest.isInTime(.on(event), sentOn: limit, years: 1))
            #expect(!AgeTest.isInTime(.on(event), sentOn: limit + 2, years: 1))
        }
    }

    @Test(
        arguments: [
            (.on("2026-03-17"), true), (.on("2026-03-16"), false), (.inMonth(year: 2026, month: 4), true),
            (.inMonth(year: 2026, month: 3), false), (.inYear(2027), true), (.inYear(2026), false),
            (.ongoing, false),
            (.unknown, false),
        ] as [(When, Bool)])
    func `only what lies after the day as a whole is after it`(_ event: When, _ after: Bool) {
        #expect(event.begins(after: "2026-03-16") == after)
    }

    @Test func `an earlier postmark counts for the year, receipt for the six weeks`() {
        let filing = World.jansen {
            $0.channel = .paper
            $0.happened = .on("2025-03-14")
            $0.postmarkedOn = "2026-03-14"
        }
        #expect(filing.sentOn == "2026-03-14")
        #expect(filing.deadline.lastDay == "2026-04-27")
        given(.contacted, of: filing).when(.closing(.refuse(1, .age, why: "Te lang geleden.")))
            .refuses(.closing(.inTimeAfterAll(1)))
    }

    @Test func `without the postmark the same letter is too old, and filed all the same`() {
        let filing = World.jansen { $0.happened = .on("2025-03-14") }
        given(.contacted, of: filing).when(.closing(.refuse(1, .age, why: "Te lang geleden.")))
            .then(.disposition(.made(1, .notTakenUp(.age, why: "Te lang geleden."))))
    }

    @Test func `the year is tested per part`() {
        let points: NonEmpty<Filing.Point> = [
            .init("De bezoeken.", happened: .on("2026-03-02")),
            .init("De brief.", happened: .on("2024-05-01")),
        ]
        let split = given(.contacted, .did(.filing(.split(into: points))))
        split.when(.closing(.refuse(1, .age, why: "Te oud."))).refuses(.closing(.inTimeAfterAll(1)))
        split.when(.closing(.refuse(2, .age, why: "Te oud."))).succeeds()
        let lines = split.casefile.checklist(on: "2026-03-18")
        #expect(lines.contains(.init(rule: .oneYear(1), state: .done(on: nil))))
        #expect(lines.contains(.init(rule: .oneYear(2), state: .missed(since: "2025-05-02"))))
    }
}
