import Procedure

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
