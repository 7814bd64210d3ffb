extension Casefile {
    func decide(_ command: Handling.Command, by actor: Actor) throws(Refusal) -> [Event] {
        switch command {
        case .assign(let person, let list):
            try requireDistributor(actor, list)
            return try assign(person, from: list)
        case .declareUninvolved:
            let person = try proposedPerson(actor)
            let promised = handling.secrecy[person] != nil
            let promise = promised ? [] : [Event.handling(.secrecyAcknowledged(person, nil))]
            return promise + [.handling(.accepted(person))]
        case .declareInvolved: return [.handling(.declined(try proposedPerson(actor)))]
        case .note(let fact, let person): return noting(fact, about: person)
        case .override(let person, let reason, let list):
            return try override(person, because: reason, from: list, by: actor)
        case .release(let reason):
            guard handling.handler != nil else { throw .handling(.noHandler) }
            return [.handling(.released(reason: reason))] + unjudging
        case .appointOutsider(let person, let reason, let list):
            try requireDistributor(actor, list)
            if let handler = handling.handler { throw .handling(.alreadyAssigned(to: handler)) }
            if let left = list.firstUninvolved(in: handling.involvement) {
                throw .handling(.someoneIsLeft(left))
            }
            guard !handling.involvement.isInvolved(person) else {
                throw .handling(.handlerWasInvolved(person))
            }
            return [.handling(.outsiderAppointed(person, reason: reason))]
        case .acknowledgeSecrecy(let text):
            guard let person = actor.staff else { throw .notYours }
            return [.handling(.secrecyAcknowledged(person, text))]
        }
    }

    /// The desk, or somebody of the list where the desk must not read it.
    private func requireDistributor(_ actor: Actor, _ list: HandlingList) throws(Refusal) {
        if case .staff(_, .intake) = actor { return }
        guard let person = actor.staff, list[person] != nil else { throw .notYours }
    }

    /// Article 2: refused when facts say that they were involved; otherwise the list is followed in order.
    private func assign(_ person: StaffID, from list: HandlingList) throws(Refusal) -> [Event] {
        if let handler = handling.handler { throw .handling(.alreadyAssigned(to: handler)) }
        guard let candidate = list[person] else { throw .handling(.notOnTheList(person)) }
        switch list.obstacle(for: candidate, in: handling.involvement) {
        case .involved: throw .handling(.handlerWasInvolved(person))
        case .leadsRespondent: throw .handling(.handlerLeadsRespondent(person))
        case .absent: throw .handling(.handlerIsAbsent(person))
        case nil: break
        }
        if let turn = list.openTier(in: handling.involvement), turn < candidate.tier {
            throw .handling(.someoneEarlierOnTheList(turn))
        }
        return [.handling(.assigned(person))]
    }

    private func override(
        _ person: StaffID, because reason: Words, from list: HandlingList, by actor: Actor
    ) throws(Refusal) -> [Event] {
        guard let decider = actor.staff, let entry = list[decider] else { throw .notYours }
        guard decider != person else { throw .handling(.overrideByTheHandler) }
        // Leading a respondent is involvement too: two line managers cannot free each other.
        guard !handling.involvement.leadsRespondent(entry) else { throw .handling(.overrideByInvolved) }
        let override = Involvement.Override(by: decider, reason: reason)
        return [.handling(.overridden(person, override))]
    }

    /// Becoming involved takes the case away at once, in the same decision.
    func noting(_ fact: Involvement.Fact, about person: StaffID) -> [Event] {
        let noted = Event.handling(.noted(fact, about: person))
        let takenAway = Event.handling(.takenAway(person))
        if handling.handler == person { return [noted, takenAway] + unjudging }
        return handling.proposed == person ? [noted, takenAway] : [noted]
    }

    /// What a handler who leaves found is not judged any more, unless it is out: the successor writes anew.
    private var unjudging: [Event] {
        guard closing.closedOn == nil else { return [] }
        return parts.list.compactMap { part in
            switch dispositions[part.id] {
            case .judged, .notTakenUp: .disposition(.undone(part.id))
            case nil, .settled, .withdrawn, .referredOn, .notAComplaint, .cannotBeAnswered, .endedByDeath: nil
            }
        }
    }

    private func proposedPerson(_ actor: Actor) throws(Refusal) -> StaffID {
        guard let person = handling.proposed, person == actor.staff else {
            throw .handling(.notProposedToYou)
        }
        return person
    }
}
