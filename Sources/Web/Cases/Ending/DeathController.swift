import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// The complainant has died: it stops, and the next of kin hear that they may go on (domain rule 2).
struct DeathController: Sendable {
    let site: Site

    private func page(_ sheet: StepSheet) -> any StepPage { DeathPage(sheet: sheet) }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await StepVisit(site, context).show(request, page)
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context)
        var read = FormReader(form, today: visit.view.today)
        guard let day = read.past("gehoord") else { return try await visit.again(read, page) }
        return try await visit.carryOut(form, .partEnded, to: "einde", again: page) { plan throws(Refusal) in
            let kin = NextOfKin(name: read.words("naaste"), address: read.words("adres"))
            try plan.perform(.closing(.recordDeath(on: day, kin: kin)))
        }
    }
}

/// One day, and who reads the letter from now on.
struct DeathPage: StepPage {
    let sheet: StepSheet

    var isWide: Bool { false }
    var title: String { texts.ends.way(.endedByDeath) }

    @HTMLBuilder var content: HTML {
        p { texts.ends.deathLead }
        if casefile.closing.hasEnded {
            p { texts.byWord.notNow }
        } else {
            sheet.form("overleden") {
                sheet.date("gehoord", texts.ends.deathDay, or: sheet.today)
                sheet.line("naaste", texts.frame.optional(texts.ends.kinName))
                sheet.area(
                    "adres", texts.frame.optional(texts.ends.kinAddress), hint: texts.ends.kinHint, rows: 3)
                Buttons { Button(texts.work.saveIt) }
            }
        }
    }
}
