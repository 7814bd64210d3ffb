import HTML
import Procedure
import Texts

/// A call, a letter or a try; beside it how the complainant wants to be reached.
struct FirstContactPage: StepPage {
    let sheet: StepSheet

    var title: String { texts.contact.title }

    @HTMLBuilder var content: HTML {
        p { texts.contact.lead(sheet.terms.firstContactTarget) }
        Columns {
            log
            if mustTalk { safety }
            if casefile.contacts.isUnreachable { paper }
        } beside: {
            CasePeople(sheet: sheet)
        }
    }

    private var log: HTML {
        let words = texts.contact
        return sheet.form("ontvangst") {
            sheet.date("dag", words.day, or: sheet.today)
            sheet.channels("hoe", words.how)
            sheet.radios("bereikt", words.reached, [Choice("ja", words.yes), Choice("nee", words.no)])
            sheet.area("notitie", words.note)
            Buttons {
                Button(texts.frame.save)
                sheet.keepButton
            }
        }.html
    }

    /// Also after the talk: the answer may change.
    private var mustTalk: Bool {
        if casefile.filing.urgency == .unsafe { return true }
        if case .named(_, .yes) = casefile.filing.complainant { return false }
        return casefile.filing.complainant.name != nil
    }

    private var safety: HTML {
        let words = texts.contact
        return section {
            h2 { words.safetyTitle }
            p { words.safetyLead }
            sheet.form("ontvangst/veiligheid") {
                sheet.date("praat", words.day, or: sheet.today)
                sheet.radios(
                    "naam", words.nameQuestion, [Choice("ja", words.yes), Choice("nee", sheet.common.no)])
                sheet.area("besproken", words.note, rows: 3)
                Buttons { Button(texts.work.saveTalk, .second) }
            }
        }
    }

    @HTMLBuilder private var paper: HTML {
        if let day = casefile.contacts.decidedOnPaperFrom {
            Notice(.info) { p { texts.contact.onPaperFrom(sheet.dates.long(day)) } }
        } else {
            paperForm
        }
    }

    private var paperForm: HTML {
        section {
            h2 { texts.contact.onPaper }
            p { texts.contact.onPaperLead }
            sheet.form("ontvangst/papier") {
                sheet.date("vanaf", texts.work.paperFrom)
                Buttons { Button(texts.contact.onPaper, .second) }
            }
        }
    }
}
