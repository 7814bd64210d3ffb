import CaseDesk
import HTML
import Procedure
import Texts

/// Everybody whom it is about so far, and a form for another one.
struct NamingPage: StepPage {
    let sheet: StepSheet

    var title: String { texts.reaction.nameTitle }

    @HTMLBuilder var content: HTML {
        Columns {
            naming
        } beside: {
            Card {
                h2 { texts.casePage.people }
                if casefile.reactions.list.isEmpty { p { texts.work.none } }
                for reaction in casefile.reactions.list {
                    h3 {
                        texts.work.person(
                            reaction.respondent.id.number, sheet.name(of: reaction.respondent.who))
                    }
                    RespondentStanding(sheet: sheet, reaction: reaction)
                }
            }
            about
        }
    }

    private var about: HTML {
        let about = casefile.filing.about
        return Card {
            h2 { texts.casePage.about }
            p { sheet.labels.people.about(about.kind) }
            about.name.map { name in blockquote { p { name.text } } }
        }.html
    }

    private var naming: HTML {
        let words = texts.reaction
        let kinds = [
            Choice("medewerker", words.employee), Choice("partner", words.partner),
            Choice("bij-partner", words.someoneAtPartner), Choice("wij", words.organisation),
        ]
        return sheet.form("reactie") {
            sheet.radios("soort", words.kind, kinds)
            sheet.radios(
                "account", "\(texts.work.account) (\(words.answeredBy))", hint: texts.work.accountHint,
                accounts)
            sheet.line("naam", texts.frame.optional(words.name))
            sheet.line("organisatie", texts.frame.optional(words.partnerName))
            Checkboxes(
                sheet.field("punten[]", words.aboutParts),
                casefile.parts.list.map { Choice("\($0.id.number)", sheet.label(of: $0)) },
                ticked: sheet.ticked("punten[]", or: allParts))
            Buttons { Button(texts.work.addPerson) }
        }.html
    }

    private var allParts: Set<String> { Set(casefile.parts.list.map { "\($0.id.number)" }) }

    private var accounts: [Choice] {
        let roles: Set<Role> = [.employee, .partner, .manager, .director, .intake]
        let people = sheet.view.office.accounts.values.filter { !$0.roles.isDisjoint(with: roles) }
        let sorted = people.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
        return sorted.map { Choice($0.id.text, $0.name, hint: $0.team.isEmpty ? nil : $0.team) }
            + [Choice("", texts.work.notListed)]
    }
}
