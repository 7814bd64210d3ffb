/// Complaining for another: for this one complaint, verified with that person, revocable (domain rule 2).
public struct Mandate: Hashable, Sendable {
    /// Until it is verified nothing is disclosed; the filing day is kept meanwhile.
    public internal(set) var stage: Stage
    /// The age of the child for whom it is, once somebody asked.
    public internal(set) var age: Int?
    /// The child chose itself where our letters go, and so it stands in the case.
    public internal(set) var hasChosenLetters = false
    /// The day since which a child's own yes is asked; nil where that was known from the filing.
    private(set) var pendingSince: Day?
    /// Complained for by a parent: how old it is decides whose yes is needed.
    private let isForAChild: Bool

    /// From this age no letter goes to a parent by itself (decision 0037).
    public static let ownLetters = 12
    /// From this age a child's own consent is needed (decision 0037).
    public static let ownConsent = 16
    /// From this age nobody is a minor.
    public static let adult = 18

    /// Whether the represented person stands behind the complaint.
    public enum Stage: Hashable, Sendable {
        case notNeeded
        case pending
        case verified(Verification)
        /// The represented person said no: the case ends as withdrawn.
        case refused(on: Day)
        /// Not verified in time: the filer goes on about what they saw themselves.
        case ownName
    }

    /// How the represented person confirmed it.
    public enum Verification: Hashable, Sendable {
        /// Spoken with themselves, in which language it was explained.
        case spoken(on: Day, language: Words)
        case signed(on: Day)
        /// A guardian or mentor shows the court's decision, not a mandate.
        case courtDecision(on: Day)
    }

    init(_ behalf: Behalf) {
        isForAChild = behalf.isChild
        switch behalf {
        case .themselves, .child, .group: stage = .notNeeded
        case .someoneElse(_, .impossible): stage = .notNeeded
        case .someoneElse(_, .agrees), .someoneElse(_, .notYet): stage = .pending
        }
    }

    /// Nobody asked yet how old the child is, so nobody knows whether its own yes is needed.
    public var asksAge: Bool { isForAChild && age == nil }

    /// Nobody asked a child of this age yet where our letters may go; its own yes, later, says that too.
    public var asksLetters: Bool {
        guard isForAChild, !hasChosenLetters, let age else { return false }
        return (Self.ownLetters..<Self.ownConsent).contains(age)
    }

    /// Nothing is disclosed before it is verified, nor before it is known how old a child is and, from
    /// twelve, where it wants our letters.
    public var allowsDisclosure: Bool {
        switch stage {
        case .notNeeded: !asksAge && !asksLetters
        case .verified, .ownName: true
        case .pending, .refused: false
        }
    }

    /// Whether the represented person does not want the complaint: nobody goes on over that.
    public var isRefused: Bool {
        if case .refused = stage { true } else { false }
    }

    /// Whether the represented person can still take it back, or say no after all.
    public var mayBeRevoked: Bool {
        switch stage {
        case .pending, .verified: true
        case .notNeeded, .refused, .ownName: false
        }
    }

    /// What the desk or handler records about it, and what the represented person says.
    public enum Command: Hashable, Sendable {
        case verify(Verification)
        case refuse(on: Day)
        /// Taken back: the case ends as withdrawn, as when the represented person refuses.
        case revoke(Declaration)
        /// After 28 days without an answer: the filer goes on about what they saw themselves.
        case continueInOwnName
        /// How old the child is for whom it is; asked by whoever speaks to them, not by the form.
        case noteAge(Int)
        /// The child chose where our letters go; how to reach them stands in the case already.
        case noteLettersChosen
    }

    /// The answer of the represented person, or that none came.
    public enum Event: Hashable, Sendable {
        case verified(Verification)
        case refused(on: Day)
        case revoked
        case ownName
        case aged(Int)
        case lettersChosen
    }

    /// Why the mandate cannot change so, or why somebody without one may not act.
    public enum Refusal: Error, Hashable, Sendable {
        case notNeeded
        case notPending
        /// The person for whom it is does not want it: nobody takes that back for them.
        case personRefused
        case inTheFuture
        case termStillRuns(until: Day)
        /// Only a child's age is asked.
        case notForAChild
    }

    mutating func apply(_ event: Event, on day: Day) {
        switch event {
        case .verified(let how): stage = .verified(how)
        case .refused(let refused): stage = .refused(on: refused)
        case .revoked: stage = .refused(on: day)
        case .ownName: stage = .ownName
        case .aged(let years):
            age = years
            if stage == .pending || stage == .notNeeded {
                if years >= Self.ownConsent, stage == .notNeeded { pendingSince = day }
                stage = years < Self.ownConsent ? .notNeeded : .pending
            }
        case .lettersChosen: hasChosenLetters = true
        }
    }
}

extension Casefile {
    func decide(_ command: Mandate.Command, on today: Day) throws(Refusal) -> [Event] {
        if case .notNeeded = mandate.stage, !command.isAboutChild { throw .mandate(.notNeeded) }
        switch command {
        case .noteAge(let years): return try noteAge(years)
        case .noteLettersChosen:
            guard mandate.asksLetters else { throw .mandate(.notForAChild) }
            return [.mandate(.lettersChosen)]
        case .verify(let how):
            guard case .pending = mandate.stage else { throw .mandate(.notPending) }
            switch how {
            case .spoken(let day, _), .signed(let day), .courtDecision(let day):
                guard day <= today else { throw .mandate(.inTheFuture) }
            }
            return [.mandate(.verified(how))]
        case .refuse(let day):
            guard case .pending = mandate.stage else { throw .mandate(.notPending) }
            guard day <= today else { throw .mandate(.inTheFuture) }
            return [.mandate(.refused(on: day))]
                + withdrawing(reason: nil, after: .mandateRefused, Declared(on: day))
        case .revoke(let declaration):
            guard mandate.mayBeRevoked else { throw .mandate(.notPending) }
            let declared = declaration.declared(today: today)
            return [.mandate(.revoked)] + withdrawing(reason: nil, after: .mandateRefused, declared)
        case .continueInOwnName:
            guard let term = mandateLimit else { throw .mandate(.notPending) }
            guard term.isMissed(on: today) else { throw .mandate(.termStillRuns(until: term.lastDay)) }
            return [.mandate(.ownName)]
        }
    }

    /// The last day to verify it; nil while nothing waits for that.
    public var mandateLimit: Deadline? {
        guard case .pending = mandate.stage else { return nil }
        let since = max(filing.receivedOn, mandate.pendingSince ?? filing.receivedOn)
        return Deadline(days: filing.procedure.terms.mandate, after: since)
    }

    private func noteAge(_ years: Int) throws(Refusal) -> [Event] {
        guard case .child = filing.behalf, (0..<Mandate.adult).contains(years) else {
            throw .mandate(.notForAChild)
        }
        return mandate.age == years ? [] : [.mandate(.aged(years))]
    }
}

extension Mandate.Command {
    fileprivate var isAboutChild: Bool {
        switch self {
        case .noteAge, .noteLettersChosen: true
        case .verify, .refuse, .revoke, .continueInOwnName: false
        }
    }
}
