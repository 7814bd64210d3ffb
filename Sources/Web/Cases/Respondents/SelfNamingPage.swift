import CaseDesk
import HTML
import Procedure
import Texts

/// Naming yourself, or somebody of your team, takes the case away at once: asked first (article 2).
struct SelfNamingPage: StepPage {
    let sheet: StepSheet
    /// Not the handler, but somebody whom the handler leads.
    var isLed = false

    var isWide: Bool { false }
    var title: String { isLed ? texts.handing.leadsTitle : texts.handing.selfTitle }

    @HTMLBuilder var content: HTML {
        p { isLed ? texts.handing.leadsLead : texts.handing.selfLead }
        sheet.form("reactie") {
            sheet.kept("soort")
            sheet.kept("account")
            sheet.kept("organisatie")
            for part in sheet.ticked("punten[]").sorted() {
                input(.type("hidden"), .name("punten[]"), .value(part))
            }
            Buttons {
                Button(
                    isLed ? texts.handing.leadsYes : texts.handing.selfYes, name: "zeker", value: "ja")
                ButtonLink(texts.frame.back, to: sheet.address("reactie"), .second)
            }
        }
    }
}

extension StepVisit {
    /// Whether the handler is the line manager of this account, and nobody decided that it does not matter.
    func isLed(_ person: StaffID?) -> Bool {
        guard let person, let handler = casefile.handling.handler else { return false }
        let covered = casefile.handling.involvement.overrides[handler]?.covers ?? []
        let list = view.office.handlingList(on: view.today)
        return list[handler]?.leads.contains(person) == true && !covered.contains(person)
    }
}

extension NamingForm {
    /// Whether it is about this account.
    func names(_ person: StaffID?) -> Bool {
        switch who {
        case .employee(let account, _), .someoneAtPartner(let account, _, _):
            account != nil && account == person
        // Who answers for the organisation is not involved (domain rule 2).
        case .partner, .organisation: false
        }
    }
}
