import CaseDesk
import HTML
import Procedure
import Texts

/// A form for what was said, or the way to the letter and the call once it stands.
struct WithdrawingPage: StepPage {
    let sheet: StepSheet

    var isWide: Bool { false }
    var title: String { casefile.withdrawal.stands ? texts.stopping.title : texts.stopping.record }

    @HTMLBuilder var content: HTML {
        if let day = casefile.withdrawal.on {
            p { texts.stopping.lead(sheet.dates.long(day)) }
            p {
                casefile.withdrawal.reason.map { texts.stopping.reason(words($0)) } ?? texts.stopping.noReason
            }
            if casefile.endingOfParts == .withdrawn, !casefile.closing.hasEnded, !sheet.isOfDesk {
                p { ButtonLink(texts.work.toConfirm, to: sheet.address("einde")) }
            }
            p { a(.href(sheet.address("verder"))) { texts.byWord.goOn } }
            calling
            if !sheet.stoppable.isEmpty { h2 { texts.byWord.stopMore } }
        }
        if !sheet.stoppable.isEmpty { recording }
    }

    private var recording: HTML {
        sheet.form("stoppen") {
            if sheet.stoppable.count > 1 {
                PointBoxes(sheet: sheet, question: texts.byWord.stopParts, parts: sheet.stoppable)
            }
            sheet.radios(
                "reden", texts.work.wantsStop,
                StoppingReason.allCases.map { Choice($0.rawValue, words($0.reason(nil))) })
            sheet.line("anders", texts.frame.optional(sheet.labels.procedure.reason(.other(nil))))
            sheet.radios(
                "na", texts.work.before,
                [Withdrawal.Cause.ownWish, .mediation, .consultation].map {
                    Choice($0.rawValue, texts.stopping.cause($0))
                }, or: Withdrawal.Cause.ownWish.rawValue)
            RecordedFields(sheet: sheet)
            RecordButtons(sheet: sheet)
        }.html
    }

    private var calling: HTML {
        section {
            h2 { texts.stopping.callTitle }
            if let called = casefile.withdrawal.calledOn {
                p { texts.measure.done(sheet.dates.long(called)) }
            } else {
                p { texts.stopping.callLead }
                sheet.form("stoppen/gebeld") {
                    sheet.date("gebeld", texts.contact.day, or: sheet.today)
                    sheet.area("besproken", texts.contact.note, rows: 3)
                    Buttons { Button(texts.stopping.called, .second) }
                }
            }
        }
    }

    private func words(_ reason: Withdrawal.Reason) -> String {
        if case .other(.some(let words)) = reason { return words.text }
        return sheet.labels.procedure.reason(reason)
    }
}

extension StepSheet {
    /// Points with which the complainant can still stop.
    var stoppable: [Procedure.Part] {
        guard !casefile.closing.hasEnded else { return [] }
        return casefile.parts.list.filter { part in
            switch casefile.dispositions[part.id] {
            case nil, .judged, .settled, .notTakenUp, .referredOn, .notAComplaint: true
            case .withdrawn, .cannotBeAnswered, .endedByDeath: false
            }
        }
    }
}
