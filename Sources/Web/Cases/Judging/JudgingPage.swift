import HTML
import Procedure
import Texts

/// One point: what was examined, both sides, what the manager finds and why; beside it what everybody said.
struct JudgingPage: StepPage {
    let sheet: StepSheet
    let part: Procedure.Part

    private var given: Judgement? {
        guard case .judged(let judgement) = casefile.dispositions[part.id] else { return nil }
        return judgement
    }

    var title: String { texts.answer.point(part.id.number, casefile.parts.list.count) }

    @HTMLBuilder var content: HTML {
        Columns {
            blockquote { Paragraphs(sheet.words(of: part)) }
            form
            if given != nil { takingBack }
        } beside: {
            Beside(heading: texts.answer.complainantWrote, words: sheet.story ?? texts.casePage.storyInFile)
            reactions
            minutes
        }
    }

    private var form: HTML {
        let words = texts.answer
        return sheet.form("antwoord/\(part.id.number)") {
            sheet.area("uitgezocht", words.examined, hint: words.examinedHint, or: given?.examined.text ?? "")
            sheet.area("kanten", words.sides, or: given?.sides.text ?? "")
            sheet.radios(
                "vind", words.judgment,
                [
                    Choice("upheld", words.upheld), Choice("notUpheld", words.notUpheld),
                    Choice("noFinding", words.noFinding),
                ], or: given?.judgment.rawValue)
            sheet.area("waarom", words.why, hint: words.whyHint, or: given?.why.text ?? "")
            sheet.area(
                "excuses", words.apology, hint: words.apologyHint, rows: 3, or: given?.apology?.text ?? "")
            Buttons {
                Button(words.judge)
                sheet.keepButton
            }
        }.html
    }

    private var takingBack: HTML {
        Details(texts.answer.reconsider) {
            sheet.form("antwoord/\(part.id.number)/terug") {
                Buttons { Button(texts.answer.reconsider, .second) }
            }
        }.html
    }

    @HTMLBuilder private var reactions: HTML {
        for reaction in casefile.reactions.list where reaction.respondent.parts.contains(part.id) {
            for answer in reaction.answers {
                Beside(
                    heading: texts.answer.reactionOf(sheet.name(of: reaction.respondent.who)),
                    words: answer.words.text)
            }
        }
    }

    @HTMLBuilder private var minutes: HTML {
        for talk in casefile.conversations.list {
            if case .held(let day) = talk.stage, let minutes = talk.minutes {
                Beside(heading: texts.talk.minutesTitle(sheet.dates.long(day)), words: minutes.words.text)
            }
        }
    }
}
