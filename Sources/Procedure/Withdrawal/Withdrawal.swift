/// Article 7: handling stops on withdrawal; the manager confirms in writing, and only that ends the case.
public struct Withdrawal: Hashable, Sendable {
    /// When and how they said so; nil when there is no withdrawal, or it was undone.
    public internal(set) var declared: Declared?
    /// Why, when they wanted to say; asking is allowed, answering is not needed.
    public internal(set) var reason: Reason?
    /// What came before it, for the letter; the content of a talk with the officer is not in it.
    public internal(set) var after: Cause = .ownWish
    /// The day of the call that follows; it asks whether the withdrawal was their own wish.
    public internal(set) var calledOn: Day?

    /// The day on which they said so.
    public var on: Day? { declared?.on }

    /// Whether a withdrawal stands, of the whole or of a part.
    public var stands: Bool { declared != nil }

    /// Why, if the complainant wants to say.
    public enum Reason: Hashable, Sendable {
        case solved
        case doNotWantTo
        case doNotDare
        case other(Words?)
    }

    /// What went before it; the content of mediation stays in the officer's room.
    public enum Cause: String, Hashable, Sendable, CaseIterable {
        case ownWish
        case mediation
        case consultation
        /// The represented person does not want the complaint.
        case mandateRefused
    }

    /// Acts of the complainant or a verified mandate; the call is ours.
    public enum Command: Hashable, Sendable {
        /// The whole complaint, or some parts.
        case withdraw(parts: NonEmpty<Part.ID>?, Reason?, after: Cause, Declaration)
        case undo(Declaration)
        /// A call follows each withdrawal: somebody may have been talked into it.
        case logCall(on: Day, Words?)
    }

    /// Withdrawn and undone may alternate; the last one counts.
    public enum Event: Hashable, Sendable {
        case withdrawn(Reason?, after: Cause, Declared)
        case undone(Declared)
        case called(on: Day, Words?)
    }

    /// Why the complaint, or a part, cannot be withdrawn or taken up again.
    public enum Refusal: Error, Hashable, Sendable {
        case alreadyWithdrawn
        case notWithdrawn
        case partAlreadyDecided(Part.ID)
        case inTheFuture
        case beforeFiling
        /// Undoing is possible until 14 days after the manager's letter was out.
        case tooLateToUndo(lastDay: Day)
    }

    mutating func apply(_ event: Event) {
        switch event {
        case .withdrawn(let why, let cause, let declared):
            self.declared = declared
            reason = why
            after = cause
        case .undone:
            declared = nil
            reason = nil
            // The next withdrawal is followed by a call of its own.
            calledOn = nil
        case .called(let day, _): calledOn = day
        }
    }
}

extension Casefile {
    func decide(_ command: Withdrawal.Command, on today: Day) throws(Refusal) -> [Event] {
        switch command {
        case .withdraw(let parts, let reason, let cause, let declaration):
            return try withdraw(parts, reason, cause, declaration.declared(today: today))
        case .undo(let declaration): return try undo(declaration.declared(today: today))
        case .logCall(let day, let words):
            guard withdrawal.stands else { throw .withdrawal(.notWithdrawn) }
            guard day <= today else { throw .withdrawal(.inTheFuture) }
            return [.withdrawal(.called(on: day, words))]
        }
    }

    private func withdraw(
        _ parts: NonEmpty<Part.ID>?, _ reason: Withdrawal.Reason?, _ cause: Withdrawal.Cause,
        _ declared: Declared
    ) throws(Refusal) -> [Event] {
        guard !closing.hasEnded else { throw .closing(.alreadyEnded) }
        // One part withdrawn leaves the others to be withdrawn later.
        let asked = parts?.elements ?? self.parts.list.map(\.id)
        let isDone = asked.allSatisfy { dispositions[$0] == .withdrawn }
        guard !isDone else { throw .withdrawal(.alreadyWithdrawn) }
        guard declared.on >= filing.receivedOn else { throw .withdrawal(.beforeFiling) }
        guard let parts else { return withdrawing(reason: reason, after: cause, declared) }
        for part in parts.elements {
            try require(part)
            if let disposition = dispositions[part], !disposition.isReversible {
                throw .withdrawal(.partAlreadyDecided(part))
            }
        }
        return withdrawing(parts.elements, reason: reason, after: cause, declared)
    }

    /// The events of a withdrawal of the whole complaint.
    func withdrawing(
        reason: Withdrawal.Reason?, after cause: Withdrawal.Cause, _ declared: Declared
    ) -> [Event] {
        let open = parts.list.map(\.id).filter { dispositions[$0]?.isReversible ?? true }
        return withdrawing(open, reason: reason, after: cause, declared)
    }

    private func withdrawing(
        _ parts: [Part.ID], reason: Withdrawal.Reason?, after cause: Withdrawal.Cause, _ declared: Declared
    ) -> [Event] {
        let withdrawn = Event.withdrawal(.withdrawn(reason, after: cause, declared))
        return [withdrawn] + parts.sorted().map { .disposition(.made($0, .withdrawn)) }
    }

    /// Undoing keeps the filing day and subtracts nothing (domain rule 2).
    private func undo(_ declared: Declared) throws(Refusal) -> [Event] {
        guard withdrawal.stands else { throw .withdrawal(.notWithdrawn) }
        // Decision 0014: the filer comes back to what they filed, but not over a no of whom it is for.
        if mandate.isRefused { throw .mandate(.personRefused) }
        if let limit = continuationLimit, limit.isMissed(on: declared.on) {
            throw .withdrawal(.tooLateToUndo(lastDay: limit.lastDay))
        }
        let undone = parts.list.map(\.id).filter { dispositions[$0] == .withdrawn }
        let reopened: [Event] = closing.hasEnded ? [.closing(.reopened(.withdrawalUndone))] : []
        return [.withdrawal(.undone(declared))] + undone.map { .disposition(.undone($0)) } + reopened
    }
}

extension Casefile {
    /// Whether the complainant may still come back to what they withdrew; not over a no of whom it is for.
    public func withdrawalMayBeUndone(on today: Day) -> Bool {
        withdrawal.stands && !mandate.isRefused && continuationLimit?.isMissed(on: today) != true
    }

    /// Nothing is left to handle: one point that was withdrawn leaves the others.
    public var isWithdrawn: Bool { withdrawal.stands && endingOfParts == .withdrawn }
}

extension Disposition {
    /// Whether a withdrawal or a death may still take its place: nothing is out before the ending.
    var isReversible: Bool {
        switch self {
        case .judged, .settled, .withdrawn, .notTakenUp, .referredOn, .notAComplaint: true
        case .cannotBeAnswered, .endedByDeath: false
        }
    }
}
