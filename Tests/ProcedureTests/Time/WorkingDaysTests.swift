import Testing

@testable import Procedure

@Suite("Tijd – werkdagen")
struct WorkingDaysTests {
    /// New Year · Good Friday, Easter Sunday and Monday · Koningsdag · 5 May · Ascension · Whit Sunday and
    /// Monday · Christmas.
    static let holidays: [(year: Int, days: [String])] = [
        (2024, "01-01 03-29 03-31 04-01 04-27 05-05 05-09 05-19 05-20 12-25 12-26"),
        (2025, "01-01 04-18 04-20 04-21 04-26 05-05 05-29 06-08 06-09 12-25 12-26"),
        (2026, "01-01 04-03 04-05 04-06 04-27 05-05 05-14 05-24 05-25 12-25 12-26"),
        (2027, "01-01 03-26 03-28 03-29 04-27 05-05 05-06 05-16 05-17 12-25 12-26"),
        (2028, "01-01 04-14 04-16 04-17 04-27 05-05 05-25 06-04 06-05 12-25 12-26"),
        (2029, "01-01 03-30 04-01 04-02 04-27 05-05 05-10 05-20 05-21 12-25 12-26"),
        (2030, "01-01 04-19 04-21 04-22 04-27 05-05 05-30 06-09 06-10 12-25 12-26"),
    ].map { ($0, $1.split(separator: " ").map(String.init)) }

    @Test(arguments: holidays)
    func `a year has these holidays and no other`(_ year: Int, _ days: [String]) throws {
        let first = try #require(Day(year, 1, 1))
        let length = Day.isLeap(year) ? 366 : 365
        let found = (0..<length).map { first + $0 }.filter(WorkingDays.isHoliday).map {
            String($0.iso.dropFirst(5))
        }
        #expect(found == days)
    }

    @Test(
        arguments: [
            "1818-03-22", "1900-04-15", "1943-04-25", "1954-04-18", "1961-04-02", "1981-04-19", "1999-04-04",
            "2000-04-23",
            "2008-03-23", "2011-04-24", "2016-03-27", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28",
            "2028-04-16",
            "2029-04-01", "2030-04-21", "2038-04-25", "2049-04-18", "2076-04-19", "2285-03-22",
        ] as [Day])
    func `Easter falls on the known Sundays`(_ easter: Day) {
        #expect(WorkingDays.easterSunday(in: easter.civil.year) == easter)
    }

    @Test func `Easter is always a Sunday from 22 March up to 25 April`() throws {
        for year in 1600...2400 {
            let easter = WorkingDays.easterSunday(in: year)
            let (first, last) = (try #require(Day(year, 3, 22)), try #require(Day(year, 4, 25)))
            #expect(easter.weekday == 7 && first <= easter && easter <= last)
        }
    }

    @Test(
        arguments: [
            (2025, "2025-04-26"), (2031, "2031-04-26"), (2026, "2026-04-27"), (2024, "2024-04-27"),
            (2030, "2030-04-27"),
        ] as [(Int, Day)])
    func `Koningsdag moves to Saturday when the 27th is a Sunday`(_ year: Int, _ day: Day) {
        #expect(WorkingDays.kingsDay(in: year) == day)
    }

    @Test func `where Koningsdag moved, the Sunday is only a Sunday`() {
        #expect(!WorkingDays.isHoliday("2025-04-27"))
        #expect(!WorkingDays.isHoliday("2026-04-26"))
    }

    @Test(
        arguments: [
            ("2026-03-16", true), ("2026-03-20", true), ("2026-03-21", false), ("2026-03-22", false),
            ("2026-04-03", false),
            ("2026-04-06", false), ("2026-04-27", false), ("2026-05-05", false), ("2026-05-14", false),
            ("2026-12-31", true),
        ] as [(Day, Bool)])
    func `people work from Monday to Friday outside holidays`(_ day: Day, _ works: Bool) {
        #expect(WorkingDays.contains(day) == works)
    }

    @Test(
        arguments: [
            ("2026-03-16", "2026-03-16"), ("2026-03-22", "2026-03-20"), ("2026-04-27", "2026-04-24"),
            ("2026-04-06", "2026-04-02"), ("2026-01-01", "2025-12-31"), ("2026-12-27", "2026-12-24"),
        ] as [(Day, Day)])
    func `the last working day on or before a day`(_ day: Day, _ expected: Day) {
        #expect(WorkingDays.lastOne(onOrBefore: day) == expected)
    }

    @Test(
        arguments: [
            ("2026-03-16", 2, "2026-03-18"), ("2026-03-20", 1, "2026-03-23"), ("2026-03-21", 1, "2026-03-23"),
            ("2026-04-02", 1, "2026-04-07"), ("2026-04-24", 1, "2026-04-28"), ("2026-12-24", 3, "2026-12-30"),
            ("2026-03-16", 0, "2026-03-16"),
        ] as [(Day, Int, Day)])
    func `working days are counted from the day after`(_ day: Day, _ count: Int, _ expected: Day) {
        #expect(WorkingDays.adding(count, to: day) == expected)
    }
}
