import Procedure

extension ComplainantView {
    /// What waits for them; what is over its day, or of a case that ended, asks nothing any more.
    static func asks(_ casefile: Casefile, on today: Day) -> [Ask] {
        let unread = casefile.letters.list.filter { letter in
            letter.to == .complainant && letter.out?.how == .readable && letter.delivered == nil
        }
        var asks = unread.map { Ask.readLetter($0.id, $0.kind) }
        if !casefile.contacts.unread(byComplainant: true).isEmpty { asks.append(.readMessages) }
        if !casefile.closing.hasEnded {
            asks += casefile.conversations.list.filter { conversation in
                guard let shared = conversation.sharedOn, conversation.isShared else { return false }
                return Correspondence.correctBy(sharedOn: shared) >= today
                    && !conversation.comments.contains { $0.from == .complainant }
            }.map { .checkMinutes($0.id) }
        }
        if casefile.proposalIsOpen { asks.append(.answerProposal) }
        if casefile.asksAboutReach { asks.append(.confirmReach) }
        return asks
    }
}

extension Conversation {
    /// Whether the complainant got the minutes.
    var isShared: Bool { sharedOn != nil && minutes?.to.contains(.complainant) == true }
}
