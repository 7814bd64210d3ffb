import CaseDesk
import HTML
import Procedure
import Texts

/// What the complainant let out of the officer's room; nothing at all while they let nobody know.
struct CaseOfficer: Part {
    let sheet: StepSheet

    private var referral: Referral { sheet.casefile.referral }
    private var texts: DeskOfficerHelp { sheet.texts.officerHelp }

    @HTMLBuilder var html: HTML {
        if referral.isDisclosed {
            Card {
                h2 { texts.title }
                p { texts.helps }
                for told in referral.told {
                    h3 { texts.toldFor(told.kind) }
                    p(.class("hint")) { texts.told(sheet.dates.long(told.on)) }
                    blockquote { Paragraphs(told.words.text) }
                }
            }
        }
    }
}
