import HTML
import Texts

/// Question 11.
struct NeedsPage: QuestionPage {
    let sheet: QuestionSheet

    var name: String { texts.needs.title }

    var fields: HTML {
        let words = texts.needs
        return Checkboxes(
            sheet.heading("let[]", words.title),
            Need.allCases.map { Choice($0.rawValue, $0.words(words)) }, ticked: Set(sheet.form.list("let[]"))
        ).html
            + TextField(sheet.field("taal", words.interpreterLanguage), value: sheet.value("taal")).html
            + TextField(sheet.field("let_anders", words.other), value: sheet.value("let_anders")).html
    }
}
