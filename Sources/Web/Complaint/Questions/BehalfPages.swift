import HTML
import Texts

/// Question 8.
struct BehalfPage: QuestionPage {
    let sheet: QuestionSheet

    var name: String { texts.behalf.title }

    var fields: HTML {
        let words = texts.behalf
        return Radios(
            sheet.heading("voor", words.title, needed: true),
            [
                Choice(For.themselves.rawValue, words.themselves),
                Choice(For.someoneElse.rawValue, words.someoneElse),
                Choice(For.child.rawValue, words.child),
                Choice(For.group.rawValue, words.group),
            ], selected: sheet.value("voor")
        ).html
            + TextField(
                sheet.field("groep", words.groupSize), value: sheet.value("groep"), .digits, width: .tiny
            ).html
    }
}

/// Question 8 for who complains for somebody else.
struct RepresentedPage: QuestionPage {
    let sheet: QuestionSheet

    var name: String { texts.represented.title }

    var fields: HTML {
        let words = texts.represented
        return sheet.title(words.title)
            + TextField(sheet.field("ander_naam", words.name), value: sheet.value("ander_naam")).html
            + Radios(
                sheet.field("weet", words.question, needed: true),
                [
                    Choice(Knows.agrees.rawValue, words.agrees),
                    Choice(Knows.notYet.rawValue, words.notYet),
                    Choice(Knows.impossible.rawValue, words.impossible, hint: words.impossibleHint),
                ], selected: sheet.value("weet")
            ).html
    }
}
