import CaseDesk
import HTML
import Procedure
import Texts

/// What nobody handles yet, for the desk: urgent first, then the oldest.
struct DeskList: Part {
    /// Whether the list is the page, or a part of my day.
    enum Level: Sendable, Equatable {
        case page
        case section
    }

    let items: [ListItem]
    let today: Day
    let level: Level

    var html: HTML {
        let texts = DeskTexts.dutch.distribution
        let dates = Catalogue.of(.dutch).dates
        let lines = items.map { item in
            WorkList.Item(
                DeskTexts.dutch.action.words(item.isUrgent ? .callAtOnce : .distribute),
                to: "/werk/klachten/\(item.number)/behandelaar", number: item.number,
                line: [item.name, texts.received(dates.short(item.filed))].compactMap { $0 }.joined(
                    separator: " · "),
                label: item.isUrgent ? StatusLabel(texts.callToday, .soon) : nil,
                due: texts.deadline(dates.short(item.deadline.lastDay)))
        }
        return section {
            if items.isEmpty {
                p { texts.allDone }
            } else {
                WorkList(level == .page ? texts.newTitle : texts.newLead, lines)
            }
        }
    }
}
