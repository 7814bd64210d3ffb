/// How each article was followed in this case: what is done, due or missed, with dates.
public struct ChecklistLine: Hashable, Sendable {
    /// Which duty of the text.
    public var rule: Rule
    /// Whether it is met today, with the day that decides it.
    public var state: State

    /// One duty of the regulation, in the order of its text.
    public enum Rule: Hashable, Sendable {
        /// Preamble.
        case firstContact
        /// Letter 1; article 6, first reading.
        case receipt
        /// Article 2: handled by a manager who was not involved.
        case uninvolvedHandler
        /// Article 2: at most a year ago.
        case oneYear(Part.ID)
        /// Article 6, 2e streepje.
        case reaction(Respondent.ID)
        /// Article 6, 3e streepje.
        case minutes(Conversation.ID)
        /// Article 6, 1e streepje.
        case confirmation
        /// Article 4, 6 (4e streepje) or 7.
        case endingLetter
        /// Letter 12.
        case letterToRespondent(Respondent.ID)
        /// Article 6, 5e streepje.
        case sixWeeks
        /// Article 8.
        case secrecy
        /// Article 9.
        case registered
        /// Article 9, and what was promised.
        case measure(Measure.ID)
        /// Article 4: what was promised.
        case agreement(Agreement.ID)
    }

    /// How a duty stands on the day of asking; computed, so it cannot be set.
    public enum State: Hashable, Sendable {
        case done(on: Day?)
        case due(by: Day?)
        case missed(since: Day)
        /// Done, but after its last day; "too late" stays visible for ever.
        case doneLate(on: Day)
        case notNeeded
    }
}

extension Casefile {
    /// The checklist of this case on this day, in the order of the articles.
    public func checklist(on today: Day) -> [ChecklistLine] {
        var lines = [
            isReachable
                ? line(.firstContact, done: contacts.firstReached, by: firstContactDeadline, today)
                : ChecklistLine(rule: .firstContact, state: .notNeeded),
            ChecklistLine(rule: .receipt, state: receiptState),
            ChecklistLine(rule: .uninvolvedHandler, state: handlerState),
        ]
        lines += parts.list.map { ChecklistLine(rule: .oneYear($0.id), state: oneYearState($0)) }
        lines += reactions.list.map {
            ChecklistLine(rule: .reaction($0.respondent.id), state: reactionState($0, today))
        }
        lines += conversations.list.compactMap(minutesLine)
        lines.append(
            ChecklistLine(
                rule: .confirmation, state: letterState(.confirmation, needed: mayNeed(.confirmation))))
        lines.append(ChecklistLine(rule: .endingLetter, state: endingLetterState))
        lines += reactions.informed.map { id in
            ChecklistLine(rule: .letterToRespondent(id), state: toRespondentState(id))
        }
        lines.append(line(.sixWeeks, done: closing.closedOn, by: deadline, today))
        lines.append(ChecklistLine(rule: .secrecy, state: secrecyState))
        lines.append(
            ChecklistLine(
                rule: .registered, state: registration.entry == nil ? .due(by: nil) : .done(on: nil)))
        return lines + followUps(today)
    }

    private func line(_ rule: ChecklistLine.Rule, done: Day?, by deadline: Deadline, _ today: Day)
        -> ChecklistLine
    {
        guard let done else {
            let state: ChecklistLine.State =
                deadline.isMissed(on: today)
                ? .missed(since: deadline.lastDay + 1) : .due(by: deadline.lastDay)
            return ChecklistLine(rule: rule, state: state)
        }
        return ChecklistLine(
            rule: rule, state: deadline.isMissed(on: done) ? .doneLate(on: done) : .done(on: done))
    }

    /// No rule gives it a term; only a note without a way to answer needs none.
    private var receiptState: ChecklistLine.State {
        if let day = letters.outOn(.receipt) { return .done(on: day) }
        return isReachable ? .due(by: nil) : .notNeeded
    }

    private var handlerState: ChecklistLine.State {
        switch handling.stage {
        case .accepted(_, let day), .outsider(_, let day): .done(on: day)
        case .undistributed, .proposed: .due(by: nil)
        }
    }

    private func oneYearState(_ part: Part) -> ChecklistLine.State {
        let years = filing.procedure.terms.maximumAge
        if AgeTest.isInTime(part.happened, sentOn: filing.sentOn, years: years) { return .done(on: nil) }
        return .missed(since: part.happened.lastPossibleDay(upTo: filing.sentOn).adding(years: years) + 1)
    }

    private func reactionState(_ reaction: Reactions.Reaction, _ today: Day) -> ChecklistLine.State {
        switch reaction.stage {
        case .named, .noticed: return closing.hasEnded ? .notNeeded : .due(by: nil)
        case .informed:
            guard let term = reaction.term else { return .due(by: nil) }
            return term.isMissed(on: today) ? .missed(since: term.lastDay + 1) : .due(by: term.lastDay)
        case .reacted:
            guard let answer = reaction.answers.first else { return .done(on: nil) }
            return answer.isLate ? .doneLate(on: answer.on) : .done(on: answer.on)
        case .lapsed: return .missed(since: (reaction.term?.lastDay ?? today) + 1)
        case .notHeard: return .notNeeded
        }
    }

    private func minutesLine(_ conversation: Conversation) -> ChecklistLine? {
        guard case .held = conversation.stage else { return nil }
        let state: ChecklistLine.State = conversation.sharedOn.map { .done(on: $0) } ?? .due(by: nil)
        return ChecklistLine(rule: .minutes(conversation.id), state: state)
    }

    private func letterState(_ kind: Letter.Kind, needed: Bool) -> ChecklistLine.State {
        if let day = letters.outOn(kind) { return .done(on: day) }
        return needed ? .due(by: deadline.lastDay) : .notNeeded
    }

    /// Until the parts say otherwise, we expect that the case will be judged.
    private func mayNeed(_ duty: Duty) -> Bool { endingOfParts == nil || requires(duty) }

    private var endingLetterState: ChecklistLine.State {
        guard mayNeed(.endingLetter) else { return .notNeeded }
        return closing.closedOn.map { .done(on: $0) } ?? .due(by: deadline.lastDay)
    }

    private func toRespondentState(_ id: Respondent.ID) -> ChecklistLine.State {
        letters.outOn(.howItEnded, to: .respondent(id)).map { .done(on: $0) } ?? .due(by: nil)
    }

    private var secrecyState: ChecklistLine.State {
        guard let handler = handling.handler else { return .due(by: nil) }
        return handling.secrecy[handler].map { .done(on: $0) } ?? .due(by: nil)
    }

    private func followUps(_ today: Day) -> [ChecklistLine] {
        let measures = measures.list.compactMap { measure -> ChecklistLine? in
            let deadline = Deadline(lastDay: measure.due)
            switch measure.stage {
            case .open: return line(.measure(measure.id), done: nil, by: deadline, today)
            case .done(let day): return line(.measure(measure.id), done: day, by: deadline, today)
            case .dropped: return ChecklistLine(rule: .measure(measure.id), state: .notNeeded)
            }
        }
        guard settlement.isAgreed, let proposal = settlement.proposal else { return measures }
        return measures
            + proposal.agreements.elements.map { agreement in
                var kept: Day?
                if case .kept(let day) = settlement.followUps[agreement.id] { kept = day }
                return line(.agreement(agreement.id), done: kept, by: Deadline(lastDay: agreement.due), today)
            }
    }
}
