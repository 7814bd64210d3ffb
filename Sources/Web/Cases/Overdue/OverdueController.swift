import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// The honest message: why, and a new day; there is no extension, and the case stays counted as late.
struct OverdueController: Sendable {
    let site: Site

    private func page(_ sheet: StepSheet) -> any StepPage { OverduePage(sheet: sheet) }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await StepVisit(site, context).show(request, page)
    }

    func new(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context)
        var read = FormReader(form, today: visit.view.today)
        guard let draft = OverdueForm.draft(&read) else { return try await visit.again(read, page) }
        return try await visit.preview(
            form, again: page, { plan throws(Refusal) in try plan.write(draft) },
            show: { sheet, letters in
                PreviewPage(
                    sheet: sheet, letters: letters, step: "te-laat/weg", button: sheet.texts.late.send,
                    fields: ["waarom", "nieuw-dag", "nieuw-maand", "nieuw-jaar"])
            })
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context)
        var read = FormReader(form, today: visit.view.today)
        guard let draft = OverdueForm.draft(&read) else { return try await visit.again(read, page) }
        let isPosted = visit.casefile.letterRoute == .post
        return try await visit.carryOut(form, .overdue, to: isPosted ? "brieven" : "", again: page) {
            plan throws(Refusal) in try plan.write(draft)
        }
    }
}

/// Why, and when it does come.
enum OverdueForm {
    static func draft(_ read: inout FormReader) -> LetterDraft? {
        let reason = read.needed("waarom", DeskTexts.dutch.late.noReason)
        let day = read.coming("nieuw")
        guard let reason, let day else { return nil }
        return .overdue(because: reason, answerBy: day)
    }
}

/// Two fields, and what stays as it is.
struct OverduePage: StepPage {
    let sheet: StepSheet

    var isWide: Bool { false }
    var title: String { isMissed ? texts.late.title : texts.late.titleAhead }
    private var isMissed: Bool { casefile.deadline.isMissed(on: sheet.today) }

    @HTMLBuilder var content: HTML {
        let last = sheet.dates.long(casefile.deadline.lastDay)
        p { isMissed ? texts.late.lead(last) : texts.late.leadAhead(last) }
        p { strong { isMissed ? texts.late.counts : texts.late.countsAhead } }
        sheet.form("te-laat") {
            sheet.area("waarom", texts.late.reason)
            let last = sheet.dates.long(casefile.lastLaterDay(on: sheet.today))
            sheet.date("nieuw", texts.late.newDay)
            p(.class("hint")) { texts.late.atMost(last) }
            Buttons {
                Button(texts.frame.preview)
                sheet.keepButton
            }
        }
    }
}
