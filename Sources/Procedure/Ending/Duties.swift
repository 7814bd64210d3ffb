/// What has to be done before an ending is an ending (domain rule 2, the table).
public enum Duty: String, Hashable, Sendable, CaseIterable {
    /// Letter 1.
    case receipt
    /// Article 6, 2e streepje: reaction, or term over, or not heard with a reason.
    case respondentHeard
    /// Article 6, 3e streepje: of every conversation held.
    case minutes
    /// Article 6, 1e streepje; may be a part of the outcome letter.
    case confirmation
    /// Article 4, 6 (4e streepje) or 7, or the reasoned refusal.
    case endingLetter
    /// Letter 12: how it ended.
    case letterToRespondent
    /// Article 9.
    case registerEntry
}

/// Whether an ending asks for a duty.
public enum Requirement: Hashable, Sendable {
    case yes
    case no
    case ifInformed
    case ifReachable
}

extension Ending {
    /// The table of endings and duties, cell by cell.
    public func requirement(_ duty: Duty) -> Requirement {
        switch self {
        case .judged: .yes
        case .solved, .withdrawn, .notTakenUp:
            switch duty {
            case .receipt, .minutes, .endingLetter, .registerEntry: .yes
            case .respondentHeard, .confirmation: .no
            case .letterToRespondent: .ifInformed
            }
        case .referredOn, .notAComplaint, .endedByDeath:
            switch duty {
            case .minutes, .registerEntry: .yes
            case .receipt, .endingLetter: .ifReachable
            case .respondentHeard, .confirmation: .no
            case .letterToRespondent: .ifInformed
            }
        case .cannotBeAnswered:
            switch duty {
            case .registerEntry: .yes
            case .receipt, .respondentHeard, .minutes, .confirmation, .endingLetter, .letterToRespondent: .no
            }
        }
    }
}

extension Disposition {
    /// The letter that tells it.
    public var letter: Letter.Kind? {
        switch self {
        case .judged: .outcome
        case .settled: .settlement
        case .withdrawn: .withdrawalConfirmed
        case .notTakenUp(.age, _): .tooOld
        case .notTakenUp(.scope, _): .outOfScope
        case .notTakenUp(.policy, _): .refusedByPolicy
        case .referredOn: .referredOn
        case .notAComplaint: .notAComplaint
        case .endedByDeath: .afterDeath
        case .cannotBeAnswered: nil
        }
    }
}
