import Ledger
import Procedure
import Register

/// What other terms would have made of the complaints that the register knows: totals only, never a row.
public struct TryOut: Hashable, Sendable {
    /// Complaints in the register.
    public let total: Int
    /// Of which an ending is known, so that it can be early or late.
    public let ended: Int
    /// Ended after the last day.
    public let late: Int
    /// Older than the limit, so that they could have been refused.
    public let tooOld: Int
    /// As old as the limit in whole months: the register knows no days, so it could be either.
    public let onTheLimit: Int
    /// Spoken to after the day of our promise, weekends counted in our favour.
    public let firstContactLate: Int

    /// The smallest number that is told, and the step of the others.
    public static let fewest = 5

    /// In fives, and nil under five: whoever tries terms day by day would else see each complaint pass.
    public static func inFives(_ count: Int) -> Int? { count < fewest ? nil : count - count % fewest }

    /// Holds every row against the terms.
    init(_ terms: Terms, on rows: [RegisterRow]) {
        let limit = terms.maximumAge * 12
        let days = rows.compactMap(\.daysToEnding)
        let ages = rows.compactMap(\.monthsOfAge)
        // Never too strict: five working days may take seven days.
        let contact = terms.firstContactPromise + 2 * ((terms.firstContactPromise + 4) / 5)
        total = rows.count
        ended = days.count
        late = days.count { $0 > terms.finish }
        tooOld = ages.count { $0 > limit }
        onTheLimit = ages.count { $0 == limit }
        firstContactLate = rows.compactMap(\.daysToFirstContact).count { $0 > contact }
    }
}

extension Desk {
    /// Years back that a rehearsal looks.
    public static let tryOutYears = 3

    /// The terms of a version held against the register of the last years.
    public func tryOut(_ terms: Terms, now: Now) async throws -> TryOut {
        let year = now.today.civil.year
        var rows: [RegisterRow] = []
        for year in (year - Self.tryOutYears + 1)...year { rows += try await register(year: year) }
        return TryOut(terms, on: rows)
    }
}
