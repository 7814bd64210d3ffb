import CaseDesk
import HTML
import Procedure
import Texts

/// My complaints in a table, with a search and a filter above it; a page at a time by the last number seen.
struct MyCases: Part {
    /// Running or ready; late ones stand out in the table and on my day.
    enum State: String, CaseIterable, Sendable {
        case open = "loopt"
        case closed = "klaar"
    }

    let today: Day
    let token: String
    var items: [ListItem] = []
    var state = State.open
    /// What was looked for; nil where this is the list.
    var sought: String?

    private var texts: DeskWork { DeskTexts.dutch.work }
    private var words: DeskLists { DeskTexts.dutch.lists }

    var html: HTML {
        section {
            search
            if sought == nil { filter }
            if items.isEmpty { none } else { table }
            if sought != nil { p { Link(words.clear, to: "/werk/klachten") } }
            if sought == nil, items.count == Desk.pageSize, let last = items.last {
                p { Link(texts.more, to: "/werk/klachten?staat=\(state.rawValue)&na=\(last.number)") }
            }
        }
    }

    private var search: HTML {
        PostForm(to: "/werk/klachten/zoeken", token: token) {
            TextField(Field("zoek", words.search, hint: words.searchHint), value: sought ?? "", .search)
            Buttons { Button(words.find) }
        }.html
    }

    private var filter: HTML {
        form(.action("/werk/klachten"), .method("get")) {
            Radios(
                Field("staat", words.state),
                [Choice(State.open.rawValue, words.open), Choice(State.closed.rawValue, words.closed)],
                selected: state.rawValue)
            Buttons { Button(words.show, .second) }
        }
    }

    /// What was looked for, and the way out of it.
    @HTMLBuilder private var none: HTML {
        if let sought {
            p { words.nothingFound(sought) }
        } else {
            p { state == .open ? words.noneOpen : words.noneClosed }
            if state != .open { p { Link(words.clear, to: "/werk/klachten") } }
        }
    }

    private var table: DataTable {
        let dates = Catalogue.of(.dutch).dates
        let phases = DeskTexts.dutch.phase
        let rows = items.map { item in
            [
                a(.href("/werk/klachten/\(item.number)")) { CaseNumber(item.number) },
                bdi { item.name ?? DeskTexts.dutch.casePage.nameless }, HTML(phases.name(item.phase)),
                HTML(item.subject.map(phases.subject) ?? texts.noSubject), day(item, dates),
            ]
        }
        return DataTable(
            caption,
            [
                .init(texts.number), .init(texts.who), .init(texts.state), .init(texts.subject),
                .init(sought != nil ? words.day : state == .closed ? texts.closedOn : texts.answerBy),
            ], rows: rows)
    }

    private var caption: String {
        if sought != nil { return words.found(items.count) }
        return state == .open ? words.open : words.closed
    }

    private func day(_ item: ListItem, _ dates: DateTexts) -> HTML {
        if let closed = item.closed {
            return HTML(
                sought == nil
                    ? dates.short(closed, on: today) : "\(texts.closedOn) \(dates.short(closed, on: today))")
        }
        let left = item.deadline.daysLeft(on: today)
        let label = left < 0 ? StatusLabel(dates.daysLeftForStaff(left), .late).html : .empty
        let last = dates.short(item.deadline.lastDay, on: today)
        return HTML((sought == nil ? last : texts.dueBy(last)) + " ") + label
    }
}
