/// A civil day in Europe/Amsterdam: every term of the procedure is counted in these, never in seconds.
public struct Day: Hashable, Sendable, Comparable {
    /// Days since 1 January 1970; the only stored form, so that adding days cannot go wrong.
    public let ordinal: Int

    /// A day by its distance to 1 January 1970.
    public init(ordinal: Int) {
        self.ordinal = ordinal
    }

    /// A day of the Gregorian calendar; nil when no such day exists (30 February).
    public init?(_ year: Int, _ month: Int, _ day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        guard day >= 1, day <= Day.length(ofMonth: month, in: year) else { return nil }
        ordinal = Day.ordinal(year, month, day)
    }

    /// Reads `2026-03-16`; nil for anything else.
    public init?(iso text: String) {
        let fields = text.split(separator: "-", omittingEmptySubsequences: false)
        guard fields.count == 3, fields[0].utf8.count == 4, fields[1].utf8.count == 2,
            fields[2].utf8.count == 2,
            fields.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            let year = Int(fields[0]), let month = Int(fields[1]), let day = Int(fields[2])
        else { return nil }
        self.init(year, month, day)
    }

    /// By the calendar: earlier is less.
    public static func < (left: Day, right: Day) -> Bool { left.ordinal < right.ordinal }

    /// The day that lies `days` later; negative goes back.
    public static func + (day: Day, days: Int) -> Day { Day(ordinal: day.ordinal + days) }

    /// The day that lies `days` earlier.
    public static func - (day: Day, days: Int) -> Day { Day(ordinal: day.ordinal - days) }

    /// Civil days from the right day to the left one.
    public static func - (left: Day, right: Day) -> Int { left.ordinal - right.ordinal }

    /// The same date in another year; 29 February becomes 28 February where that year has none.
    public func adding(years: Int) -> Day {
        let date = civil
        let year = date.year + years
        let last = Day.length(ofMonth: date.month, in: year)
        return Day(ordinal: Day.ordinal(year, date.month, min(date.day, last)))
    }

    /// The same date some months later; the last day of a month that is too short.
    func adding(months: Int) -> Day {
        let date = civil
        let passed = date.month - 1 + months
        let (year, month) = (date.year + passed / 12, passed % 12 + 1)
        return Day(ordinal: Day.ordinal(year, month, min(date.day, Day.length(ofMonth: month, in: year))))
    }

    /// Year, month (1 to 12) and day of the month.
    public var civil: (year: Int, month: Int, day: Int) {
        // Days-from-civil with eras of 400 years, March first: leap days fall at the end of a year.
        let shifted = ordinal + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    /// Monday is 1, Sunday is 7 (ISO 8601).
    public var weekday: Int {
        let fromThursday = ordinal % 7  // 1 January 1970 was a Thursday
        return (fromThursday + 7 + 3) % 7 + 1
    }

    /// `2026-03-16`.
    public var iso: String {
        let date = civil
        return "\(Day.padded(date.year, 4))-\(Day.padded(date.month, 2))-\(Day.padded(date.day, 2))"
    }

    /// How many days a month has.
    public static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    private static func ordinal(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
