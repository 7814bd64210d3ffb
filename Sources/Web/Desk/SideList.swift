import CaseDesk
import HTML
import Procedure
import Texts

/// Cases in other hands that ask somebody of us to look: a number, what is asked and by when.
///
/// Nothing of them is theirs to read; the one link is to the page that gives a case to somebody else.
struct SideList: Part {
    let lines: [SideLine]
    let today: Day
    /// Cases whose way to somebody else stands on the page already.
    var linked: Set<String> = []

    private var texts: DeskDay { DeskTexts.dutch.day }
    private var dates: DateTexts { Catalogue.of(.dutch).dates }

    @HTMLBuilder var html: HTML {
        let standIns = lines.filter(\.isStandIn)
        let late = lines.filter(\.isLate)
        group(texts.groupStandIn, texts.standInLead, standIns)
        group(texts.groupAbove, texts.aboveLead, late)
        group(texts.groupApart, texts.apartLead, lines.filter(\.isApart))
        group(texts.groupDays, texts.daysLead, lines.filter(\.isAboutADay))
        group(texts.groupReports, texts.reportsLead, lines.filter(\.isOfAReport))
    }

    @HTMLBuilder private func group(_ title: String, _ lead: String, _ lines: [SideLine]) -> HTML {
        if !lines.isEmpty {
            section(.class("work")) {
                h2 {
                    title
                    span(.class("count")) { " (\(lines.count))" }
                }
                p { lead }
                ul { for line in lines { li { words(line) } } }
            }
        }
    }

    private func words(_ line: SideLine) -> HTML {
        switch line {
        case .standIn(let number, let kind, let handler, let due, let mayTakeOver):
            return div {
                DeskTexts.dutch.action.words(kind)
                " – "
                CaseNumber(number)
                p(.class("hint")) { texts.forWhom(handler) }
                if mayTakeOver, !linked.contains(number) { takeOver(number) }
            } + end(due - today, DeskTexts.dutch.work.dueBy(dates.short(due, on: today)))
        case .late(let number, let handler, let lastDay, let mayTakeOver):
            return div {
                texts.isLate
                " – "
                CaseNumber(number)
                p(.class("hint")) { handler.map(texts.handledBy) ?? texts.handledByNobody }
                if mayTakeOver, !linked.contains(number) { takeOver(number) }
            } + end(lastDay - today, texts.answerWasDue(dates.short(lastDay, on: today)))
        case .apart(let number, let distributor, let due):
            return div {
                DeskTexts.dutch.action.words(.distribute)
                " – "
                CaseNumber(number)
                p(.class("hint")) { distributor.map(texts.distributedBy) ?? texts.distributedByNobody }
            } + end(due - today, DeskTexts.dutch.work.dueBy(dates.short(due, on: today)))
        case .dayAsked(let number, let day):
            return div { a(.href("/werk/wissen/\(number)")) { texts.dayAsked(dates.long(day), number) } }
        case .reportDue(let year, let due): return report(String(year), texts.reportDue, due)
        case .reportAsked(let period, let due): return report(period, texts.reportAsked, due)
        }
    }

    private func takeOver(_ number: String) -> HTML {
        p {
            Link(
                DeskTexts.dutch.handing.takeOverTitle, to: TakeOverController.address(of: number),
                hidden: ", \(number)")
        }
    }

    private func report(_ period: String, _ words: (String) -> String, _ due: Day) -> HTML {
        div { a(.href("\(ReportsController.address)/\(period)")) { words(period) } }
            + end(due - today, DeskTexts.dutch.work.dueBy(dates.short(due, on: today)))
    }

    private func end(_ left: Int, _ due: String) -> HTML {
        div(.class("end")) {
            StatusLabel(dates.daysLeftForStaff(left), left < 0 ? .late : .soon)
            p(.class("hint")) { due }
        }
    }
}

extension SideLine {
    fileprivate var isStandIn: Bool {
        if case .standIn = self { true } else { false }
    }

    fileprivate var isAboutADay: Bool {
        if case .dayAsked = self { true } else { false }
    }

    fileprivate var isOfAReport: Bool {
        switch self {
        case .reportDue, .reportAsked: true
        case .standIn, .late, .apart, .dayAsked: false
        }
    }

    fileprivate var isLate: Bool {
        if case .late = self { true } else { false }
    }

    fileprivate var isApart: Bool {
        if case .apart = self { true } else { false }
    }
}
