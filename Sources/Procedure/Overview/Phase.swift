/// Where a case stands, in a word that may be counted and sorted in the clear.
public enum Phase: String, Hashable, Sendable, CaseIterable {
    case received
    case proposed
    case investigating
    case waitingForReaction
    case agreeing
    case answering
    /// Withdrawn as a whole: only the letter that confirms it is left (article 7).
    case stopping
    case sending
    case closed
}

extension Casefile {
    /// The phase on this day.
    public func phase(on today: Day) -> Phase {
        switch closing.stage {
        case .closed: return .closed
        case .ended: return .sending
        case .open: break
        }
        switch handling.stage {
        case .undistributed: return .received
        case .proposed: return .proposed
        case .accepted, .outsider: break
        }
        if isWithdrawn { return .stopping }
        if proposalIsOpen { return .agreeing }
        if someoneHasTheQuestion(on: today) { return .waitingForReaction }
        return investigation.concludedOn == nil ? .investigating : .answering
    }

    /// Whether a question left us and is not answered: a letter that waits to be posted asks nothing yet.
    private func someoneHasTheQuestion(on today: Day) -> Bool {
        reactions.list.contains { $0.stage == .noticed && !noticeWaits(for: $0.respondent.id) }
            || reactions.termRuns(on: today)
    }

    /// Whether the letter with the question to them is written and still has to be brought.
    public func noticeWaits(for id: Respondent.ID) -> Bool {
        letters.waiting.contains { $0.kind == .notice && $0.to == .respondent(id) }
    }

    /// Whether a respondent is about to be asked, or was and may still answer in their two weeks.
    public func waitsForReaction(on today: Day) -> Bool {
        reactions.list.contains { if case .noticed = $0.stage { true } else { false } }
            || reactions.termRuns(on: today)
    }

    /// Article 6, 5e streepje: 42 days after receipt, and nothing moves it (decision 0007).
    public var deadline: Deadline { filing.deadline }

    /// Whether it ended, or still can end, within six weeks; a later day agreed on changes nothing here.
    public func isInTime(on today: Day) -> Bool {
        !deadline.isMissed(on: closing.closedOn ?? today)
    }

    /// Preamble: working days from receipt to the first time a person really spoke to them.
    public var firstContactDeadline: Deadline {
        Deadline(
            lastDay: WorkingDays.adding(filing.procedure.terms.firstContactPromise, to: filing.receivedOn))
    }

    /// The earlier aim of the same clock.
    public var firstContactTarget: Day {
        WorkingDays.adding(filing.procedure.terms.firstContactTarget, to: filing.receivedOn)
    }
}
