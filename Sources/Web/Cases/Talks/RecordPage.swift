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
                let name = sheet.name(of: person.addressee)
                h2(.class("small")) { name }
                sheet.area(
                    "stuk-\(person.key)", texts.frame.optional(texts.talk.passage(name)),
                    hint: texts.talk.passageHint, rows: 2)
                sheet.line("weg-\(person.key)", texts.frame.optional(texts.talk.leftOut(name)))
            }
            Buttons {
                Button(texts.work.seeMinutes)
                sheet.keepButton
            }
        }.html
    }

    @HTMLBuilder private var shared: HTML {
        talk.minutes.map { minutes in Paragraphs(minutes.words.text).html } ?? .empty
        p(.class("hint")) { texts.frame.whoReads(readers) }
        for (person, omission) in leftOut { left(person, omission) }
        if talk.comments.isEmpty { p { texts.talk.waiting } }
        if talk.minutes?.to.isEmpty == false {
            let answer = sheet.address("verslag/\(talk.id.number)/antwoord")
            p { a(.href(answer)) { texts.byWord.minutes(talk.id.number) } }
        }
        for comment in talk.comments {
            switch comment.verdict {
            case .correct: p { texts.talk.correct(sheet.name(of: comment.from.addressee)) }
            case .incorrect(let words):
                p { texts.talk.incorrect(sheet.name(of: comment.from.addressee)) }
                    + blockquote { Paragraphs(words.text) }
            }
        }
    }

    private var leftOut: [(Conversation.Participant, Conversation.Omission)] {
        sheet.participants.compactMap { person in talk.minutes?.leftOut[person].map { (person, $0) } }
    }

    /// What somebody does not get, for who made the choice.
    private func left(_ person: Conversation.Participant, _ omission: Conversation.Omission) -> HTML {
        let name = sheet.name(of: person.addressee)
        return switch omission {
        case .everything(let why): p(.class("hint")) { texts.talk.without(name, why.text) }
        case .passage(let words, let why):
            p(.class("hint")) { texts.talk.withoutPassage(name, why.text) }
                + blockquote { Paragraphs(words.text) }
        }
    }

    private var readers: String {
        let people = sheet.participants.filter { talk.minutes?.to.contains($0) == true }
        return ([texts.frame.readerHandler] + people.map { sheet.name(of: $0.addressee) }).joined(
            separator: " · ")
    }
}
