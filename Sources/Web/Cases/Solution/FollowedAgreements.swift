import HTML
import Procedure
import Texts

/// Every promise of a settlement after the end: how it stands, or a form that asks.
struct FollowedAgreements: Part {
    let sheet: StepSheet

    private var texts: DeskTexts { sheet.texts }

    @HTMLBuilder var html: HTML {
        let settlement = sheet.casefile.settlement
        h2 { texts.work.followAgreements }
        for agreement in settlement.proposal?.agreements.elements ?? [] {
            switch settlement.followUps[agreement.id] {
            case .kept(let day): standing(agreement, texts.afterwards.kept(sheet.dates.long(day)), nil)
            case .broken(let day, let words):
                standing(agreement, texts.afterwards.notKept(sheet.dates.long(day)), words)
                NewComplaintForm(sheet: sheet, since: day)
            case nil: asking(agreement)
            }
        }
    }

    private func standing(_ agreement: Agreement, _ how: String, _ words: Words?) -> HTML {
        h3 { "\(texts.settlement.agreement(agreement.id.number)): \(agreement.what.text)" }
            + p(.class("hint")) { how } + (words.map { Paragraphs($0.text).html } ?? .empty)
    }

    private func asking(_ agreement: Agreement) -> HTML {
        let id = agreement.id.number
        let due = texts.work.dueBy(sheet.dates.long(agreement.due))
        return sheet.form("oplossing/\(id)") {
            sheet.radios(
                "gedaan-\(id)", "\(texts.settlement.agreement(id)): \(agreement.what.text)",
                hint: "\(agreement.who.text) · \(due)",
                [Choice("ja", texts.settlement.kept), Choice("nee", texts.settlement.broken)])
            sheet.date("op-\(id)", texts.measure.finishDay, or: sheet.today)
            sheet.area("wat-\(id)", texts.afterwards.whatHappened, rows: 3)
            Buttons { Button(texts.frame.save) }
        }.html
    }
}

/// The complainant may complain anew about what was not kept; whoever is called writes it down from here.
struct NewComplaintForm: Part {
    let sheet: StepSheet
    let since: Day

    var html: HTML {
        let texts = sheet.texts.afterwards
        return p { texts.newComplaintLead(sheet.terms.maximumAge) }
            + sheet.form("nieuwe-klacht") {
                input(.type("hidden"), .name("sinds"), .value(since.iso))
                Buttons { Button(texts.newComplaint, .second) }
            }.html
    }
}
