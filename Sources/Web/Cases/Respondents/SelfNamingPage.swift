import HTML
import Procedure
import Texts

/// Naming yourself takes the case away at once: asked first, with what follows from it (article 2).
struct SelfNamingPage: StepPage {
    let sheet: StepSheet

    var isWide: Bool { false }
    var title: String { texts.handing.selfTitle }

    @HTMLBuilder var content: HTML {
        p { texts.handing.selfLead }
        sheet.form("reactie") {
            sheet.kept("soort")
            sheet.kept("account")
            sheet.kept("organisatie")
            for part in sheet.ticked("punten[]").sorted() {
                input(.type("hidden"), .name("punten[]"), .value(part))
            }
            Buttons {
                Button(texts.handing.selfYes, name: "zeker", value: "ja")
                ButtonLink(texts.frame.back, to: sheet.address("reactie"), .second)
            }
        }
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
