import CaseDesk
import HTML
import Procedure
import Texts

/// The exact letters before they are made, with the fields of the form sent on by the button below them.
struct PreviewPage: StepPage {
    let sheet: StepSheet
    let letters: [LetterText]
    /// Where the button goes, and what it says.
    let step: String
    let button: String
    /// The fields that are sent on.
    let fields: [String]
    /// What stands above the letters, such as how it looks on the site.
    var first = HTML.empty

    var isWide: Bool { false }
    var title: String { texts.answer.previewTitle }

    @HTMLBuilder var content: HTML {
        first
        for letter in letters { LetterWithFindings(sheet: sheet, letter: letter) }
        if !letters.areBlocked {
            sheet.form(step) {
                for name in fields { kept(name) }
                Buttons { Button(button) }
            }
        }
    }

    private func kept(_ name: String) -> HTML {
        let values = (sheet.typed?.fields ?? []).filter { $0.name == name }
        return values.map { field in
            input(.type("hidden"), .name(field.name), .value(field.value))
        }.joined()
    }
}
