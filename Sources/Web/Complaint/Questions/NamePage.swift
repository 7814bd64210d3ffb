import HTML
import Texts

/// Question 9: a name may stay away; with a name comes the question whether we may give it.
struct NamePage: QuestionPage {
    let sheet: QuestionSheet

    var name: String { texts.name.title }

    var fields: HTML {
        let words = texts.name
        return askFirst
            + TextField(
                sheet.heading("naam", words.title, hint: words.hint), value: sheet.value("naam"),
                autocomplete: "name"
            ).html
            + Radios(
                sheet.field("noemen", words.question),
                [
                    Choice(Naming.yes.rawValue, words.yes), Choice(Naming.no.rawValue, words.no),
                    Choice(Naming.callFirst.rawValue, words.callFirst),
                ], selected: sheet.value("noemen")
            ).html
    }

    private var askFirst: HTML {
        guard sheet.value("voor") == For.someoneElse.rawValue, sheet.value("weet") == Knows.notYet.rawValue
        else { return .empty }
        return Notice(.info) {
            p { strong { texts.represented.askFirstTitle + "." } }
            p { texts.represented.askFirst }
        }.html
    }
}
