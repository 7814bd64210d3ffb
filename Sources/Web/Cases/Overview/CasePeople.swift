import CaseDesk
import HTML
import Procedure
import Texts

/// Who belongs to the case, how to reach the complainant, and who may know the name.
struct CasePeople: Part {
    let sheet: StepSheet

    private var filing: Filing { sheet.casefile.filing }
    private var texts: DeskCase { sheet.texts.casePage }

    var html: HTML {
        Card {
            h2 { texts.people }
            h3 { texts.complainant }
            p { bdi { sheet.complainantName } }
            texts.forWhom(filing.behalf).map { words in p { bdi { words } } }
            p { strong { naming } }
            HowToReach(casefile: sheet.casefile)
            for reaction in sheet.casefile.reactions.list {
                h3 {
                    sheet.texts.work.person(
                        reaction.respondent.id.number, sheet.name(of: reaction.respondent.who))
                }
                RespondentStanding(sheet: sheet, reaction: reaction)
            }
            h3 { sheet.texts.work.takenBy }
            p { sheet.casefile.handling.handler.map(sheet.view.office.name(of:)) ?? "–" }
        }.html
    }

    private var naming: String {
        if sheet.casefile.mayBeNamed { return texts.mayBeNamed }
        return switch filing.complainant {
        case .named(_, .callFirst): texts.callFirst
        case .named, .nameless: texts.mayNotBeNamed
        }
    }
}
