import HTML
import Procedure
import Texts

/// Which letter it is, who reads the correction, and one field.
struct CorrectionPage: StepPage {
    let sheet: StepSheet
    let letter: Letter

    var isWide: Bool { false }
    var title: String { texts.afterwards.correct }

    @HTMLBuilder var content: HTML {
        p { texts.afterwards.correctLead }
        p {
            a(.href(sheet.address("brieven/\(letter.id.number)"))) {
                LetterLink(sheet: sheet, letter: letter).title
            }
        }
        p(.class("hint")) { LetterLink(sheet: sheet, letter: letter).standing }
        sheet.form("brieven/\(letter.id.number)/verbetering") {
            sheet.area("klopt", texts.afterwards.correctWords, hint: texts.afterwards.correctHint)
            Buttons {
                Button(texts.frame.preview)
                sheet.keepButton
            }
        }
    }
}
