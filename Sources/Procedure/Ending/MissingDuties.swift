/// One thing that still stands between a case and an ending (domain rule 2, the table).
public enum MissingDuty: Hashable, Sendable {
    case receipt
    /// Said to be urgent, and nobody tried to call or write before it is refused.
    case urgentContact
    case minutes(Conversation.ID)
    /// Its day is over: say first whether it was held.
    case whetherHeld(Conversation.ID)
    case subject(Part.ID)
    /// Nobody was named who could tell the other side of this point.
    case otherSide(Part.ID)
    case reaction(Respondent.ID)
    case measures
    case registerEntry
}

extension Casefile {
    /// What is missing if every open part ended so; letters are no duty here, they are written at the end.
    public func missing(for ending: Ending, on today: Day) -> [MissingDuty] {
        let endings = Set(parts.list.map { dispositions[$0.id]?.ending ?? ending })
        var missing: [MissingDuty] = []
        if requires(.receipt, of: endings), letters.outOn(.receipt) == nil { missing.append(.receipt) }
        if endings.contains(.notTakenUp), owesUrgentContact { missing.append(.urgentContact) }
        if requires(.minutes, of: endings) {
            missing += conversations.unsettled(on: today).map { .whetherHeld($0) }
            missing += conversations.withoutMinutes.map { .minutes($0) }
        }
        missing += parts.list.filter { $0.subject == nil }.map { .subject($0.id) }
        if requires(.respondentHeard, of: endings) { missing += unheard(if: ending, today) }
        if requires(.registerEntry, of: endings), registration.entry == nil { missing.append(.registerEntry) }
        return missing
    }

    /// Said to be urgent or unsafe, and no try of ours to call or write is written down.
    public var owesUrgentContact: Bool {
        filing.urgency != .none && isReachable && contacts.log.isEmpty && contacts.firstReached == nil
    }

    private func unheard(if ending: Ending, _ today: Day) -> [MissingDuty] {
        let judged = Set(
            parts.list.map(\.id).filter { (dispositions[$0]?.ending ?? ending) == .judged })
        let asked = reactions.list.filter { !$0.respondent.parts.isDisjoint(with: judged) }
        let withoutSide = judged.subtracting(asked.flatMap(\.respondent.parts)).sorted()
        let silent = asked.filter { !$0.isHeard(on: today) }
        return withoutSide.map { .otherSide($0) } + silent.map { .reaction($0.respondent.id) }
            + (measures.areDecided ? [] : [.measures])
    }
}

extension Reactions.Reaction {
    /// Reacted, excused, or two weeks over; the same test refuses the ending itself.
    func isHeard(on today: Day) -> Bool {
        switch stage {
        case .reacted, .lapsed, .notHeard: true
        case .named, .noticed: false
        case .informed: term?.isMissed(on: today) == true
        }
    }
}
