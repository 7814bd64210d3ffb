import CaseDesk
import HTML
import Procedure
import Texts

/// What changed what the desk has to do, and what the complainant wrote while nobody handles it.
struct DistributionNews: Part {
    let view: DeskView

    private var texts: DeskDistribution { DeskTexts.dutch.distribution }
    private var dates: DateTexts { Catalogue.of(.dutch).dates }

    @HTMLBuilder var html: HTML {
        let casefile = view.casefile
        if casefile.isWithdrawn, let day = casefile.withdrawal.on {
            Notice(.attention) { p { texts.stoppedOn(dates.long(day)) } }
        }
        if casefile.isAllTooOld {
            Notice(.attention) { p { texts.tooOld(casefile.filing.procedure.terms.maximumAge) } }
        }
        let written = casefile.contacts.messages.filter { $0.from == .complainant }
        if !written.isEmpty {
            Notice(.info, texts.messages) {
                for message in written {
                    p { strong { dates.long(message.on) } }
                    blockquote { Paragraphs(message.words.text) }
                }
            }
        }
    }
}
