/// Something that changes what the desk has to do with a case that nobody handles yet.
public enum DeskMark: Hashable, Sendable, CaseIterable {
    /// A line of the complainant that nobody answered for yet.
    case message
    /// The complainant stopped: a manager only confirms it.
    case stopped
    /// By its own dates nothing of it is in time.
    case tooOld
    /// Whoever was asked had something to do with it, so nobody handles it yet.
    case declined
}

extension Casefile {
    /// What the desk should know of it before somebody handles it.
    public var deskMarks: [DeskMark] {
        DeskMark.allCases.filter { mark in
            switch mark {
            case .message: !contacts.unread(byComplainant: false).isEmpty
            case .stopped: isWithdrawn
            case .tooOld: isAllTooOld
            case .declined: handling.proposed == nil && handling.involvement.hasDeclared
            }
        }
    }
}
