import HTML
import Procedure
import Texts

/// Question 5.
struct EffectPage: QuestionPage {
    let sheet: QuestionSheet

    var name: String { texts.effect.title }

    var fields: HTML {
        TextArea(
            sheet.heading("gevoel", texts.effect.title, hint: texts.effect.hint),
            value: sheet.value("gevoel"),
            rows: 5
        ).html
    }
}

/// Question 6.
struct WishesPage: QuestionPage {
    let sheet: QuestionSheet

    var name: String { texts.wishes.title }

    var fields: HTML {
        let words = texts.wishes
        let label = sheet.form.texts.label
        return Checkboxes(
            sheet.heading("wens[]", words.title, hint: words.hint),
            Wishes.Kind.allCases.map { Choice($0.value, label.wish($0)) },
            ticked: Set(sheet.form.list("wens[]"))
        ).html
            + TextField(sheet.field("wens_anders", words.other), value: sheet.value("wens_anders")).html
    }
}
