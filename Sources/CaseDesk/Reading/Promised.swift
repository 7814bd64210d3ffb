import Procedure

/// Something that we promised the complainant: an agreement, or a measure that a letter names.
public struct Promised: Hashable, Sendable {
    /// Its place in the list, by which a form names it.
    public let number: Int
    /// What was promised, as the letter says it.
    public let what: Words
    /// Who does it, by name or function.
    public let who: Words
    /// The last day on which it should be done.
    public let due: Day
    /// How it stands.
    public let state: State

    /// Open, done, or not done.
    public enum State: Hashable, Sendable {
        case open
        case done(on: Day)
        case notDone(since: Day?)
    }

    /// The day from which a new complaint about it counts its year (domain rule 2).
    public func brokenOn(today: Day) -> Day {
        if case .notDone(.some(let day)) = state { return day }
        return min(due, today)
    }
}

extension Casefile {
    /// What letters to the complainant promise; what is about an employee is in no letter (domain rule 5).
    public var promises: [Promised] {
        guard closing.hasEnded else { return [] }
        var list: [Promised] = []
        if settlement.isAgreed, let proposal = settlement.proposal {
            for agreement in proposal.agreements.elements {
                list.append(
                    Promised(
                        number: list.count + 1, what: agreement.what, who: agreement.who, due: agreement.due,
                        state: .init(settlement.followUps[agreement.id])))
            }
        }
        for measure in measures.list where measure.kind.group != .employee {
            list.append(
                Promised(
                    number: list.count + 1, what: measure.what, who: measure.owner, due: measure.due,
                    state: .init(measure.stage)))
        }
        return list
    }
}

extension Promised.State {
    fileprivate init(_ followUp: Settlement.FollowUp?) {
        switch followUp {
        case nil: self = .open
        case .kept(let day): self = .done(on: day)
        case .broken(let day, _): self = .notDone(since: day)
        }
    }

    fileprivate init(_ stage: Measure.Stage) {
        switch stage {
        case .open: self = .open
        case .done(let day): self = .done(on: day)
        case .dropped: self = .notDone(since: nil)
        }
    }
}
