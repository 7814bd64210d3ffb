/// What somebody is to one case, computed from the case; every question about access starts here.
public enum Relation: Hashable, Sendable {
    case complainant
    case respondent(Respondent.ID)
    case handler
    /// Asked to handle it, and still to say whether they were there.
    case proposed
    /// The desk, until the case is accepted.
    case intake
    /// The desk, once somebody handles it.
    case intakeAssigned
    case otherManager
    case officer(mayRead: Bool)
    case registerKeeper
    case approver
    case administrator
    case colleague
    case clock
    /// Involved: finds no row, no count and no hit, and the same answer as for a number that does not exist.
    case excluded
}

extension Casefile {
    /// What this actor is to the case.
    public func relation(of actor: Actor) -> Relation {
        switch actor {
        case .complainant: return .complainant
        case .respondent(let id): return reactions[id] == nil ? .excluded : .respondent(id)
        case .clock: return .clock
        case .staff(let person, let role):
            if handling.involvement.isInvolved(person) { return .excluded }
            return relation(of: person, as: role)
        }
    }

    private func relation(of person: StaffID, as role: Role) -> Relation {
        // An outsider whom the board appointed handles it, whatever they are in the organisation.
        if case .outsider(person, _) = handling.stage { return .handler }
        switch role {
        case .manager, .director:
            if handling.handler == person { return .handler }
            if handling.proposed == person { return .proposed }
            return role == .director ? .approver : .otherManager
        case .intake:
            if filing.avoidance.desk { return .excluded }
            return handling.handler == nil ? .intake : .intakeAssigned
        case .officer: return .officer(mayRead: referral.officerReads)
        case .registerKeeper: return .registerKeeper
        case .administrator: return .administrator
        case .employee, .partner: return .colleague
        }
    }
}
