import Procedure

extension Plan {
    /// A talk to come is called off: everyone who was invited hears it, and not why.
    public mutating func callOff(_ id: Conversation.ID, because reason: Words) throws(Refusal) {
        let talk = casefile.conversations[id]
        try perform(.conversations(.cancel(id, reason: reason)))
        guard let talk, talk.planned >= now.today else { return }
        for addressee in talk.addressees where casefile.canBeWritten(addressee) {
            try write(.calledOff(id, to: addressee))
        }
    }

    /// The same talk on another day: one letter says that the old day is off, and which day it is now.
    public mutating func move(
        _ id: Conversation.ID, to day: Day, at time: TimeOfDay?, because reason: Words
    ) throws(Refusal) {
        guard let talk = casefile.conversations[id] else { throw .conversations(.unknownConversation(id)) }
        try perform(.conversations(.cancel(id, reason: reason)))
        let next = casefile.conversations.next
        try perform(
            .conversations(
                .arrange(on: day, at: time, talk.place, with: talk.invited, company: talk.company)))
        for addressee in talk.addressees where casefile.canBeWritten(addressee) {
            var letter = LetterDraft.invitation(to: addressee, next)
            letter.carries = [.calledOff]
            try write(letter)
        }
    }
}

extension Conversation {
    /// The complainant first, so that letters are numbered in the same order every time.
    public var addressees: [Letter.Addressee] {
        invited.sorted { $0.order < $1.order }.map { person in
            switch person {
            case .complainant: .complainant
            case .respondent(let id): .respondent(id)
            }
        }
    }
}

extension Casefile {
    /// Whether a letter can reach them at all, and may.
    public func canBeWritten(_ addressee: Letter.Addressee) -> Bool {
        switch addressee {
        case .complainant: return isReachable
        case .respondent(let id):
            if case .notHeard? = reactions[id]?.stage { return false }
            return true
        }
    }
}
