import CaseDesk
import Procedure
import Texts

/// When somebody really calls who feels unsafe: only promised within office hours.
struct CallMoment: Equatable, Sendable {
    /// The hours in which the desk is there, on working days.
    static let office = 9..<17
    /// A call that is asked for this late is for the next working day.
    static let latest = 15
    static let noon = 12

    let day: Day
    /// The hour before which we call.
    let before: Int

    /// Before opening: this morning · while open: today · afterwards: the next working morning.
    init(after now: Now) {
        let isWorkingDay = WorkingDays.contains(now.today)
        if isWorkingDay, now.hour < Self.office.lowerBound {
            (day, before) = (now.today, Self.noon)
        } else if isWorkingDay, now.hour < Self.latest {
            (day, before) = (now.today, Self.office.upperBound)
        } else {
            (day, before) = (WorkingDays.adding(1, to: now.today), Self.noon)
        }
    }
}

extension FormTexts {
    /// `12.00` as people write it.
    func hour(_ hour: Int) -> String { "\(hour).00" }
}
