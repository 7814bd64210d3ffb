/// A moment in UTC; always handed in by the caller, for nothing in the ledger reads a clock.
public struct Instant: Hashable, Comparable, Sendable {
    /// Since 1 January 1970, 00:00 UTC, leap seconds not counted.
    public let milliseconds: Int64

    /// A moment by its milliseconds since 1970.
    public init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// A moment by whole seconds since 1970.
    public init(seconds: Int64) { self.milliseconds = seconds * 1000 }

    /// Whole hours since 1970: the grain of the reading log.
    public var hour: Int64 { milliseconds.quotientRoundingDown(by: 3_600_000) }

    /// Elapsed hours, not hours of a clock on the wall.
    public func adding(hours: Int64) -> Instant { Instant(milliseconds: milliseconds + hours * 3_600_000) }

    /// Periods of 24 hours; civil days belong to the procedure, which has its own type for them.
    public func adding(days: Int64) -> Instant { adding(hours: days * 24) }

    /// The earlier of two moments is the smaller.
    public static func < (one: Instant, other: Instant) -> Bool { one.milliseconds < other.milliseconds }
}

extension Int64 {
    fileprivate func quotientRoundingDown(by divisor: Int64) -> Int64 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
