import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// Everything that a complainant may have said, with the page for each; only what is possible now.
struct ByWordController: Sendable {
    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await StepVisit(site, context).show(request) { ByWordIndex(sheet: $0) }
    }
}

/// One link for each act.
struct ByWordIndex: StepPage {
    let sheet: StepSheet

    var isWide: Bool { false }
    var title: String { texts.byWord.title }

    @HTMLBuilder var content: HTML {
        p { texts.byWord.lead }
        ul { for (step, words) in acts { li { a(.href(sheet.address(step))) { words } } } }
    }

    private var acts: [(String, String)] {
        let words = texts.byWord
        var acts: [(String, String)] = []
        if casefile.canGoOn { acts.append(("verder", words.goOn)) }
        if !casefile.closing.hasEnded {
            if casefile.settlement.proposal != nil { acts.append(("oplossing", words.answerProposal)) }
            acts += [("stoppen", words.stop), ("latere-dag", words.later)]
        }
        acts += casefile.conversations.list.filter { $0.minutes?.to.contains(.complainant) == true }.map {
            ("verslag/\($0.id.number)/antwoord", words.minutes($0.id.number))
        }
        acts.append(("functionaris", words.officer))
        if sheet.mayAnswerAboutName { acts.append(("naam", words.name)) }
        return acts
    }
}

extension Casefile {
    /// A withdrawal can be undone, or an ending by agreement continued.
    var canGoOn: Bool {
        withdrawal.stands || (closing.hasEnded && dispositions.values.contains(.settled))
    }
}
