import Testing

@testable import Procedure

@Suite("Tijd – dagen")
struct DayTests {
    @Test(arguments: [
        ("2026-01-31", 1, "2026-02-28"), ("2026-12-15", 1, "2027-01-15"), ("2026-03-18", 1, "2026-04-18"),
        ("2028-01-30", 1, "2028-02-29"),
    ])
    func `a month later is the same date, or the last day of a shorter month`(
        _ day: Day, _ months: Int, _ later: Day
    ) {
        let request = DataRequest(
            id: 1, kind: .access, of: .complainant, words: nil, declared: Declared(on: day))
        #expect(request.due == later)
    }

    @Test(arguments: [
        (1970, 1, 1, 0), (1970, 1, 2, 1), (1969, 12, 31, -1), (2000, 2, 29, 11_016), (2000, 3, 1, 11_017),
        (2026, 3, 16, 20_528), (1, 1, 1, -719_162), (9999, 12, 31, 2_932_896),
    ])
    func `a date is a number of days since 1970`(_ year: Int, _ month: Int, _ day: Int, _ ordinal: Int) throws
    {
        let date = try #require(Day(year, month, day))
        #expect(date.ordinal == ordinal)
        #expect(Day(ordinal: ordinal).civil == (year, month, day))
    }

    @Test(arguments: [
        (2026, 2, 29), (2025, 2, 30), (1900, 2, 29), (2100, 2, 29), (2026, 4, 31), (2026, 13, 1),
        (2026, 0, 1),
        (2026, 1, 0), (2026, 1, 32), (0, 1, 1), (10_000, 1, 1),
    ])
    func `a date that does not exist is no day`(_ year: Int, _ month: Int, _ day: Int) {
        #expect(Day(year, month, day) == nil)
    }

    @Test(arguments: [(2024, true), (2000, true), (2400, true), (2023, false), (1900, false), (2100, false)])
    func `leap years follow the Gregorian rule`(_ year: Int, _ leaps: Bool) {
        #expect(Day.isLeap(year) == leaps)
        #expect((Day(year, 2, 29) != nil) == leaps)
    }

    @Test func `four hundred years go there and back without losing a day`() throws {
        var expected = try #require(Day(1800, 1, 1)).ordinal
        var weekday = Day(ordinal: expected).weekday
        for year in 1800..<2200 {
            for month in 1...12 {
                for day in 1...Day.length(ofMonth: month, in: year) {
                    let date = Day(year, month, day)
                    guard date?.ordinal == expected, date?.weekday == weekday, let date,
                        date.civil == (year, month, day)
                    else {
                        Issue.record("\(year)-\(month)-\(day) is lost")
                        return
                    }
                    expected += 1
                    weekday = weekday % 7 + 1
                }
            }
        }
        #expect(expected - Day("1800-01-01").ordinal == 146_097)
    }

    @Test(arguments: ["2026-03-16", "0001-01-01", "9999-12-31", "2024-02-29"])
    func `a day is written as it is read`(_ text: String) throws {
        #expect(try #require(Day(iso: text)).iso == text)
    }

    @Test(arguments: [
        "", "2026-3-16", "2026-03-16 ", " 2026-03-16", "2026/03/16", "16-03-2026", "2026-03-32", "2026-03",
        "+026-03-16",
        "2026-03-1６", "2026-03-16-01", "-2026-03-16", "2026--03-16", "2026-03-0x",
    ])
    func `anything else is not read as a day`(_ text: String) {
        #expect(Day(iso: text) == nil)
    }

    @Test(
        arguments: [
            ("2026-03-16", 1), ("2026-03-17", 2), ("2026-03-18", 3), ("2026-03-19", 4), ("2026-03-20", 5),
            ("2026-03-21", 6),
            ("2026-03-22", 7), ("1970-01-01", 4), ("1969-12-28", 7), ("1969-12-31", 3), ("1600-01-01", 6),
        ] as [(Day, Int)])
    func `Monday is 1 and Sunday is 7, before 1970 too`(_ day: Day, _ weekday: Int) {
        #expect(day.weekday == weekday)
    }

    @Test(
        arguments: [
            ("2024-02-29", 1, "2025-02-28"), ("2024-02-29", 4, "2028-02-29"),
            ("2024-02-29", -1, "2023-02-28"),
            ("2025-02-28", -1, "2024-02-28"), ("2026-03-16", -1, "2025-03-16"),
            ("2026-12-31", 2, "2028-12-31"),
            ("2023-03-01", 1, "2024-03-01"),
        ] as [(Day, Int, Day)])
    func `the same date in another year, 29 February becomes 28`(_ day: Day, _ years: Int, _ expected: Day) {
        #expect(day.adding(years: years) == expected)
    }

    @Test func `days are added, taken off, compared and counted`() {
        let day: Day = "2026-02-27"
        #expect(day + 2 == "2026-03-01")
        #expect(day - 58 == "2025-12-31")
        #expect(Day("2026-04-27") - Day("2026-03-16") == 42)
        #expect(day < day + 1 && !(day < day))
    }
}
