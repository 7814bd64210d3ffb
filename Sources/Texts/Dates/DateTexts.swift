import Procedure

/// Days as people say them; every other group gets its dates from here, already in words.
public struct DateTexts: Sendable {
    let weekdays: [String]
    let shortWeekdays: [String]
    let months: [String]
    let shortMonths: [String]
    /// Other spellings under which a month is known, by its number.
    let otherMonths: [String: Int]
    package let ongoing: String
    package let unknown: String
    package let today: String
    package let tomorrow: String
    package let yesterday: String
    package let late: String
    let daysLeftWords: @Sendable (_ count: Int) -> String
    let daysLateWords: @Sendable (_ count: Int) -> String
    let daysAgoWords: @Sendable (_ count: Int) -> String
    let inDaysWords: @Sendable (_ count: Int) -> String

    /// `dinsdag 12 mei 2026`: how every promise names its day.
    public func long(_ day: Day) -> String {
        "\(weekday(day)) \(withoutWeekday(day))"
    }

    /// `12 mei 2026`.
    public func withoutWeekday(_ day: Day) -> String {
        let date = day.civil
        return "\(date.day) \(months[date.month - 1]) \(date.year)"
    }

    /// `di 12 mei`: for lists of staff, where the year is clear.
    public func short(_ day: Day) -> String {
        let date = day.civil
        return "\(shortWeekdays[day.weekday - 1]) \(date.day) \(shortMonths[date.month - 1])"
    }

    /// The same with its year where that is another than today's.
    public func short(_ day: Day, on today: Day) -> String {
        let year = day.civil.year
        return year == today.civil.year ? short(day) : "\(short(day)) \(year)"
    }

    /// `dinsdag 12 mei`: where the year would only be noise.
    public func withoutYear(_ day: Day) -> String {
        let date = day.civil
        return "\(weekday(day)) \(date.day) \(months[date.month - 1])"
    }

    /// `dinsdag`.
    public func weekday(_ day: Day) -> String { weekdays[day.weekday - 1] }

    /// When something happened, exactly as precisely as we know it.
    public func when(_ moment: When) -> String {
        switch moment {
        case .on(let day): long(day)
        case .inMonth(let year, let month): "\(months[max(1, min(12, month)) - 1]) \(year)"
        case .inYear(let year): "\(year)"
        case .ongoing: ongoing
        case .unknown: unknown
        }
    }

    /// To a complainant: `Nog 12 dagen`, `Morgen`, `Vandaag`, `We zijn te laat`.
    public func daysLeft(_ days: Int) -> String {
        days < 0 ? late : nearby(days)
    }

    /// To staff: the same, but `3 dagen te laat`.
    public func daysLeftForStaff(_ days: Int) -> String {
        days < 0 ? daysLateWords(-days) : nearby(days)
    }

    /// `vandaag`, `gisteren`, `3 dagen geleden`, `over 4 dagen`: for the middle of a sentence.
    public func difference(of day: Day, from reference: Day) -> String {
        switch day - reference {
        case 0: today
        case 1: tomorrow
        case -1: yesterday
        case let days where days < 0: daysAgoWords(-days)
        case let days: inDaysWords(days)
        }
    }

    private func nearby(_ days: Int) -> String {
        switch days {
        case 0: today.capitalisedFirst
        case 1: tomorrow.capitalisedFirst
        default: daysLeftWords(days)
        }
    }
}

extension String {
    /// The same text with its first letter as a capital.
    package var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
