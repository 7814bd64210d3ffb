import CaseDesk
import HTML
import Procedure
import Texts

/// The answers in one list, each with its way back.
struct CheckPage {
    let sheet: QuestionSheet
    let token: String

    private var texts: FormTexts.Check { sheet.texts.check }

    var html: HTML {
        h1 { texts.title } + p { texts.lead }
            + SummaryList(CheckRows(sheet: sheet) { sheet.address($0.path) }.rows).html
            + h2 { texts.dataHeading } + p { texts.data }
            + PostForm(to: sheet.address("/klacht/versturen"), token: token) {
                Buttons { Button(sheet.texts.send) }
            }.html
            + DraftFooter(sheet: sheet).html
    }
}

/// Every answer with its way back.
struct CheckRows {
    let sheet: QuestionSheet
    /// Where an answer can be changed.
    let address: (Question) -> String

    private var texts: FormTexts.Check { sheet.texts.check }

    var rows: [SummaryList.Row] {
        let answers = CheckAnswers(sheet: sheet)
        return [
            row(texts.story, .story, answers.story), row(texts.urgency, .urgency, answers.urgency),
            answers.callBack.map { row(texts.callBack, .helpNow, $0) },
            row(texts.when, .when, answers.when), row(texts.about, .about, answers.about),
            row(texts.avoid, .about, answers.avoid), row(texts.effect, .effect, sheet.value("gevoel")),
            row(texts.wishes, .wishes, answers.wishes), row(texts.files, .files, answers.files),
            row(texts.behalf, .behalf, answers.behalf), row(texts.name, .name, sheet.value("naam")),
            answers.mayBeNamed.map { row(texts.mayBeNamed, .name, $0) },
            row(texts.contact, .contact, answers.contact),
            answers.isCalled ? row(texts.lettersTo, .detail, sheet.value("brieven")) : nil,
            answers.isCalled ? row(texts.safeTimes, .detail, sheet.value("tijden")) : nil,
            row(texts.needs, .needs, answers.needs),
        ].compactMap { $0 }
    }

    private func row(_ term: String, _ question: Question, _ value: String) -> SummaryList.Row {
        let link = Link(sheet.common.change, to: address(question), hidden: ": \(term)")
        return SummaryList.Row(term, change: link) {
            if let words = Words(value) {
                pre(.dir(.unknown)) { words.text }
            } else {
                span(.class("hint")) { sheet.common.notFilledIn }
            }
        }
    }
}
