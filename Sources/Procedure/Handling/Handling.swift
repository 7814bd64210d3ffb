/// Who handles the complaint (art. 2), from the desk to the declaration that they were not involved.
public struct Handling: Hashable, Sendable {
    public internal(set) var stage = Stage.undistributed
    public internal(set) var involvement = Involvement()
    /// Who has acknowledged the duty of secrecy for this case (art. 8), and when.
    public internal(set) var secrecy: [StaffID: Day] = [:]

    /// Where the distribution stands.
    public enum Stage: Hashable, Sendable {
        case undistributed
        /// Asked whether they were there; the story stays closed to them until they answer.
        case proposed(StaffID, on: Day)
        case accepted(StaffID, on: Day)
        /// Nobody of the list was left: the board appointed an outsider, who works on paper.
        case outsider(StaffID, on: Day)
    }

    /// The person who handles it now and may read it.
    public var handler: StaffID? {
        switch stage {
        case .undistributed, .proposed: nil
        case .accepted(let person, _), .outsider(let person, _): person
        }
    }

    /// The person who has to answer whether they were there.
    public var proposed: StaffID? {
        guard case .proposed(let person, _) = stage else { return nil }
        return person
    }

    public enum Command: Hashable, Sendable {
        case assign(StaffID, from: HandlingList)
        /// "I was not involved": art. 2; the secrecy of art. 8 is acknowledged in the same act.
        case declareUninvolved
        /// "I was", or "I do not know": back to the desk, the story stays closed.
        case declareInvolved
        case note(Involvement.Fact, about: StaffID)
        case override(StaffID, reason: Words, from: HandlingList)
        /// Gives the case back, for example before a long absence.
        case release(reason: Words)
        case appointOutsider(StaffID, reason: Words, from: HandlingList)
        case acknowledgeSecrecy
    }

    public enum Event: Hashable, Sendable {
        case assigned(StaffID)
        case accepted(StaffID)
        case declined(StaffID)
        case noted(Involvement.Fact, about: StaffID)
        case overridden(StaffID, Involvement.Override)
        case released(reason: Words)
        /// The handler became involved: unsent letters and drafts are destroyed, sent ones stand.
        case takenAway(StaffID)
        case outsiderAppointed(StaffID, reason: Words)
        case secrecyAcknowledged(StaffID)
    }

    public enum Refusal: Error, Hashable, Sendable {
        case notOnTheList(StaffID)
        case handlerWasInvolved(StaffID)
        case handlerLeadsRespondent(StaffID)
        case handlerIsAbsent(StaffID)
        case someoneEarlierOnTheList(Candidate.Tier)
        case alreadyAssigned(to: StaffID)
        case notProposedToYou
        case noHandler
        case overrideByTheHandler
        case overrideByInvolved
        case someoneIsLeft(StaffID)
    }

    mutating func apply(_ event: Event, on day: Day) {
        switch event {
        case .assigned(let person): stage = .proposed(person, on: day)
        case .accepted(let person): stage = .accepted(person, on: day)
        case .declined(let person):
            stage = .undistributed
            involvement.note(.declaredInvolved, about: person)
        case .noted(let fact, let person): involvement.note(fact, about: person)
        case .overridden(let person, let override): involvement.overrides[person] = override
        case .released, .takenAway: stage = .undistributed
        case .outsiderAppointed(let person, _): stage = .outsider(person, on: day)
        case .secrecyAcknowledged(let person): secrecy[person] = day
        }
    }
}
