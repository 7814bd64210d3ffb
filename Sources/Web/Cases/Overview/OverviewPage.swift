import CaseDesk
import HTML
import Procedure
import Texts

/// The case: where it stands, what is asked, what comes, and what was; then everything that is in it.
struct OverviewPage: StepPage {
    let sheet: StepSheet

    var title: String { texts.casePage.title(sheet.number) }
    var line: String {
        let filing = casefile.filing
        let came = texts.casePage.received(sheet.dates.long(filing.receivedOn))
        return "\(came), \(sheet.labels.channel(filing.channel))"
    }

    @HTMLBuilder var content: HTML {
        for number in casefile.parts.related { p { texts.together.belongs(number) } }
        late
        Columns {
            CaseQuestions(sheet: sheet)
            CaseStory(sheet: sheet)
            CasePoints(sheet: sheet)
            CaseOfficer(sheet: sheet)
            TooOldPoints(sheet: sheet)
            CaseHistory(sheet: sheet)
        } beside: {
            CaseLinks(sheet: sheet)
            CasePeople(sheet: sheet)
            CaseDocuments(sheet: sheet)
            CaseRules(sheet: sheet)
        }
    }

    @HTMLBuilder private var late: HTML {
        let deadline = casefile.deadline
        let isOpen = !casefile.closing.hasEnded
        if isOpen, deadline.isMissed(on: sheet.today), casefile.letters.outOn(.overdue) == nil {
            Notice(.attention) {
                p { texts.casePage.late(sheet.dates.daysLeftForStaff(deadline.daysLeft(on: sheet.today))) }
                p { ButtonLink(texts.casePage.lateButton, to: sheet.address("te-laat"), .second) }
            }
        }
    }
}
