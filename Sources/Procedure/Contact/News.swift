/// Something that the complainant or the officer let be known without a message; new until the handler looks.
public struct News: Hashable, Sendable {
    /// What came in.
    public var what: What
    /// The day on which it came.
    public var on: Day

    /// What it is about, with the words where there are any.
    public enum What: Hashable, Sendable {
        /// The same case goes on: it was not solved, or stopping was undone.
        case wentOn(Words?)
        /// Somebody concerned says that the minutes are not right.
        case minutesAreWrong(Conversation.ID, Words)
        /// The officer passed on a text that the complainant approved.
        case officerTold(Words)
    }

    /// What an event of somebody else than the handler brings; nil for what has a line of its own.
    init?(_ event: Event, on day: Day) {
        switch event {
        case .closing(.reopened(.notSolved(let words, _))): what = .wentOn(words)
        case .withdrawal(.undone): what = .wentOn(nil)
        case .conversations(.commented(let id, let comment)):
            guard case .incorrect(let words) = comment.verdict else { return nil }
            what = .minutesAreWrong(id, words)
        case .referral(.told(let words, _)): what = .officerTold(words)
        default: return nil
        }
        on = day
    }

    /// The words themselves.
    public var words: Words? {
        switch what {
        case .wentOn(let words): words
        case .minutesAreWrong(_, let words), .officerTold(let words): words
        }
    }
}

extension Casefile {
    /// What the handler did or wrote down themselves is no news to them.
    mutating func noteNews(_ event: Event, by actor: Actor, on day: Day) {
        let isOwn = actor.staff != nil && actor.staff == handling.handler
        if !isOwn, let news = News(event, on: day) { contacts.news.append(news) }
    }
}
