import HTML
import Texts

/// What surrounds every question: its number, its form, how long we keep it, and the way to wipe it.
struct QuestionView {
    let question: Question
    let sheet: QuestionSheet
    let token: String
    var notice: String?

    var html: HTML {
        let texts = sheet.texts
        return HTML.empty
            + (notice.map { words in Notice(.attention) { p { words } }.html } ?? .empty)
            + StepLine(texts.step(question.number, Question.total)).html
            + (question == .story ? p(.class("hint")) { texts.intro } : .empty)
            + PostForm(to: sheet.address(question.path), token: token, hasFile: question == .story) {
                question.page(sheet).fields
                buttons
            }.html
            + DraftFooter(sheet: sheet).html
    }

    @HTMLBuilder private var buttons: HTML {
        if question == .helpNow {
            Buttons {
                Button(sheet.texts.helpNow.callMe, name: "bellen", value: "ja")
                Button(sheet.texts.helpNow.goOn, .second, name: "bellen", value: "nee")
            }
        } else {
            Buttons { Button(sheet.common.goOn) }
        }
    }
}

/// Below every page of the form.
struct DraftFooter {
    let sheet: QuestionSheet

    var html: HTML {
        p(.class("hint")) {
            sheet.texts.kept(sheet.keepsHours) + " "
            Link(sheet.common.wipe, to: sheet.address(WipingController.path))
        }
    }
}
