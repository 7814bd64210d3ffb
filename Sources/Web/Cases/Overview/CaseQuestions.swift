import CaseDesk
import HTML
import Procedure
import Texts

/// The four questions that everybody's page answers, in the same order: the last one is the timeline below.
struct CaseQuestions: Part {
    let sheet: StepSheet

    private var casefile: Casefile { sheet.casefile }
    private var texts: DeskTexts { sheet.texts }

    var html: HTML {
        let actions = casefile.actions(on: sheet.today).filter { $0.who == .handler }
        let mine = actions.filter { !$0.kind.isWaiting }
        let waiting = actions.filter(\.kind.isWaiting)
        return Card {
            h2 { texts.casePage.stands }
            p { strong { texts.phase.name(casefile.phase(on: sheet.today)) } }
            standing
            if !waiting.isEmpty {
                h3 { texts.casePage.next }
                ul(.class("links")) { for action in waiting { li { line(action) } } }
            }
        }.html
            + section {
                h2 { texts.casePage.mine }
                if let first = mine.first { primary(first) } else { p { texts.work.nothingNow } }
                if mine.count > 1 {
                    h3 { texts.casePage.alsoMine }
                    ul(.class("links")) { for action in mine.dropFirst() { li { line(action) } } }
                }
            }
    }

    @HTMLBuilder private var standing: HTML {
        if let closed = casefile.closing.closedOn {
            p { texts.casePage.closed(sheet.dates.long(closed)) }
            if let ending = casefile.closing.ending { p { texts.phase.ending(ending) } }
            let words = casefile.isInTime(on: closed) ? texts.casePage.inTime : texts.casePage.notInTime
            p { words(sheet.terms.finish) }
            p { texts.casePage.erased(sheet.dates.long(casefile.erasedOn(closedOn: closed))) }
        } else {
            deadline
        }
    }

    private var deadline: HTML {
        let deadline = casefile.deadline
        let start = casefile.filing.receivedOn
        let days = casefile.filing.procedure.terms.finish
        let span = casefile.reactions.list.compactMap { reaction -> DeadlineBlock.Span? in
            guard let term = reaction.term else { return nil }
            let from = term.lastDay - casefile.filing.procedure.terms.reaction - start
            return DeadlineBlock.Span(from: max(0, from), to: min(days, term.lastDay - start))
        }.last
        return DeadlineBlock(
            sheet.dates.daysLeftForStaff(deadline.daysLeft(on: sheet.today)),
            day: max(0, sheet.today - start), of: days, reaction: span
        ) { answerDay(deadline) }.html
    }

    private func answerDay(_ deadline: Procedure.Deadline) -> String {
        let last = sheet.dates.long(deadline.lastDay)
        guard !deadline.isMissed(on: sheet.today) else {
            let later = casefile.letters.laterDay.map { texts.casePage.laterDay(sheet.dates.long($0)) }
            return ([texts.casePage.wasDue(last)] + [later].compactMap { $0 }).joined(separator: ". ") + "."
        }
        let day = texts.casePage.deadline(last) + "."
        guard deadline.target != deadline.lastDay else { return day }
        return "\(day) \(texts.casePage.target(sheet.dates.long(deadline.target)))."
    }

    private func due(_ action: Action, _ day: String) -> String {
        action.due < sheet.today ? texts.work.wasDue(day) : texts.work.dueBy(day)
    }

    /// A task beside the complaint says what it is.
    private func words(_ kind: Action.Kind) -> String {
        guard case .concern(let id) = kind, let concern = casefile.concerns.open.first(where: { $0.id == id })
        else { return texts.action.words(kind) }
        return texts.day.task(texts.concern.kind(concern.kind), id.number)
    }

    private func primary(_ action: Action) -> HTML {
        p { ButtonLink(words(action.kind), to: action.kind.address(of: sheet.number)) }
            + p(.class("hint")) { due(action, sheet.dates.long(action.due)) }
    }

    private func line(_ action: Action) -> HTML {
        a(.href(action.kind.address(of: sheet.number))) { words(action.kind) }
            + HTML(", " + due(action, sheet.dates.short(action.due, on: sheet.today)))
    }
}
