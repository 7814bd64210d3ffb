/// A half-year, the finest grain of time that the register knows.
public struct Period: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
    /// The year of filing.
    public let year: Int
    /// 1 or 2.
    public let half: Int

    /// The half-year of a month, 1 to 12.
    public init(year: Int, month: Int) {
        self.init(year: year, half: month <= 6 ? 1 : 2)
    }

    /// The first or the second half of a year.
    public init(year: Int, half: Int) {
        self.year = year
        self.half = half
    }

    /// Earlier half-years come first.
    public static func < (left: Self, right: Self) -> Bool {
        (left.year, left.half) < (right.year, right.half)
    }

    /// As in `2026-H1`.
    public var description: String { "\(year)-H\(half)" }
}
