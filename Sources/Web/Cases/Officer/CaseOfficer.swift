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
                    p(.class("hint")) { texts.told(sheet.dates.long(told.on)) }
                    blockquote { Paragraphs(told.words.text) }
                }
            }
        }
    }
}

extension Casefile {
    /// A result that came after the ending and that no letter has told yet.
    var waitsForAddendum: Bool {
        guard closing.hasEnded, referral.resultAfterwards != nil else { return false }
        return letters.list.count { $0.kind == .addendum }
            < referral.told.count { told in
                closing.closedOn.map { told.on >= $0 } ?? false
            }
    }
}
