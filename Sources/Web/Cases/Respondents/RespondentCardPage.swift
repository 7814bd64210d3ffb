import CaseDesk
import HTML
import Procedure
import Texts

/// The card for the envelope: it stands in no letter and in no mail.
struct RespondentCardPage: StepPage {
    let sheet: StepSheet
    let card: RespondentCard
    let id: Respondent.ID

    var isWide: Bool { false }
    var title: String { texts.reaction.cardTitle }

    @HTMLBuilder var content: HTML {
        let site = sheet.view.office.organisation?.site ?? ""
        Notice(.attention) { p { texts.reaction.cardOnce } }
        CodeCard(texts.reaction.cardTitle, groups: card.code.split(separator: " ").map(String.init)) {
            p { texts.reaction.cardUse(site) }
        }
        div(.class("on-screen")) {
            p(.class("hint")) { texts.intake.cardMinutes(Receipt.minutes) }
            sheet.form("reactie/\(id.number)/kaart") { Buttons { Button(texts.intake.cardPrinted) } }
        }
    }
}
