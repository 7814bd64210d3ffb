import CaseDesk
import HTML
import Procedure
import Texts

/// What nobody handles yet, for the desk: who has to be called first, then what is to be given to a manager.
struct DeskList: Part {
    let items: [DeskItem]
    let today: Day
    /// The desk sees everything; others see only what they distribute themselves.
    let isDesk: Bool

    private var texts: DeskDistribution { DeskTexts.dutch.distribution }

    var html: HTML {
        let calls = items.filter(\.isCall)
        let others = items.filter { !$0.isCall }
        return section {
            if items.isEmpty { p { isDesk ? texts.allDone : texts.nothingForYou } }
            WorkList(texts.callToday, calls.map(item))
            WorkList(texts.newTitle, others.map(item))
        }
    }

    private func item(_ entry: DeskItem) -> WorkList.Item {
        let dates = Catalogue.of(.dutch).dates
        let item = entry.item
        return WorkList.Item(
            DeskTexts.dutch.action.words(entry.action),
            to: "/werk/klachten/\(item.number)/behandelaar", number: item.number,
            line: ([item.name, texts.received(dates.short(item.filed, on: today)), waiting(entry)].compactMap
            { $0 }
                + entry.marks.map(texts.mark)).joined(separator: " · "),
            label: label(entry), due: texts.deadline(dates.short(item.deadline.lastDay, on: today)))
    }

    /// Somebody was asked, and did not answer in a working day.
    private func waiting(_ entry: DeskItem) -> String? {
        guard entry.item.phase == .proposed else { return nil }
        return entry.action == .distribute ? texts.noAnswer : texts.isAsked
    }

    private func label(_ entry: DeskItem) -> StatusLabel? {
        if entry.isCall { return StatusLabel(texts.callToday, .soon) }
        let left = entry.due - today
        return left < 0 ? StatusLabel(Catalogue.of(.dutch).dates.daysLeftForStaff(left), .late) : nil
    }
}

extension DeskItem {
    /// Whether a person has to be called or written to first.
    fileprivate var isCall: Bool { action == .callAtOnce || action == .firstContact }
}
