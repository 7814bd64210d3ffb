import CaseDesk
import HTML
import Procedure
import Texts

/// What is to be done, what was done and asks whether it helped, and what others gave this person to do.
struct PromisesPage: Part {
    let lines: [PromiseLine]
    let today: Day
    let token: String
    let typed: FormData?
    let problems: [FieldProblem]

    private var texts: DeskAfterwards { DeskTexts.dutch.afterwards }
    private var dates: DateTexts { Catalogue.of(.dutch).dates }

    @HTMLBuilder var html: HTML {
        p { texts.promisesLead }
        if lines.isEmpty { p { texts.noPromises } }
        WorkList(texts.open, open.map(item))
        WorkList(texts.helped, helped.map(item))
        if !yours.isEmpty {
            section {
                h2 { texts.yours }
                p { texts.yoursLead }
                for line in yours { reporting(line) }
            }
        }
    }

    private var mine: [PromiseLine] { lines.filter { $0.role == .handler } }
    private var yours: [PromiseLine] { lines.filter { $0.role != .handler } }
    private var open: [PromiseLine] { mine.filter { !$0.isDone } }
    private var helped: [PromiseLine] { mine.filter(\.isDone) }

    private func item(_ line: PromiseLine) -> WorkList.Item {
        let left = line.due - today
        let tone: StatusLabel.Tone = left < 0 ? .late : left == 0 ? .soon : .calm
        let title: String
        let step: String
        switch line.what {
        case .measure(let measure): (title, step) = (texts.measure(measure.what.text), "maatregel")
        case .agreement(let agreement): (title, step) = (texts.agreement(agreement.what.text), "oplossing")
        }
        return WorkList.Item(
            title, to: "/werk/klachten/\(line.number)/\(step)", number: line.number, line: line.owner,
            label: StatusLabel(dates.daysLeftForStaff(left), tone),
            due: DeskTexts.dutch.work.dueBy(dates.short(line.due, on: today)))
    }

    private func reporting(_ line: PromiseLine) -> HTML {
        guard case .measure(let measure) = line.what, case .owner(let handler, let phone) = line.role else {
            return .empty
        }
        let id = measure.id.number
        let name = "op-\(line.number)-\(id)"
        let date = typed?.has("\(name)-dag") == true ? typed.map { TypedDate($0, name) } : nil
        return Card {
            h3 { measure.what.text }
            p(.class("hint")) { DeskTexts.dutch.work.dueBy(dates.long(measure.due)) }
            p(.class("hint")) { texts.ownedBy(handler, phone) }
            PostForm(to: "\(PromisesController.path)/\(line.number)/\(id)", token: token) {
                (date ?? TypedDate(name, today)).field(texts.reportDay, hint: nil, problems: problems)
                Buttons { Button(texts.report, hidden: " (\(line.number), \(id))") }
            }
        }.html
    }
}

extension PromiseLine {
    fileprivate var isDone: Bool {
        guard case .measure(let measure) = what, case .done = measure.stage else { return false }
        return true
    }

    fileprivate var owner: String {
        switch what {
        case .measure(let measure): measure.owner.text
        case .agreement(let agreement): agreement.who.text
        }
    }
}
