import Foundation
import Ledger
import Procedure

/// The moment of a request, given from outside: the ledger wants the instant, the procedure the civil day.
public struct Now: Hashable, Sendable {
    /// The wall clock, for entries, sessions and the log of readings.
    public let instant: Instant
    /// The civil day in Europe/Amsterdam (domain rule 1).
    public let today: Day

    /// A moment with a day of its own: the demo moves the day and keeps the clock running.
    public init(instant: Instant, today: Day) {
        self.instant = instant
        self.today = today
    }

    /// The moment with the civil day that it has in Amsterdam.
    public init(_ instant: Instant) {
        self.init(instant: instant, today: Day(amsterdam: instant))
    }

    /// Seconds since 1970.
    public var seconds: Int64 { instant.milliseconds / 1000 }

    /// The hour of the day in Amsterdam, 0 to 23.
    public var hour: Int { minuteOfDay / 60 }

    /// The time of the day in Amsterdam, `14.05`.
    public var clockTime: String {
        let minute = minuteOfDay % 60
        return "\(hour).\(minute < 10 ? "0" : "")\(minute)"
    }

    /// Minutes since midnight in Amsterdam.
    public var minuteOfDay: Int {
        let seconds = Day.amsterdamSeconds(instant)
        return (seconds % 86_400 + 86_400) % 86_400 / 60
    }
}

extension Day {
    /// A web filing at 2026-07-01T22:30Z is filed on 2 July: the day is Amsterdam's.
    public init(amsterdam instant: Instant) {
        let seconds = Day.amsterdamSeconds(instant)
        self.init(ordinal: seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400)
    }

    static func amsterdamSeconds(_ instant: Instant) -> Int {
        let seconds = Int(instant.milliseconds / 1000)
        guard let zone = TimeZone(identifier: "Europe/Amsterdam") else {
            fatalError("internal error: the system has no time zone Europe/Amsterdam")
        }
        return seconds + zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(seconds)))
    }

    /// The first moment of this day in Amsterdam.
    var midnight: Instant {
        let guess = Int64(ordinal) * 86_400
        let offset = Day.amsterdamSeconds(Instant(seconds: guess)) - Int(guess)
        return Instant(seconds: guess - Int64(offset))
    }

    /// A time of this day in Amsterdam in seconds since 1970, also on the days on which the clock is moved.
    public func seconds(at time: TimeOfDay) -> Int64 {
        let guess = Int64(ordinal) * 86_400 + Int64(time.hour) * 3600 + Int64(time.minute) * 60
        let first = guess - Int64(Day.amsterdamSeconds(Instant(seconds: guess)) - Int(guess))
        return guess - Int64(Day.amsterdamSeconds(Instant(seconds: first)) - Int(first))
    }

    /// Noon of this day in Amsterdam, for worlds that are made and not lived.
    public var noon: Instant {
        Instant(seconds: Int64(ordinal) * 86_400 + 11 * 3600)
    }
}
