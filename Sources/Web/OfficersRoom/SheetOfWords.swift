import HTML
import Texts

/// A recovery sheet as it is printed, and the last words that prove it is on paper.
struct SheetOfWords: Part {
    let words: [String]
    let address: String
    let done: String
    let token: String
    let problems: [FieldProblem]

    private var texts: DeskRoom { DeskTexts.dutch.room }

    @HTMLBuilder var html: HTML {
        p { strong { texts.sheetOnce } }
        LetterFrame(texts.sheetHeading) {
            h2 { texts.sheetHeading }
            ol { for word in words { li { word } } }
        }
        PostForm(to: address, token: token) {
            TextField(
                Field("woorden-blad", texts.sheetProof, error: problems["woorden-blad"], isNeeded: true),
                .code)
            Buttons { Button(done) }
        }
    }
}
