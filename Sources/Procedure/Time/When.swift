/// When something happened, as precisely as the person remembers it.
public enum When: Hashable, Sendable {
    case on(Day)
    case inMonth(year: Int, month: Int)
    case inYear(Int)
    case ongoing
    case unknown

    /// The last day that this can have been, seen from the day of filing.
    ///
    /// Imprecise counts as late as possible (domain rule 1): a doubt never costs the complainant the year.
    public func lastPossibleDay(upTo filing: Day) -> Day {
        switch self {
        case .on(let day): day
        case .inMonth(let year, let month): min(lastDay(year, month) ?? filing, filing)
        case .inYear(let year): min(lastDay(year, 12) ?? filing, filing)
        case .ongoing, .unknown: filing
        }
    }

    /// Whether it lies after that day as a whole: a filing day before the event is bad input.
    public func begins(after day: Day) -> Bool {
        switch self {
        case .on(let start): start > day
        case .inMonth(let year, let month): (Day(year, month, 1) ?? day) > day
        case .inYear(let year): (Day(year, 1, 1) ?? day) > day
        case .ongoing, .unknown: false
        }
    }

    private func lastDay(_ year: Int, _ month: Int) -> Day? {
        Day(year, month, Day.length(ofMonth: month, in: year))
    }
}
