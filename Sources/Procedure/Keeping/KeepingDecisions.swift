extension Casefile {
    /// The day on which it is erased by itself; nil while it runs.
    public var erasedOn: Day? { closing.closedOn.map { erasedOn(closedOn: $0) } }

    func decide(_ command: Keeping.Command, by actor: Actor, on today: Day) throws(Refusal) -> [Event] {
        switch command {
        case .request(let kind, let person, let words, let declaration):
            if case .respondent(let id) = person, reactions[id] == nil {
                throw .reactions(.unknownRespondent(id))
            }
            return [.keeping(.requested(kind, of: person, words, declaration.declared(today: today)))]
        case .answer(let id, let words):
            guard let request = keeping[id] else { throw .keeping(.unknownRequest) }
            guard request.answer == nil else { throw .keeping(.answeredAlready) }
            return [.keeping(.answered(id, words))]
        case .askDay(let day, let why): return try askDay(day, why, today)
        case .approveDay:
            guard let asked = keeping.asked else { throw .keeping(.nothingAsked) }
            guard asked.by.staff != actor.staff else { throw .keeping(.samePerson) }
            // Somebody waited until the day was over: ask anew.
            try check(asked.day, on: today)
            return [.keeping(.dayApproved(asked.day))]
        case .dropDay:
            guard keeping.asked != nil else { throw .keeping(.nothingAsked) }
            return [.keeping(.dayDropped)]
        }
    }

    private func askDay(_ day: Day, _ why: Words, _ today: Day) throws(Refusal) -> [Event] {
        guard let now = erasedOn else { throw .keeping(.notClosed) }
        guard keeping.asked == nil else { throw .keeping(.dayAskedAlready) }
        try check(day, on: today)
        guard day <= today.adding(years: Keeping.longestHold) else { throw .keeping(.dayTooLate) }
        guard day != now else { throw .keeping(.daySameAsNow) }
        return [.keeping(.dayAsked(day, why: why))]
    }

    /// Whoever counts on the promised day hears of an earlier one as long before it.
    private func check(_ day: Day, on today: Day) throws(Refusal) {
        guard day > today else { throw .keeping(.dayTooSoon) }
        guard let promised = erasedOn, day < promised else { return }
        guard day >= today + Keeping.notice else { throw .keeping(.dayTooSoonToTell) }
    }
}

extension Keeping.Command {
    /// Who hears of it asks; a director approves (decision 0034).
    var performers: Set<Performer> {
        switch self {
        case .request(_, .complainant, _, .online): [.complainant]
        case .request(_, .respondent(let id), _, .online): [.respondent(id)]
        case .request(_, .other, _, .online): []
        case .request(_, _, _, .recorded), .answer: [.handler]
        case .askDay: [.handler, .registerKeeper, .approver]
        case .approveDay: [.approver]
        case .dropDay: [.registerKeeper, .approver]
        }
    }
}
