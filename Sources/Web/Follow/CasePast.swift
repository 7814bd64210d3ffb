import CaseDesk
import HTML
import Procedure
import Texts

/// What already happened, newest first.
struct CasePast {
    /// More is behind "Laat alles zien".
    static let shown = 5

    let view: ComplainantView
    let texts: Catalogue
    let language: Language
    let showsAll: Bool

    private var words: FollowTexts.Past { texts.follow.past }

    var html: HTML {
        let items = showsAll ? view.timeline : Array(view.timeline.prefix(Self.shown))
        let all = Link(texts.follow.showAll, to: language.address("/volgen/zaak") + "?alles=1")
        return Timeline(items.map(item)).html
            + (items.count < view.timeline.count ? p { all } : .empty)
    }

    private func item(_ item: TimelineItem) -> Timeline.Item {
        let day = texts.dates.long(item.on)
        let date = item.by.map { "\(day) · \($0)" } ?? day
        return Timeline.Item(heading(item.kind), date: date, day: item.on.iso) {
            if let link = link(item.kind, day) { p { link } }
        }
    }

    private func heading(_ kind: TimelineItem.Kind) -> String {
        switch kind {
        case .filed: words.filed
        case .handlerFound(let name): words.handlerFound(name)
        case .handlerChanged: words.handlerChanged
        case .contacted: words.contacted
        case .messageFromUs: words.messageFromUs
        case .messageFromYou: words.messageFromYou
        case .reactionAsked: words.reactionAsked
        case .reactionCame: words.reactionCame
        case .conversationPlanned(let day): words.conversationPlanned(texts.dates.long(day))
        case .conversationHeld: words.conversationHeld
        case .minutesShared: words.minutesShared
        case .minutesAnswered: words.minutesAnswered
        case .investigated: words.investigated
        case .proposed: words.proposed
        case .agreed: words.agreed
        case .wantsToTalk: words.wantsToTalk
        case .withdrawn: words.withdrawn
        case .withdrawalUndone: words.withdrawalUndone
        case .letter(_, let kind): words.letter(texts.label.letter(kind))
        case .closed: words.closed
        case .reopened: words.reopened
        }
    }

    private func link(_ kind: TimelineItem.Kind, _ day: String) -> Link? {
        switch kind {
        case .letter(let id, let kind):
            Link(
                words.readLetter, to: language.address("/volgen/brief/\(id.number)"),
                hidden: ": \(texts.label.letter(kind)), \(day)")
        case .minutesShared(let id):
            Link(words.readMinutes, to: language.address("/volgen/verslag/\(id.number)"), hidden: ", \(day)")
        case .proposed: Link(words.readAgreements, to: language.address("/volgen/afspraken"), hidden: ", \(day)")
        case .messageFromUs: Link(words.readMessages, to: language.address("/volgen/bericht"), hidden: ", \(day)")
        case .filed, .handlerFound, .handlerChanged, .contacted, .messageFromYou, .reactionAsked, .reactionCame,
            .conversationPlanned, .conversationHeld, .minutesAnswered, .investigated, .agreed, .wantsToTalk,
            .withdrawn, .withdrawalUndone, .closed, .reopened:
            nil
        }
    }
}
