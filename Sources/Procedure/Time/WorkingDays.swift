/// Working days in the Netherlands: Monday to Friday, the holidays of the organisation left out.
///
/// No term moves for a holiday (the Algemene termijnenwet covers statutes only): these serve targets.
public enum WorkingDays {
    /// Whether people work on this day.
    public static func contains(_ day: Day) -> Bool {
        day.weekday <= 5 && !isHoliday(day)
    }

    /// The day itself when people work on it, else the last working day before it.
    public static func lastOne(onOrBefore day: Day) -> Day {
        var candidate = day
        while !contains(candidate) { candidate = candidate - 1 }
        return candidate
    }

    /// The working day that is `count` working days after the given day, which itself does not count.
    public static func adding(_ count: Int, to day: Day) -> Day {
        var candidate = day
        for _ in 0..<count {
            repeat { candidate = candidate + 1 } while !contains(candidate)
        }
        return candidate
    }

    /// Whether the day is a holiday, on a weekday or not.
    public static func isHoliday(_ day: Day) -> Bool {
        let (year, month, date) = day.civil
        switch (month, date) {
        case (1, 1), (5, 5), (12, 25), (12, 26): return true
        case (4, 26), (4, 27): return day == kingsDay(in: year)
        default: break
        }
        // Good Friday −2 · Easter Monday +1 · Ascension +39 · Whit Monday +50 (Easter and Whit are Sundays)
        let sinceEaster = day - easterSunday(in: year)
        return [-2, 0, 1, 39, 49, 50].contains(sinceEaster)
    }

    /// 27 April, or 26 April where the 27th is a Sunday.
    static func kingsDay(in year: Int) -> Day? {
        guard let day = Day(year, 4, 27) else { return nil }
        return day.weekday == 7 ? day - 1 : day
    }

    /// Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876).
    static func easterSunday(in year: Int) -> Day {
        let golden = year % 19
        let century = year / 100
        let rest = year % 100
        let correction = (8 * century + 13) / 25
        let epact = (19 * golden + century - century / 4 - correction + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
        let shift = (golden + 11 * epact + 22 * weekday) / 451
        let months = epact + weekday - 7 * shift + 114
        guard let day = Day(year, months / 31, months % 31 + 1) else {
            fatalError("internal error: Easter of \(year) fell outside March and April")
        }
        return day
    }
}
