/// Half-years in a row: what one report covers.
public struct Span: Hashable, Sendable, Codable, Comparable {
    /// The first half-year.
    public let from: Period
    /// The last half-year, included.
    public let to: Period

    /// The longest period that can be chosen, in years; persons are told apart within such a block only.
    public static let longest = 3

    /// Half-years from one through another.
    public init(from: Period, through to: Period) {
        precondition(from <= to, "internal error: a span that ends before it begins")
        (self.from, self.to) = (from, to)
    }

    /// Whole calendar years.
    public init(_ year: Int, years: Int = 1) {
        self.init(from: Period(year: year, half: 1), through: Period(year: year + max(1, years) - 1, half: 2))
    }

    /// `2025`, `2024-2025` or `2025-H1`; nil for anything else.
    public init?(_ text: String) {
        let pieces = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = pieces.first, let year = Self.year(first) else { return nil }
        switch pieces.count {
        case 1: self.init(year)
        case 2 where pieces[1] == "H1" || pieces[1] == "H2":
            let half = Period(year: year, half: pieces[1] == "H1" ? 1 : 2)
            self.init(from: half, through: half)
        case 2:
            guard let last = Self.year(pieces[1]), last > year, last - year < 100 else { return nil }
            self.init(year, years: last - year + 1)
        default: return nil
        }
    }

    private static func year(_ text: Substring) -> Int? {
        guard text.utf8.count == 4, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(text)
    }

    /// The first half-year decides, then the last.
    public static func < (left: Self, right: Self) -> Bool {
        (left.from, left.to) < (right.from, right.to)
    }

    /// The calendar years that it touches.
    public var years: ClosedRange<Int> { from.year...to.year }

    /// Whether it is made of whole calendar years.
    public var isWholeYears: Bool { from.half == 1 && to.half == 2 }

    /// Whether a report may cover it: one to three whole years of one block.
    public var canBeChosen: Bool {
        isWholeYears && years.count <= Self.longest && Self.block(of: from.year) == Self.block(of: to.year)
    }

    /// The years within which the same person keeps the same pseudonym: 2025 to 2027, and so on.
    public static func block(of year: Int) -> ClosedRange<Int> {
        let first = year - year % longest
        return first...(first + longest - 1)
    }

    /// Whether a half-year lies in it.
    public func contains(_ period: Period) -> Bool { from <= period && period <= to }

    /// Whether another lies in it whole.
    public func contains(_ other: Span) -> Bool { contains(other.from) && contains(other.to) }

    /// Whether they share a half-year.
    public func overlaps(_ other: Span) -> Bool { from <= other.to && other.from <= to }

    /// The number of half-years.
    public var length: Int { (to.year - from.year) * 2 + to.half - from.half + 1 }

    /// `2025`, `2024-2025` or `2025-H1`, as it is read back.
    public var text: String {
        guard isWholeYears else { return from == to ? from.description : "\(from)–\(to)" }
        return from.year == to.year ? "\(from.year)" : "\(from.year)-\(to.year)"
    }

    /// The first civil day, `2025-01-01`.
    public var firstDay: String { "\(from.year)-\(from.half == 1 ? "01-01" : "07-01")" }

    /// The last civil day, `2025-12-31`.
    public var lastDay: String { "\(to.year)-\(to.half == 1 ? "06-30" : "12-31")" }
}
