import Procedure

extension ComplainantView {
    /// Whether two of us chose another day of erasure than the closing letter named.
    public var isErasedOnAnotherDay: Bool {
        guard let erasedOn, let closedOn else { return false }
        return erasedOn != closedOn.adding(years: filing.procedure.terms.retention)
    }
}

extension ComplainantView.Point {
    init(_ part: Part, _ casefile: Casefile) {
        id = part.id
        if case .told(let story) = casefile.filing.story {
            words = part.words ?? story
        } else {
            words = part.words
        }
        isWithdrawn = casefile.dispositions[part.id] == .withdrawn
        isOpen = casefile.dispositions[part.id] == nil && !casefile.closing.hasEnded
    }
}
