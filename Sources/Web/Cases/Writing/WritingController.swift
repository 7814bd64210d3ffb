import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// What was written and not sent: offered again on its page, and thrown away on request.
struct WritingController: Sendable {
    let site: Site

    func destroy(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context)
        guard let page = context[CasePageKey.self]?.text else { throw WebProblem.badRequest }
        let shown = WrittenPage(page, seen: form.text(WrittenText.seen))
        try await site.desk.discardDraft(on: shown, of: visit.number, as: visit.staff)
        return .redirect(to: visit.sheet.address(page) + "?klaar=\(DeskDone.thrownAway.rawValue)")
    }
}

/// Since when the text below waits, and the way to be rid of it.
struct WaitingText: Part {
    let sheet: StepSheet
    let draft: KeptWords

    var html: HTML {
        let (day, time) = draft.saved
        return Notice(.info) {
            p { sheet.texts.writing.waits(sheet.dates.long(day), time) }
            sheet.form("concept/weg") { Buttons { Button(sheet.texts.writing.discard, .second) } }
        }.html
    }
}

/// What this page had not seen when it was kept or sent: kept as well, for who wrote both.
struct OtherTexts: Part {
    let sheet: StepSheet
    let kept: KeptWords

    var html: HTML {
        let texts = kept.others.map { others in
            others.filter { $0.hasWords && $0.value != kept.text($0.name) }.map(\.value)
        }.filter { !$0.isEmpty }
        guard !texts.isEmpty else { return .empty }
        return Notice(.attention, sheet.texts.writing.othersTitle) {
            p { sheet.texts.writing.others }
            for text in texts { blockquote { for words in text { Paragraphs(words) } } }
        }.html
    }
}

extension StepSheet {
    /// The button beside the one that sends.
    var keepButton: Button { Button(texts.writing.later, .second, name: WrittenText.button, value: "ja") }
}
