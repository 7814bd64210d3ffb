extension Casefile {
    /// What whom it is about asks of the handler: from naming them to going on without a word.
    func asking(_ today: Day) -> [Action] {
        guard !isWithdrawn else { return [] }
        let unopened = filing.procedure.terms.unopened
        if reactions.list.isEmpty, dispositions.isEmpty {
            return [mine(.nameRespondent, WorkingDays.adding(5, to: filing.receivedOn))]
        }
        return reactions.list.compactMap { reaction in
            let id = reaction.respondent.id
            if let day = reaction.returnedOn, !reaction.isHeard(on: today) {
                return mine(.callRespondent(id), WorkingDays.adding(1, to: day))
            }
            switch reaction.stage {
            case .named: return mine(.askForReaction(id), WorkingDays.adding(5, to: filing.receivedOn))
            case .noticed:
                // On paper it starts with the post: that is a task of its own.
                guard !noticeWaits(for: id) else { return nil }
                let call = WorkingDays.adding(unopened, to: reaction.noticeOn ?? today)
                return mine(call <= today ? .callRespondent(id) : .waitForOpening(id), call)
            case .informed:
                guard let term = reaction.term else { return nil }
                // The day that staff see is the one that the complainant and the respondent read.
                let isOver = term.isMissed(on: today)
                return isOver
                    ? mine(.lapseReaction(id), term.lastDay + 1) : mine(.waitForReaction(id), term.lastDay)
            case .reacted, .lapsed, .notHeard: return nil
            }
        }
    }

    /// Nobody ticks it off: it stands there as long as an unopened letter may lie.
    func handedOn(_ today: Day) -> [Action] {
        reactions.list.compactMap { reaction in
            guard let day = reaction.handedOn else { return nil }
            let last = WorkingDays.adding(filing.procedure.terms.unopened, to: day)
            return today > last ? nil : mine(.lookWhoHasIt(reaction.respondent.id), last)
        }
    }
}
