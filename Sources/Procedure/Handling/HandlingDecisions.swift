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
        case .takeOver(let reason, let list): return try takeOver(because: reason, from: list, by: actor)
        case .recheck(let list): return rechecking(list)
        case .appointOutsider(let person, let reason, let list):
            try requireDistributor(actor, list)
            return try appoint(person, because: reason, from: list)
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

    /// Nobody of the list is left; who leads whom it is about comes from no further outside than that.
    private func appoint(
        _ person: StaffID, because reason: Words, from list: HandlingList
    ) throws(Refusal) -> [Event] {
        if let handler = handling.handler { throw .handling(.alreadyAssigned(to: handler)) }
        if let left = list.firstUninvolved(in: handling.involvement) { throw .handling(.someoneIsLeft(left)) }
        guard !handling.involvement.isInvolved(person) else { throw .handling(.handlerWasInvolved(person)) }
        guard !list.apart.contains(person) else { throw .handling(.keptApart(person)) }
        if let entry = list[person], handling.involvement.leadsRespondent(entry) {
            throw .handling(.handlerLeadsRespondent(person))
        }
        return [.handling(.outsiderAppointed(person, reason: reason))]
    }

    /// Domain rule 2: a case is never stuck with somebody who is not there; the clock hands back on closing.
    private func takeOver(
        because reason: Words, from list: HandlingList, by actor: Actor
    ) throws(Refusal) -> [Event] {
        guard let handler = handling.handler else { throw .handling(.noHandler) }
        guard isStranded(by: list) else { throw .handling(.handlerIsPresent(handler)) }
        guard mayTakeOver(actor, list) else { throw .notYours }
        return [.handling(.takenOver(from: handler, reason: reason))] + unjudging
    }

    /// Whether who handles it is away, or may not handle anything any more.
    public func isStranded(by list: HandlingList) -> Bool {
        switch handling.stage {
        case .undistributed, .proposed: false
        case .accepted(let person, _): list.gone.contains(person) || list[person]?.isAbsent != false
        case .outsider(let person, _): list.gone.contains(person)
        }
    }

    /// The desk, a director, or the first of the list who may handle it.
    public func mayTakeOver(_ actor: Actor, _ list: HandlingList) -> Bool {
        switch actor {
        case .clock, .staff(_, .intake): true
        case .staff(let person, .director): list[person] != nil
        case .staff(let person, _): list.firstUninvolved(in: handling.involvement) == person
        case .complainant, .respondent: false
        }
    }

    private func override(
        _ person: StaffID, because reason: Words, from list: HandlingList, by actor: Actor
    ) throws(Refusal) -> [Event] {
        guard let decider = actor.staff, let entry = list[decider] else { throw .notYours }
        guard decider != person else { throw .handling(.overrideByTheHandler) }
        // Leading a respondent is involvement too: two line managers cannot free each other.
        guard !handling.involvement.leadsRespondent(entry) else { throw .handling(.overrideByInvolved) }
        let led = list[person]?.leads.intersection(handling.involvement.respondents) ?? []
        let override = Involvement.Override(by: decider, reason: reason, covers: led)
        return [.handling(.overridden(person, override))]
    }

    /// Becoming involved takes the case away at once, in the same decision.
    func noting(_ fact: Involvement.Fact, about person: StaffID) -> [Event] {
        let noted = Event.handling(.noted(fact, about: person))
        let takenAway = Event.handling(.takenAway(person))
        if handling.handler == person { return [noted, takenAway] + unjudging }
        return handling.proposed == person ? [noted, takenAway] : [noted]
    }

    /// Whom it is about may come up after the distribution: leading them is held against the handler then.
    private func rechecking(_ list: HandlingList) -> [Event] {
        guard let person = handling.handler ?? handling.proposed, let entry = list[person],
            handling.involvement.leadsRespondent(entry)
        else { return [] }
        let takenAway = Event.handling(.takenAway(person))
        return handling.handler == nil ? [takenAway] : [takenAway] + unjudging
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
