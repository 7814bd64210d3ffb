import CaseDesk
import HTML
import Procedure
import Texts

/// The page of a step: what it is called and what stands on it; the frame around it is the same for all.
protocol StepPage: Sendable {
    var sheet: StepSheet { get }
    /// The heading, and what the tab says.
    var title: String { get }
    @HTMLBuilder var content: HTML { get }
    /// With something beside it; a form alone stays as narrow as a text.
    var isWide: Bool { get }
    /// The line below the heading.
    var line: String { get }
}

extension StepPage {
    var texts: DeskTexts { sheet.texts }
    var casefile: Casefile { sheet.casefile }
    var isWide: Bool { true }

    /// Trouble, heading, where the case stands, and the step itself.
    @HTMLBuilder var body: HTML {
        sheet.trouble.map { Trouble($0).html } ?? .empty
        h1 { title }
        p(.class("hint")) { line }
        sheet.done
        sheet.draft.map { draft in WaitingText(sheet: sheet, draft: draft) }
        (sheet.kept ?? sheet.draft).map { kept in OtherTexts(sheet: sheet, kept: kept) }
        content
    }

    var line: String {
        let deadline = casefile.deadline
        if let closed = casefile.closing.closedOn {
            return
                "\(texts.casePage.title(sheet.number)) · \(texts.casePage.closed(sheet.dates.long(closed)))"
        }
        let left = sheet.dates.daysLeftForStaff(deadline.daysLeft(on: sheet.today))
        let last = sheet.dates.long(deadline.lastDay)
        let answer =
            deadline.isMissed(on: sheet.today) ? texts.day.answerWasDue(last) : texts.day.answerDue(last)
        return texts.work.caseLine(sheet.number, left, answer)
    }
}

/// Something beside the main text: what the complainant wrote, what others said.
struct Beside: Part {
    let heading: String
    let words: String

    var html: HTML {
        Card {
            h2 { heading }
            blockquote { Paragraphs(words) }
        }.html
    }
}
