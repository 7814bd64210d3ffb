import CaseDesk
import HTML
import Procedure
import Texts

/// A greeting, a sentence, and the list of what is asked, in groups that never change place.
struct DayPage: Part {
    let name: String
    let roles: Set<Role>
    let hour: Int
    let today: Day
    let day: WorkDay
    let atDesk: [DeskItem]
    /// Of somebody who is away, or above whose handler this person is.
    let beside: [SideLine]
    /// What a manager gave this person to do; nothing where it stands on a case of their own.
    let promised: [PromiseLine]
    /// In the hands of somebody who is not there.
    var stranded: [StrandedView] = []
    /// A question about themselves, which opens by its own door and not by this account.
    var isAsked = false
    /// Of who sets the installation up.
    var firstJobs: FirstJobs?

    private var handles: Bool { roles.contains(.manager) || roles.contains(.director) }
    private var texts: DeskDay { DeskTexts.dutch.day }
    private var dates: DateTexts { Catalogue.of(.dutch).dates }

    var heading: HTML {
        let first = name.split(separator: " ").first.map(String.init) ?? name
        let greeting: String
        switch hour {
        case ..<12: greeting = texts.morning(first)
        case ..<18: greeting = texts.afternoon(first)
        default: greeting = texts.evening(first)
        }
        return h1 { greeting }
    }

    var html: HTML {
        let groups = Dictionary(grouping: day.items.sorted { urgency(of: $0) < urgency(of: $1) }) {
            group(of: $0)
        }
        return section {
            if handles || day.open + day.closed > 0 { p(.class("lead")) { sentence } }
            if isAsked {
                Notice(.attention) {
                    p { texts.asked }
                    p { Link(texts.askedLink, to: AskedEntryController.path) }
                }
            }
            if let firstJobs { firstJobs }
            for group in Group.allCases {
                WorkList(title(group), (groups[group] ?? []).map(item))
            }
            WorkList(texts.groupTasks, day.tasks.map(task))
            if !atDesk.isEmpty || roles.contains(.intake) {
                DeskList(items: atDesk, today: today, isDesk: roles.contains(.intake))
            }
            WorkList(texts.groupPromised, promised.map(promise))
            StrandedList(items: stranded, today: today)
            SideList(lines: beside, today: today, linked: Set(stranded.map(\.number)))
            RoleDoors(roles: roles)
        }
    }

    private var sentence: String {
        guard day.open > 0 || day.closed > 0 else { return texts.none }
        let waiting = day.items.count { $0.action.kind.isWaiting }
        let asked = day.items.count { group(of: $0) == .late || group(of: $0) == .today }
        // The same cases in every sentence: those that run, and those that are answered and still ask.
        var said = [texts.cases(day.open + day.closed)]
        if day.closed > 0 { said.append(texts.closed(day.closed)) }
        if day.late > 0 { said.append(texts.late(day.late)) }
        said.append(asked > 0 ? texts.today(asked) : texts.nothingToday)
        if asked == 0, waiting > 0 { said.append(texts.waiting(waiting)) }
        return said.joined(separator: " ")
    }

    enum Group: CaseIterable {
        case late, today, week, later, waiting
    }

    private func group(of item: WorkItem) -> Group {
        if item.action.kind.isWaiting { return .waiting }
        // A question that keeps a complaint from being handled is for today, whatever its last day.
        if item.action.kind == .sayWhetherInvolved, !item.deadline.isMissed(on: today) { return .today }
        let isLate = item.action.kind == .sendOverdueLetter || item.deadline.isMissed(on: today)
        if isLate, !item.isClosed { return .late }
        // Answered, but a promise is over its day: late too.
        if item.isClosed, item.action.due < today { return .late }
        switch item.action.due - today {
        case ...0: return .today
        case ...7: return .week
        default: return .later
        }
    }

    /// The day that stands in the label; of two on one day the older complaint first.
    private func urgency(of item: WorkItem) -> (Day, Day, String) {
        let isLate = group(of: item) == .late && !item.isClosed
        return (isLate ? item.deadline.lastDay : item.action.due, item.deadline.lastDay, item.number)
    }

    private func title(_ group: Group) -> String {
        switch group {
        case .late: texts.groupLate
        case .today: texts.groupToday
        case .week: texts.groupWeek
        case .later: texts.groupLater
        case .waiting: texts.groupWaiting
        }
    }

    private func promise(_ line: PromiseLine) -> WorkList.Item {
        let left = line.due - today
        return WorkList.Item(
            DeskTexts.dutch.afterwards.measure(line.what.words.text), to: PromisesController.path,
            number: line.number,
            label: StatusLabel(dates.daysLeftForStaff(left), left < 0 ? .late : left == 0 ? .soon : .calm),
            due: DeskTexts.dutch.work.dueBy(dates.short(line.due, on: today)))
    }

    private func task(_ task: WorkTask) -> WorkList.Item {
        let left = task.concern.due - today
        let tone: StatusLabel.Tone = left < 0 ? .late : left == 0 ? .soon : .calm
        return WorkList.Item(
            texts.task(DeskTexts.dutch.concern.kind(task.concern.kind), task.concern.id.number),
            to: "/werk/klachten/\(task.number)/taak", number: task.number,
            label: StatusLabel(dates.daysLeftForStaff(left), tone),
            due: DeskTexts.dutch.work.dueBy(dates.short(task.concern.due, on: today)))
    }

    private func item(_ item: WorkItem) -> WorkList.Item {
        let left = item.deadline.daysLeft(on: today)
        return WorkList.Item(
            DeskTexts.dutch.action.words(item.action.kind),
            to: item.action.kind.address(of: item.number), number: item.number,
            line: ([item.name] + wishes(item)).compactMap { $0 }.joined(separator: " · "), label: label(item),
            due: item.isClosed
                ? nil
                : left < 0
                    ? texts.answerWasDue(dates.short(item.deadline.lastDay, on: today))
                    : texts.answerDue(dates.short(item.deadline.lastDay, on: today)))
    }

    private func wishes(_ item: WorkItem) -> [String?] {
        [
            item.needs.noVoicemail ? texts.noVoicemail : nil, item.safeTimes.map { texts.safeTimes($0.text) },
            item.needs.interpreter.map { texts.interpreter($0.text) },
            item.needs.hearingIsHard ? texts.hearing : nil, item.needs.readingIsHard ? texts.readAloud : nil,
            item.action.kind.isWaiting ? texts.remindedByItself : nil,
        ]
    }

    private func label(_ item: WorkItem) -> StatusLabel {
        let left = item.action.due - today
        switch group(of: item) {
        case .late:
            let late = item.isClosed ? left : item.deadline.daysLeft(on: today)
            return StatusLabel(dates.daysLeftForStaff(late), .late)
        case .today:
            let isNew = item.action.kind == .sayWhetherInvolved && left >= 0
            return StatusLabel(isNew ? texts.isNew : dates.daysLeftForStaff(0), .soon)
        case .week, .later: return StatusLabel(dates.daysLeftForStaff(left), .calm)
        case .waiting: return StatusLabel(dates.daysLeftForStaff(max(left, 0)), .waiting)
        }
    }
}
