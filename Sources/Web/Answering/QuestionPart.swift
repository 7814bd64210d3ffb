import CaseDesk
import HTML
import Procedure
import Texts

/// A question as the respondent sees it: also what the handler looks at before asking.
struct QuestionPart: Part {
    let question: AskedQuestion
    let texts: Catalogue
    let today: Day
    /// The address of the question, in the language of the page; nil in a preview, which leads nowhere.
    let base: String?

    private var words: RespondentTexts { texts.respondent }

    @HTMLBuilder var html: HTML {
        p(.class("hint")) { words.list.item(question.number) }
        p { question.isOpen ? words.lead : words.leadEnded }
        p { question.complainant.map(words.about) ?? words.unnamed }
        told
        if let asked = question.question {
            h2 { words.questionHeading }
            Paragraphs(asked)
        }
        term
        answers
        if let base, question.isOpen {
            Buttons {
                ButtonLink(
                    question.answers.isEmpty ? words.react : words.reaction.add, to: "\(base)/reactie",
                    question.answers.isEmpty ? .first : .second)
            }
        }
        supporting
        if let base { QuestionMore(question: question, texts: texts, base: base) }
    }

    /// How much time is left, in a sentence.
    static func left(_ question: AskedQuestion, _ texts: Catalogue, on today: Day) -> String {
        let words = texts.respondent
        guard let term = question.term else { return words.starts(question.termDays) }
        let day = texts.dates.long(term.lastDay)
        if term.isMissed(on: today) { return words.over }
        return term.lastDay == today ? words.lastDay(day) : words.daysLeft(term.daysLeft(on: today), day)
    }

    /// A letter on paper may name a later day: whoever opens it sooner has the same number of days.
    private var began: String? {
        guard let term = question.term, question.answers.isEmpty, !term.isMissed(on: today) else {
            return nil
        }
        return words.began(question.termDays, texts.dates.long(term.lastDay - question.termDays))
    }

    @HTMLBuilder private var told: HTML {
        h2 { words.sharedHeading }
        for part in question.parts { blockquote { Paragraphs(part) } }
        if !question.files.isEmpty {
            h3 { words.filesHeading }
            ul { for file in question.files { li { name(of: file) } } }
        }
    }

    private func name(of file: AttachedFile) -> HTML {
        let size = HTML(" (\(texts.common.fileSize(file.size)))")
        guard let base else { return bdi { file.name.text } + size }
        return a(.href("\(base)/bestand/\(file.id)")) { bdi { file.name.text } } + size
    }

    @HTMLBuilder private var term: HTML {
        if question.isOpen {
            if question.answers.isEmpty {
                h2 { words.whenHeading }
                p { strong { Self.left(question, texts, on: today) } }
            }
            if let began { p { began } }
            if let handler = question.handler {
                p { linked(words.call(handler.name, handler.telephone), handler.telephone) }
            }
        } else {
            Notice(.info) { p { words.ended } }
        }
    }

    private var answers: HTML {
        question.answers.map { answer in
            Card {
                h2 { words.reaction.yours(texts.dates.long(answer.on)) }
                Paragraphs(answer.words.text)
                if answer.isLate { p(.class("hint")) { words.reaction.late } }
            }.html
        }.joined()
    }

    @HTMLBuilder private var supporting: HTML {
        Notice(.attention) {
            p { words.secrecy }
            if question.isOpen { p { strong { words.helping } } }
        }
        h2 { words.supportHeading }
        if let support = question.support { p { words.support(support) } }
        if question.isOpen { p { words.leader } }
    }
}

/// What else there is: talks, letters, a file, and a colleague who knows more.
struct QuestionMore: Part {
    let question: AskedQuestion
    let texts: Catalogue
    let base: String

    private var words: RespondentTexts { texts.respondent }

    @HTMLBuilder var html: HTML {
        if !question.talks.isEmpty {
            h2 { words.talk.heading }
            ul(.class("plain")) {
                for (index, talk) in question.talks.enumerated() { li { line(talk, index + 1) } }
            }
        }
        if !question.letters.isEmpty {
            h2 { words.outcome }
            ul(.class("links")) {
                for (index, letter) in question.letters.enumerated() { li { line(letter, index + 1) } }
            }
        }
        if question.isOpen {
            h2 { words.moreHeading }
            ul(.class("links")) {
                li { Link(words.files.title, to: "\(base)/bestand") }
                if question.partner != nil {
                    li { Link(words.handing.title, to: "\(base)/doorgeven") }
                }
            }
        }
    }

    private func line(_ letter: Letter, _ place: Int) -> HTML {
        let day = texts.dates.long(letter.out?.on ?? question.askedOn)
        let title = texts.follow.outcome.letter(texts.label.letter(letter.kind), day)
        return Link(title, to: "\(base)/brief/\(place)").html
            + (letter.delivered == nil
                ? HTML(" ") + StatusLabel(texts.follow.outcome.unread, .soon).html : .empty)
    }

    private func line(_ talk: AskedQuestion.Talk, _ place: Int) -> HTML {
        let day = texts.dates.long(talk.on)
        let when = talk.at.map { words.talk.at(day, $0.text) } ?? day
        var html = p { strong { when } }
        if talk.isAhead {
            switch talk.place {
            case .at(let place): html += p { words.talk.place(place.text) }
            case .byTelephone: html += p { words.talk.byTelephone }
            }
            html += p { words.talk.bring }
            html += p { Link(words.talk.calendar, to: "\(base)/agenda/\(place)") }
        }
        if talk.minutes != nil {
            html += p { Link(texts.follow.minutes.title(day), to: "\(base)/verslag/\(place)") }
        }
        return html
    }
}
