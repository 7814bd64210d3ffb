import CaseDesk
import HTML
import Texts

/// Question 3: a date as far as it is known.
struct WhenPage: QuestionPage {
    let sheet: QuestionSheet

    var name: String { texts.when.title }

    var fields: HTML {
        let words = texts.when
        var question = sheet.heading("wanneer", words.title, hint: words.hint)
        question.error = ["dag", "maand", "jaar"].compactMap { sheet.problems[$0] }.first
        return callToo
            + DateField(
                question, piece("dag", words.day), piece("maand", words.month, isLong: true),
                piece("jaar", words.year, isLong: true)
            ).html
            + Checkbox(sheet.field("nog", words.ongoing), isTicked: sheet.form.has("nog")).html
            + Checkbox(sheet.field("weetniet", words.unknown), isTicked: sheet.form.has("weetniet")).html
    }

    private func piece(_ name: String, _ label: String, isLong: Bool = false) -> DateField.Piece {
        DateField.Piece(
            name, label, value: sheet.value(name), isWrong: sheet.problems[name] != nil, isLong: isLong)
    }

    /// One line for who cannot wait; no page of its own.
    private var callToo: HTML {
        guard sheet.heading == .page, sheet.value("haast") == Urgent.cannotWait.rawValue else {
            return .empty
        }
        let organisation = sheet.organisation
        let words = organisation.hours(in: sheet.language)
        let hours = words.prefix(1).uppercased() + words.dropFirst()
        return Notice(.attention) {
            p {
                linked(
                    texts.urgency.callToo(organisation.telephone, hours), organisation.telephone)
            }
        }.html
    }
}
