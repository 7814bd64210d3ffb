import HTML
import Texts

/// After question 3: more than a year ago is a fork and no error (article 2 and 9).
struct OverAYearPage: QuestionPage {
    let sheet: QuestionSheet

    var name: String { texts.overAYear.title }

    var fields: HTML {
        let words = texts.overAYear
        return h1 { words.title } + p { words.text }
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
