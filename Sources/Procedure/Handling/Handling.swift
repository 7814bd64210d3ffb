/// Who handles the complaint (article 2), from the desk to the declaration that they were not involved.
public struct Handling: Hashable, Sendable {
    /// From the desk to an accepted handler; a handler who becomes involved leads back to the desk.
    public internal(set) var stage = Stage.undistributed
    /// The day on which it came back to the desk; nil for what was never in somebody's hands.
    public private(set) var backSince: Day?
    /// The facts that decide who may handle and read it.
    public internal(set) var involvement = Involvement()
    /// Who has acknowledged the duty of secrecy for this case (article 8), and when.
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

    /// The day on which the handler took it up.
    public var since: Day? {
        switch stage {
        case .undistributed, .proposed: nil
        case .accepted(_, let day), .outsider(_, let day): day
        }
    }

    /// The person who has to answer whether they were there.
    public var proposed: StaffID? {
        guard case .proposed(let person, _) = stage else { return nil }
        return person
    }

    /// Distributing, declaring, overriding and giving back (article 2; decision 0004).
    public enum Command: Hashable, Sendable {
        case assign(StaffID, from: HandlingList)
        /// "I was not involved": article 2; the secrecy of article 8 is acknowledged in the same act.
        case declareUninvolved
        /// "I was", or "I do not know": back to the desk, the story stays closed.
        case declareInvolved
        /// Records a fact of involvement; when it is about the handler, the case is taken away at once.
        case note(Involvement.Fact, about: StaffID)
        /// Lets somebody who leads a respondent handle it; decided by another uninvolved person of the list.
        case override(StaffID, reason: Words, from: HandlingList)
        /// Gives the case back, for example before a long absence.
        case release(reason: Words)
        /// Takes it from a handler who is away, or not one of us any more, and cannot give it back.
        case takeOver(reason: Words, from: HandlingList)
        /// Holds the handler against the list: who leads whom it is about loses the case.
        case recheck(HandlingList)
        /// Nobody of the list is left: the board appoints somebody from outside.
        case appointOutsider(StaffID, reason: Words, from: HandlingList)
        /// Before the first reading: the promise in the words that were on the page (article 8).
        case acknowledgeSecrecy(Words)
    }

    /// Who was asked, who accepted or gave it back, and which facts came up.
    public enum Event: Hashable, Sendable {
        case assigned(StaffID)
        case accepted(StaffID)
        case declined(StaffID)
        case noted(Involvement.Fact, about: StaffID)
        case overridden(StaffID, Involvement.Override)
        case released(reason: Words)
        /// Somebody else gave it back to the desk, for a handler who is not there.
        case takenOver(from: StaffID, reason: Words)
        /// The handler became involved: unsent letters and drafts are destroyed, sent ones stand.
        case takenAway(StaffID)
        case outsiderAppointed(StaffID, reason: Words)
        /// With the text of the promise, where a page asked for it.
        case secrecyAcknowledged(StaffID, Words?)
    }

    /// What stands between this person and this case; computed from facts, never from a wish.
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
        /// The officer and who keeps the accounts have another task here.
        case keptApart(StaffID)
        /// Nobody takes a case from a handler who can go on with it.
        case handlerIsPresent(StaffID)
    }

    mutating func apply(_ event: Event, on day: Day) {
        switch event {
        case .assigned(let person): stage = .proposed(person, on: day)
        case .accepted(let person): stage = .accepted(person, on: day)
        case .declined(let person):
            stage = .undistributed
            involvement.note(.declaredInvolved, about: person)
        case .noted(let fact, let person): involvement.note(fact, about: person)
        case .overridden(let person, let override): involvement.free(person, override)
        case .released, .takenOver, .takenAway:
            stage = .undistributed
            backSince = day
        case .outsiderAppointed(let person, _): stage = .outsider(person, on: day)
        case .secrecyAcknowledged(let person, _): secrecy[person] = day
        }
    }
}
