import CaseDesk
import HTML
import Procedure
import Texts

/// Every step that this case can take now, by name; the one to take first stands on the left.
struct CaseLinks: Part {
    let sheet: StepSheet

    var html: HTML {
        let texts = sheet.texts
        return Card {
            h2 { texts.work.allSteps }
            ul(.class("links")) {
                for (step, words) in steps { li { a(.href(sheet.address(step))) { words } } }
            }
        }.html
    }

    private var steps: [(String, String)] {
        let texts = sheet.texts
        let always = [
            ("ontvangst", texts.work.contactTitle), ("bericht", texts.message.title),
            ("bestand", texts.file.title), ("brieven", texts.work.allLetters), ("taak", texts.concern.title),
            ("maatregel", texts.measure.title), ("dossier", texts.dossier.title),
            ("samen", texts.together.title),
        ]
        let said = ("gezegd", texts.byWord.title)
        guard !sheet.casefile.closing.hasEnded else {
            let isSettled = sheet.casefile.settlement.isAgreed
            let follow = isSettled ? [("oplossing", texts.work.followAgreements)] : []
            let more =
                sheet.casefile.resultToTell != nil ? [("aanvulling", texts.officerHelp.addendumTitle)] : []
            return more + follow + [said] + always
        }
        let leaving = [said, ("einde", texts.ends.title), ("teruggeven", texts.handing.releaseTitle)]
        // After a withdrawal nothing is examined any more (article 7).
        guard !sheet.casefile.isWithdrawn else {
            return [("stoppen", texts.stopping.callTitle)] + leaving + always
        }
        var steps = [
            ("punten", texts.parts.title), ("reactie", texts.reaction.nameTitle),
            ("gesprek", texts.work.talks),
            ("onderzoek", texts.investigation.title), ("oplossing", texts.settlement.title),
            ("antwoord", texts.answer.title), ("afwijzing", texts.answer.refuseTitle),
            ("stoppen", texts.stopping.record),
        ]
        if sheet.casefile.filing.behalf.isChild {
            steps.insert(("toestemming", texts.concern.childTitle), at: 0)
        } else if sheet.casefile.mandate.stage == .pending {
            steps.insert(("toestemming", texts.concern.mandateTitle), at: 0)
        }
        let from = sheet.casefile.filing.receivedOn + sheet.casefile.filing.procedure.terms.overdueLetterFrom
        if sheet.today >= from { steps.append(("te-laat", texts.late.title)) }
        return steps + leaving + always
    }
}
