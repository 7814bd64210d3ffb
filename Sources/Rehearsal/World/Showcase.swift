import Procedure

/// Lives that are placed so that today shows what chance would seldom show: it lasts a day or two.
struct Showcase {
    let filedOn: Day
    let fate: Life.Fate

    /// An agreement that waits for its answer, a letter that waits for the post, two questions that nobody
    /// opened yet, and a case over six weeks.
    static func all(on today: Day) -> [Showcase] {
        let agreeing = last(before: today) { WorkingDays.adding(Life.untilProposed, to: $0) <= today }
        let sending = last(before: today) { Life.answeredOn(filed: $0) <= today }
        let asking = last(before: today) { WorkingDays.adding(Life.untilSpoken + 1, to: $0) <= today }
        return [
            Showcase(filedOn: agreeing, fate: .solved), Showcase(filedOn: sending, fate: .onPaper),
            Showcase(filedOn: today - 45, fate: .judgedLate),
            Showcase(filedOn: asking, fate: .askedEmployee), Showcase(filedOn: asking, fate: .askedPartner),
        ]
    }

    private static func last(before today: Day, where hasCome: (Day) -> Bool) -> Day {
        var day = today
        while !hasCome(day) { day = day - 1 }
        return day
    }
}

extension Life {
    /// Working days from filing to a first real talk.
    static let untilSpoken = 3
    /// Working days from filing to a proposal.
    static let untilProposed = untilSpoken + 4

    /// The day of the answer where everybody answers in time.
    static func answeredOn(filed: Day) -> Day {
        let informed = WorkingDays.adding(2, to: WorkingDays.adding(untilSpoken, to: filed))
        return WorkingDays.adding(3, to: informed + 15)
    }
}
