import HTML
import Procedure
import Texts

/// What was said, and who gets it: everyone, all ticked; leaving somebody out needs a reason.
struct RecordPage: StepPage {
    let sheet: StepSheet
    let talk: Conversation

    private var day: Day {
        guard case .held(let day) = talk.stage else { return talk.planned }
        return day
    }

    var isWide: Bool { false }
    var title: String { texts.talk.minutesTitle(sheet.dates.long(day)) }

    @HTMLBuilder var content: HTML {
        if talk.sharedOn == nil { form } else { shared }
    }

    private var form: HTML {
        let concerned = sheet.participants.filter(talk.concerned.contains)
        return sheet.form("verslag/\(talk.id.number)") {
            sheet.area("verslag", texts.talk.minutesWords, rows: 12)
            PeopleBoxes(
                sheet: sheet, name: "aan[]", question: texts.talk.minutesTo, hint: texts.talk.minutesHint,
                first: Set(concerned.map(\.key)), only: talk.concerned)
            for person in concerned {
                let question = texts.talk.leftOut(sheet.name(of: person.addressee))
                sheet.line("weg-\(person.key)", texts.frame.optional(question))
            }
            Buttons { Button(texts.work.seeMinutes) }
        }.html
    }

    @HTMLBuilder private var shared: HTML {
        talk.minutes.map { minutes in Paragraphs(minutes.words.text).html } ?? .empty
        p(.class("hint")) { texts.frame.whoReads(readers) }
        if talk.comments.isEmpty { p { texts.talk.waiting } }
        for comment in talk.comments {
            switch comment.verdict {
            case .correct: p { texts.talk.correct }
            case .incorrect(let words):
                p { texts.talk.incorrect }
                    + blockquote { Paragraphs(words.text) }
            }
        }
    }

    private var readers: String {
        let people = sheet.participants.filter { talk.minutes?.to.contains($0) == true }
        return ([texts.frame.readerHandler] + people.map { sheet.name(of: $0.addressee) }).joined(
            separator: " · ")
    }
}
