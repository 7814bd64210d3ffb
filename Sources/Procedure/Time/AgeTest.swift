/// Article 2: only what happened at most a year ago is taken up; decided per part of the complaint.
///
/// In time when event + 1 year >= filing day, or event >= filing day − 1 year: the generous one holds
/// (decision 0002).
///
///     event       filed       event + 1 y   filed − 1 y   in time
///     2025-03-16  2026-03-16  2026-03-16    2025-03-16    yes, exactly one year is in
///     2025-03-15  2026-03-16  2026-03-15    2025-03-16    no
///     2024-02-29  2025-02-28  2025-02-28    2024-02-28    yes
public enum AgeTest {
    /// Whether what happened then may be taken up when the complaint counts as sent on the given day.
    public static func isInTime(_ event: When, sentOn day: Day, years: Int) -> Bool {
        let happened = event.lastPossibleDay(upTo: day)
        return happened.adding(years: years) >= day || happened >= day.adding(years: -years)
    }
}
