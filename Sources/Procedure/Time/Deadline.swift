/// A term that ends at 24:00 of its last day, with the working day on which we want to be ready.
public struct Deadline: Hashable, Sendable {
    /// The last day of the term: on this day it is still in time.
    public let lastDay: Day

    /// A term by its last day.
    public init(lastDay: Day) {
        self.lastDay = lastDay
    }

    /// A term of so many civil days; the day of the event itself does not count.
    public init(days: Int, after event: Day) {
        lastDay = event + days
    }

    /// The last working day on or before the last day: an internal aim, never a promise.
    public var target: Day { WorkingDays.lastOne(onOrBefore: lastDay) }

    /// Whether the term is over.
    public func isMissed(on today: Day) -> Bool { today > lastDay }

    /// Days left, 0 on the last day itself, negative when late.
    public func daysLeft(on today: Day) -> Int { lastDay - today }
}
