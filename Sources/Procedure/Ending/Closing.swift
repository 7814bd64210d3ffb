/// The end of a complaint: decided with letters, closed on the day that the complainant's letter is out.
public struct Closing: Hashable, Sendable {
    /// Open, ended with a letter that waits, or closed: decision 0006 keeps the last two apart.
    public internal(set) var stage = Stage.open
    /// How often a case went on after an end.
    public internal(set) var continuedOn: [Day] = []

    /// From open to closed; going on after an end leads back to open.
    public enum Stage: Hashable, Sendable {
        case open
        /// Ended, but the letter still has to be posted, handed over or read aloud.
        case ended(Ending, letter: Letter.ID?, on: Day)
        case closed(Ending, letter: Letter.ID?, on: Day)
    }

    /// Whether an ending was made; the case reads on, and measures go on.
    public var hasEnded: Bool { stage != .open }

    /// The ending, once there is one.
    public var ending: Ending? {
        switch stage {
        case .open: nil
        case .ended(let ending, _, _), .closed(let ending, _, _): ending
        }
    }

    /// The day that counts for the six weeks (article 6, 5e streepje).
    public var closedOn: Day? {
        guard case .closed(_, _, let day) = stage else { return nil }
        return day
    }

    /// Why a closed case goes on with its old filing day.
    public enum Continuation: Hashable, Sendable {
        /// With how they let us know; nil only in a history of before this was kept.
        case notSolved(Words?, Declared?)
        case withdrawalUndone
    }

    /// Why nobody can be answered (domain rule 2); an unkind or unclear message is neither of the two.
    public enum Unanswerable: String, Hashable, Sendable, CaseIterable {
        /// A note in the box, without a name, an address or a code.
        case noWay
        /// Advertising or nonsense of a machine: no person asked anything.
        case spam
    }

    /// Endings that have no cluster of their own, the end itself, and coming back from it.
    public enum Command: Hashable, Sendable {
        /// Article 2: a reasoned refusal, for the age or the scope, of one part.
        case refuse(Part.ID, RefusalGround, why: Words)
        case referOn([Part.ID], to: Words, agreed: Declaration)
        /// Not a complaint after all; like referring on only with the complainant's recorded agreement.
        case setAside([Part.ID], why: Words, agreed: Declaration)
        /// Registered, and nobody is answered: there is no way to, or nobody asked anything.
        case cannotAnswer(Unanswerable)
        case recordDeath(on: Day, kin: NextOfKin = NextOfKin())
        /// Takes such a disposition back while nothing is out.
        case reconsider(Part.ID)
        /// Ends the whole, with the letters that its parts ask for; refused while a duty is missing.
        case end(with: [Letter])
        /// "This is not solved", within 14 days of a settlement letter.
        case goOn(Words?, Declaration)
    }

    /// The end in two steps, and the way back.
    public enum Event: Hashable, Sendable {
        case ended(Ending, letter: Letter.ID?)
        case closed(on: Day)
        case reopened(Continuation)
    }

    /// Which duty is missing, or which article stands in the way of this ending.
    public enum Refusal: Error, Hashable, Sendable {
        case alreadyEnded
        case notEnded
        case partDecidedOtherwise(Part.ID)
        /// It happened at most a year ago: the age is no ground (article 2).
        case inTimeAfterAll(Part.ID)
        case groundNotInThisVersion
        /// Somebody gave a way to answer: then they get an answer.
        case couldBeAnswered
        case partUndecided(Part.ID)
        case missing(Duty)
        case letterMissing(Letter.Kind)
        case letterToRespondentMissing(Respondent.ID)
        /// Whoever was never informed, or is not heard, hears nothing at the end either.
        case letterToUninformed(Respondent.ID)
        case oneLetterOnly
        case respondentNotHeard(Respondent.ID)
        case termStillRuns(Respondent.ID)
        case conversationWithoutMinutes(Conversation.ID)
        case conversationUnsettled(Conversation.ID)
        case unclassified(Part.ID)
        /// Who said that it cannot wait hears a person before a refusal.
        case urgentContactFirst
        case measuresUndecided
        case notRefused(Part.ID)
        case inTheFuture
        case onlyAfterSettlement
        case tooLateToContinue(lastDay: Day)
    }

    /// An ending whose letter was destroyed before it was out is no ending.
    mutating func fallBack() {
        if case .ended = stage { stage = .open }
    }

    /// The tick that closed it was a mistake: ended, with a letter that waits again.
    mutating func takeBack(_ letter: Letter) {
        guard case .closed(let ending, letter.id, let day) = stage else { return }
        stage = .ended(ending, letter: letter.id, on: letter.frozenOn ?? day)
    }

    mutating func apply(_ event: Event, on day: Day) {
        switch (event, stage) {
        case (.ended(let ending, let letter), _): stage = .ended(ending, letter: letter, on: day)
        case (.closed(let closed), .ended(let ending, let letter, _)):
            stage = .closed(ending, letter: letter, on: closed)
        case (.closed, .open), (.closed, .closed): break
        case (.reopened, _):
            stage = .open
            continuedOn.append(day)
        }
    }
}
