import Procedure
import Texts

/// Something that the complainant may know happened, in words; newest first.
public struct TimelineItem: Hashable, Sendable {
    /// The day on which it happened, which may be before it was recorded.
    public var on: Day
    /// In the language of the filing, at level B1.
    public var sentence: String
    /// The name of who did it, for staff.
    public var by: String?
    /// Whether the complainant did it.
    public var isOwn: Bool
    /// Where more of it can be read; nil when the sentence is all.
    public var link: Link?

    /// Where more of it can be read.
    public enum Link: Hashable, Sendable {
        case letter(Letter.ID)
        case minutes(Conversation.ID)
        case agreements
        case messages
        case files
    }

    /// What a complainant may know of what happened; the catalogue has no sentence for the rest.
    public static func items(of whole: [Happened], office: Office, in texts: Catalogue) -> [TimelineItem] {
        let history = whole.withoutMistakes
        let out = Set(
            history.compactMap { happened -> Letter.ID? in
                guard case .letters(.sent(let id, _)) = happened.event else { return nil }
                return id
            })
        let theirs = history.lettersToComplainant
        var items: [TimelineItem] = []
        for happened in history {
            guard happened.event.isForComplainant(letters: theirs),
                let sentence = texts.follow.timeline.words(happened.event)
            else { continue }
            if case .letters(.frozen(let letter)) = happened.event, !out.contains(letter.id) { continue }
            items.append(
                TimelineItem(
                    on: happened.event.occurredOn ?? happened.on, sentence: sentence,
                    by: happened.by.staff.map { office.name(of: $0) }, isOwn: happened.by == .complainant,
                    link: happened.event.link))
        }
        return items.enumerated().sorted { ($0.element.on, $0.offset) > ($1.element.on, $1.offset) }.map(
            \.element)
    }
}

extension [Happened] {
    /// A letter that was ticked by mistake did not go, and closed nothing.
    fileprivate var withoutMistakes: [Happened] {
        var kept: [Happened] = []
        for happened in self {
            guard case .letters(.takenBack(let id)) = happened.event else {
                kept.append(happened)
                continue
            }
            let tick = kept.lastIndex { if case .letters(.sent(id, _)) = $0.event { true } else { false } }
            guard let tick else { continue }
            kept.remove(at: tick)
            guard tick < kept.count, case .closing(.closed) = kept[tick].event else { continue }
            kept.remove(at: tick)
        }
        return kept
    }

    fileprivate var lettersToComplainant: Set<Letter.ID> {
        Set(
            compactMap { happened in
                guard case .letters(.frozen(let letter)) = happened.event, letter.to == .complainant else {
                    return nil
                }
                return letter.id
            })
    }
}

extension HandlerView {
    /// The places in the history of which the complainant reads on their own page that it happened.
    public var toldToComplainant: Set<Int> {
        let letters = loaded.history.lettersToComplainant
        let texts = Catalogue.of(.dutch).follow.timeline
        return Set(
            loaded.history.indices.filter { index in
                let event = loaded.history[index].event
                return event.isForComplainant(letters: letters) && texts.words(event) != nil
            })
    }
}

extension Event {
    /// Letters to others, and conversations without the complainant, are not theirs to see.
    fileprivate func isForComplainant(letters: Set<Letter.ID>) -> Bool {
        switch self {
        case .letters(.frozen(let letter)): letter.to == .complainant
        case .letters(.sent(let id, _)), .letters(.delivered(let id, _)): letters.contains(id)
        case .conversations(.arranged(let conversation)): conversation.invited.contains(.complainant)
        case .conversations(.held(_, _, let attended)): attended.contains(.complainant)
        case .conversations(.minutesShared(_, let minutes)): minutes.to.contains(.complainant)
        case .conversations(.commented(_, let comment)): comment.from == .complainant
        case .filing(.attached(_, let source)): source.isTheirs
        // A talk with others that did not take place, and an end whose letter is still to be posted.
        case .conversations(.notHeld), .closing(.ended): false
        default: true
        }
    }

    /// The day on which it happened, where that may be another one than that of the record.
    fileprivate var occurredOn: Day? {
        switch self {
        case .filing(.filed(let filing)): filing.receivedOn
        case .filing(.attached(_, .received(let day, _))): day
        case .contacts(.logged(let contact)): contact.on
        case .contacts(.safetyTalked(let day, _, _)): day
        case .reactions(.reacted(_, let answer)): answer.on
        case .conversations(.held(_, let day, _)): day
        case .settlement(.answered(.agrees(let declared), _)),
            .settlement(.answered(.wantsToTalk(_, let declared), _)):
            declared.on
        case .withdrawal(.withdrawn(_, _, let declared)), .withdrawal(.undone(let declared)): declared.on
        case .contacts(.nameAnswered(_, let declared)), .contacts(.reachChanged(_, let declared)):
            declared.on
        case .conversations(.commented(_, let comment)): comment.declared.on
        case .letters(.sent(_, let out)): out.on
        case .closing(.closed(let day)): day
        default: nil
        }
    }

    fileprivate var link: TimelineItem.Link? {
        switch self {
        case .letters(.frozen(let letter)): .letter(letter.id)
        case .letters(.sent(let id, _)): .letter(id)
        case .conversations(.minutesShared(let id, _)): .minutes(id)
        case .settlement(.proposed): .agreements
        case .contacts(.wrote): .messages
        case .filing(.attached): .files
        default: nil
        }
    }
}
