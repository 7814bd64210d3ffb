import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// A note without a name, address or code: looked at for danger, registered, and ended without a letter.
struct UnanswerableController: Sendable {
    let site: Site

    private func page(_ sheet: StepSheet) -> any StepPage { UnanswerablePage(sheet: sheet) }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await StepVisit(site, context).show(request, page)
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context)
        var read = FormReader(form, today: visit.view.today)
        guard form.has("gevaar") else {
            read.note("gevaar", DeskTexts.dutch.ends.lookFirst)
            return try await visit.again(read, page)
        }
        return try await visit.carryOut(form, .partEnded, to: "einde", again: page) { plan throws(Refusal) in
            try plan.perform(.closing(.cannotAnswer))
        }
    }
}

/// What follows, and one promise.
struct UnanswerablePage: StepPage {
    let sheet: StepSheet

    var isWide: Bool { false }
    var title: String { texts.ends.way(.cannotBeAnswered) }

    @HTMLBuilder var content: HTML {
        if casefile.isReachable || casefile.closing.hasEnded {
            p { casefile.isReachable ? texts.ends.reachable : texts.byWord.notNow }
        } else {
            p { texts.ends.unanswerableLead }
            sheet.form("geen-antwoord") {
                Checkbox(sheet.field("gevaar", texts.ends.looked), isTicked: false)
                Buttons { Button(texts.work.saveIt) }
            }
        }
    }
}
