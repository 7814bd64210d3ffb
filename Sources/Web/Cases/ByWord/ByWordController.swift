import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// Everything that a complainant may have said, with the page for each; only what is possible now.
struct ByWordController: Sendable {
    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await StepVisit(site, context, deskToo: true).show(request) { ByWordIndex(sheet: $0) }
    }
}

/// One link for each act.
struct ByWordIndex: StepPage {
    let sheet: StepSheet

    var isWide: Bool { false }
    var title: String { texts.byWord.title }

    @HTMLBuilder var content: HTML {
        p { texts.byWord.lead }
        ul(.class("links")) { for (step, words) in acts { li { a(.href(sheet.address(step))) { words } } } }
    }

    private var acts: [(String, String)] {
        let words = texts.byWord
        var acts: [(String, String)] = []
        if casefile.canGoOn { acts.append(("verder", words.goOn)) }
        if !casefile.closing.hasEnded {
            if casefile.settlement.proposal != nil, !sheet.isOfDesk {
                acts.append(("oplossing", words.answerProposal))
            }
            acts += [("stoppen", words.stop), ("latere-dag", words.later)]
            if casefile.mandate.mayBeRevoked { acts.append(("toestemming/terug", words.revoke)) }
        }
        if !sheet.isOfDesk { acts += minutes }
        acts += [("bereik", words.reach), ("bestand", words.file)]
        acts.append(("functionaris", words.officer))
        if sheet.mayAnswerAboutName { acts.append(("naam", words.name)) }
        return acts
    }

    private var minutes: [(String, String)] {
        casefile.conversations.list.filter { $0.minutes?.to.contains(.complainant) == true }.map {
            ("verslag/\($0.id.number)/antwoord", texts.byWord.minutes($0.id.number))
        }
    }
}

extension Casefile {
    /// A withdrawal can be undone, or an ending by agreement continued.
    var canGoOn: Bool {
        mayUndoWithdrawal || (closing.hasEnded && dispositions.values.contains(.settled))
    }

    /// A withdrawal stands, and whom it is for did not say no.
    var mayUndoWithdrawal: Bool {
        withdrawal.stands && !mandate.isRefused
    }
}
