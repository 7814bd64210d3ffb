import HTML
import Procedure
import Texts

/// After question 3: more than a year ago is a fork and no error (article 2 and 9).
struct OverAYearPage: QuestionPage {
    let sheet: QuestionSheet

    var name: String { texts.overAYear.title(years) }

    /// Of the version that is in force.
    private var years: Int { sheet.form.procedure.terms.maximumAge }

    var fields: HTML {
        let words = texts.overAYear
        return h1 { name } + p { words.text(years) }
            + Radios(
                sheet.field("toch", words.question, needed: true),
                [
                    Choice(OldStory.tell.rawValue, words.tell, hint: words.tellHint),
                    Choice(OldStory.officer.rawValue, words.officer),
                    Choice(OldStory.wrongDate.rawValue, words.wrongDate),
                ], selected: sheet.value("toch")
            ).html
    }
}
