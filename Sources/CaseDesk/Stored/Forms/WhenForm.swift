import Procedure

/// When something happened, as precisely as it was told.
enum WhenForm: Codable, Sendable {
    case on(day: DayForm)
    case inMonth(year: Int, month: Int)
    case inYear(year: Int)
    case ongoing
    case unknown

    init(_ moment: When) {
        self =
            switch moment {
            case .on(let day): .on(day: day.form)
            case .inMonth(let year, let month): .inMonth(year: year, month: month)
            case .inYear(let year): .inYear(year: year)
            case .ongoing: .ongoing
            case .unknown: .unknown
            }
    }

    var value: When {
        switch self {
        case .on(let day): .on(day.value)
        case .inMonth(let year, let month): .inMonth(year: year, month: month)
        case .inYear(let year): .inYear(year)
        case .ongoing: .ongoing
        case .unknown: .unknown
        }
    }
}
