import CaseDesk
import HTML
import Procedure
import Texts

/// Where a respondent reads, and what can be changed about it: another way, a code on paper, a colleague.
struct RespondentWays: Part {
    let sheet: StepSheet
    let reaction: Reactions.Reaction

    private var words: DeskReaction { sheet.texts.reaction }
    private var step: String { "reactie/\(reaction.respondent.id.number)" }

    @HTMLBuilder var html: HTML {
        if case .mail(let address) = reaction.reach {
            if reaction.returnedOn != nil {
                Notice(.attention) { p { words.mailedBack(address.text) } }
            } else if reaction.stage == .noticed {
                p { words.mailed(address.text, sheet.terms.reaction) }
            }
        }
        Details(words.changeReach) {
            sheet.form(step + "/weg") {
                ReachFields(sheet: sheet, reaction: reaction)
                Buttons { Button(words.saveReach, .second) }
            }
        }
        Details(words.cardTitle) {
            p { words.cardLead }
            sheet.form(step + "/code") {
                input(
                    .type("hidden"), .name(RespondentCardController.key), .value(DraftKey.random().cookie),
                    .autocomplete("off"))
                Buttons { Button(words.cardMake, .second) }
            }
        }
        if let partner = reaction.respondent.who.partner {
            Details(words.handOnTitle) {
                p { partner.text }
                p { words.handOnLead }
                sheet.form(step + "/doorgeven") {
                    sheet.line("collega", words.name)
                    ReachFields(sheet: sheet, prefix: RespondentReachController.colleague)
                    Buttons { Button(words.handOn, .second) }
                }
            }
        }
    }
}
