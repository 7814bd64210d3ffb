import Ledger
import Procedure

/// When somebody is there to pick something up; only for what cannot wait for a day.
enum OfficeHours {
    /// From nine.
    static let opens = 9
    /// Until five.
    static let closes = 17
    /// Beyond so many days nobody counts hours any more.
    static let longest = 31

    /// Whole office hours between two moments.
    static func passed(from start: Instant, to end: Instant) -> Int {
        let (first, last) = (Day.amsterdamSeconds(start), Day.amsterdamSeconds(end))
        guard last > first else { return 0 }
        let days = (first / 86_400)...(last / 86_400)
        let seconds = days.prefix(longest).filter { WorkingDays.contains(Day(ordinal: $0)) }.map { day in
            let (open, close) = (day * 86_400 + opens * 3600, day * 86_400 + closes * 3600)
            return max(0, min(last, close) - max(first, open))
        }
        return seconds.reduce(0, +) / 3600
    }
}
