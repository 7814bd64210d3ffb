import Procedure

extension Plan {
    /// Another way to reach the complainant, said by word or on paper.
    ///
    /// The letter that confirms it takes the way from before, unless somebody called the number from before:
    /// who says "I have a new number" may be somebody else, and the complainant hears of it where they were.
    public mutating func record(
        _ reach: Contacts.Reach, _ declaration: Declaration, calledOldNumber: Bool
    ) throws(Refusal) {
        let change = Command.contacts(.changeReach(reach, declaration))
        guard !calledOldNumber, reach.contact != casefile.contact, casefile.isReachable else {
            try record(change)
            if calledOldNumber { try perform(.contacts(.confirmReach(.oldNumberCalled))) }
            return
        }
        // What the change itself is refused for is told first.
        var attempt = self
        try attempt.perform(change)
        if let draft = LetterDraft(confirming: change, of: casefile, on: now.today) { try write(draft) }
        try perform(change)
    }
}
