import CaseDesk
import HTML
import Texts

/// Question 4, with who must not read this.
struct AboutPage: QuestionPage {
    let sheet: QuestionSheet

    var name: String { texts.about.title }

    var fields: HTML {
        let words = texts.about
        return choices
            + TextField(sheet.field("over_wie", words.name), value: sheet.value("over_wie")).html
            + sheet.subtitle(words.avoidTitle) + p(.class("hint")) { words.avoidHint }
            + TextField(sheet.field("nietlezen", words.avoidNames), value: sheet.value("nietlezen")).html
            + Checkbox(
                sheet.field("nietbalie", words.avoidDesk, hint: words.avoidDeskHint),
                isTicked: sheet.form.has("nietbalie")
            ).html
    }

    private var choices: HTML {
        let words = texts.about
        let name = sheet.organisation.name
        return Radios(
            sheet.heading("over", words.title, needed: true),
            [
                Choice(Concerned.employee.rawValue, words.employee(name)),
                Choice(Concerned.partner.rawValue, words.partner(name)),
                Choice(
                    Concerned.organisation.rawValue, words.organisation(name), hint: words.organisationHint),
                Choice(Concerned.unsure.rawValue, words.unsure),
            ], selected: sheet.value("over")
        ).html
    }
}
