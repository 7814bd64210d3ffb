import CaseDesk
import HTML
import Procedure
import Texts

/// The messages, oldest first, and one field.
struct ThreadPage: StepPage {
    let sheet: StepSheet

    var isWide: Bool { false }
    var title: String { texts.message.title }

    @HTMLBuilder var content: HTML {
        let messages = casefile.contacts.messages
        if messages.isEmpty { p { texts.message.none } }
        ol(.class("thread")) {
            for message in messages {
                li {
                    h2 { texts.message.from(name(message.from), sheet.dates.long(message.on)) }
                    Paragraphs(message.words.text)
                }
            }
        }
        sheet.readers()
        if isQuiet {
            Notice(.attention) { p { texts.message.silent(casefile.filing.procedure.terms.silence) } }
        }
        sheet.form("bericht") {
            sheet.area(
                "bericht", isQuiet ? texts.message.oneLine : texts.message.label,
                hint: casefile.letterRoute == .post ? texts.work.asLetter : texts.message.hint, rows: 6
            )
            Buttons {
                Button(texts.message.send)
                sheet.keepButton
            }
        }
    }

    /// Silence is what makes people anxious: one line is enough.
    private var isQuiet: Bool { casefile.actions(on: sheet.today).contains { $0.kind == .writeOneLine } }

    private func name(_ actor: Actor) -> String {
        switch actor {
        case .complainant: sheet.complainantName
        case .respondent(let id): sheet.name(of: id)
        case .staff(let person, _): sheet.view.office.name(of: person)
        case .clock: "–"
        }
    }
}
