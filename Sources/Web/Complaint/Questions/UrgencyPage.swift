import HTML
import Texts

/// Question 2.
struct UrgencyPage: QuestionPage {
    let sheet: QuestionSheet

    var name: String { texts.urgency.title }

    var fields: HTML {
        let words = texts.urgency
        return Radios(
            sheet.heading("haast", words.title, hint: words.hint, needed: true),
            [
                Choice(Urgent.no.rawValue, words.no),
                Choice(Urgent.cannotWait.rawValue, words.cannotWait, hint: words.cannotWaitHint),
                Choice(Urgent.unsafe.rawValue, words.unsafe),
            ], selected: sheet.value("haast")
        ).html
    }
}
