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

    private var words: FollowTexts.PastLinks { texts.follow.past }

    var html: HTML {
        let items = showsAll ? view.timeline : Array(view.timeline.prefix(Self.shown))
        let all = Link(texts.follow.showAll, to: language.address("/volgen/zaak") + "?alles=1")
        return Timeline(items.map(item)).html
            + (items.count < view.timeline.count ? p { all } : .empty)
    }

    private func item(_ item: TimelineItem) -> Timeline.Item {
        let day = texts.dates.long(item.on)
        let by = item.isOwn ? texts.follow.you : item.by
        return Timeline.Item(item.sentence, date: by.map { "\(day) · \($0)" } ?? day, day: item.on.iso) {
            if let target = item.link, let link = link(target, after: ": \(item.sentence), \(day)") {
                p { link }
            }
        }
    }

    private func link(_ target: TimelineItem.Link, after hidden: String) -> Link? {
        switch target {
        case .letter(let id):
            guard view.letters.contains(where: { $0.id == id }) else { return nil }
            return Link(words.readLetter, to: address("brief/\(id.number)"), hidden: hidden)
        case .minutes(let id):
            return Link(words.readMinutes, to: address("verslag/\(id.number)"), hidden: hidden)
        case .agreements: return Link(words.readAgreements, to: address("afspraken"), hidden: hidden)
        case .files: return Link(words.readFiles, to: address("bestand"), hidden: hidden)
        case .messages: return Link(words.readMessages, to: address("bericht"), hidden: hidden)
        }
    }

    private func address(_ page: String) -> String { language.address("/volgen/" + page) }
}
