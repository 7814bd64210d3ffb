extension Terms {
    /// The days after filing at which the handler is told how far the six weeks are.
    public func signals(filed: Day) -> [Signal] {
        let moments: [Moment] = [.day14, .day28, .day35, .day40]
        return zip(moments, handlerSignals).map { Signal($0, on: filed + $1) }
            + [Signal(.day42, on: filed + finish), Signal(.overdue, on: filed + finish + 1)]
    }
}

extension Casefile {
    /// Everything that the clock will say about this case as it stands, sorted by day; the past included.
    public var calendar: [Signal] {
        if closing.closedOn != nil { return (promises + erasure).sorted() }
        // Ended but still to be posted: the six weeks run until it is out.
        let term = filing.procedure.terms.signals(filed: filing.receivedOn)
        guard !closing.hasEnded else { return (term + promises).sorted() }
        return (distribution + firstContact + term + silence + mandateTerm + reactionTerms + promises)
            .sorted()
    }

    /// The first day after this one on which the clock has something to do here.
    public func nextDue(after today: Day) -> Day? {
        calendar.map(\.on).first { $0 > today }
    }

    private var distribution: [Signal] {
        guard handling.handler == nil else { return [] }
        let since = handling.backSince ?? filing.receivedOn
        return [Signal(.notDistributed, on: WorkingDays.adding(1, to: since))]
    }

    private var firstContact: [Signal] {
        guard contacts.firstReached == nil, isReachable else { return [] }
        return [
            Signal(.firstContactDue, on: firstContactTarget),
            Signal(.firstContactMissed, on: firstContactDeadline.lastDay + 1),
        ]
    }

    private var silence: [Signal] {
        guard handling.handler != nil else { return [] }
        let last = contacts.lastNews ?? filing.receivedOn
        return [Signal(.silent, on: last + filing.procedure.terms.silence)]
    }

    /// Not verified in time: the day on which the filer goes on in their own name.
    private var mandateTerm: [Signal] {
        mandateLimit.map { [Signal(.mandateOver, on: $0.lastDay + 1)] } ?? []
    }

    /// Day 10, day 14, and the day after: a respondent hears how far their two weeks are.
    private var reactionTerms: [Signal] {
        reactions.list.flatMap { reaction -> [Signal] in
            let number = reaction.respondent.id.number
            if case .noticed = reaction.stage, let notice = reaction.noticeOn {
                let week = notice + filing.procedure.terms.notInformedSignal
                return [Signal(.notInformed, on: week, number: number)]
            }
            guard case .informed(let day) = reaction.stage, let term = reaction.term else { return [] }
            let reminders = zip(
                [Moment.reactionDay10, .reactionDay14], filing.procedure.terms.reactionReminders)
            return reminders.map { Signal($0, on: day + $1, number: number) }
                + [Signal(.reactionOver, on: term.lastDay + 1, number: number)]
        }
    }

    private var promises: [Signal] {
        measures.open.flatMap { measure in
            [
                Signal(.measureDue, on: measure.due, number: measure.id.number),
                Signal(.promiseNotKept, on: measure.due + 1, number: measure.id.number),
            ]
        }
            + settlement.openAgreements.flatMap { agreement in
                [
                    Signal(.agreementDue, on: agreement.due, number: agreement.id.number),
                    Signal(.promiseNotKept, on: agreement.due + 1, number: agreement.id.number),
                ]
            }
    }

    /// It happens by itself on the promised day; a month before, the register keeper hears of it.
    private var erasure: [Signal] {
        closing.closedOn.map { [Signal(.erasureSoon, on: erasedOn(closedOn: $0) - Keeping.notice)] } ?? []
    }
}
