import CaseDesk
import HTML
import HTTPTypes
import Hummingbird
import Procedure
import Texts

/// Complaints that belong together; each stays one of its own, with its own code, letters and end.
struct TogetherController: Sendable {
    let site: Site

    private func page(_ sheet: StepSheet) -> any StepPage { TogetherPage(sheet: sheet) }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await StepVisit(site, context).show(request, page)
    }

    /// A duplicate, joined with the agreement of the complainant.
    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context)
        var read = FormReader(form, today: visit.view.today)
        let other = try await number("dubbel", &read, visit)
        let recorded = RecordedForm(&read, visit.view)
        guard let other, let recorded else { return try await visit.again(read, page) }
        return try await visit.record(
            form, .noted, at: "samen", to: "samen", again: page,
            .filing(.join(with: other, agreed: recorded.declaration)))
    }

    /// A group, or one that follows: both files say so.
    func update(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context)
        var read = FormReader(form, today: visit.view.today)
        guard let other = try await number("hoortbij", &read, visit) else {
            return try await visit.again(read, page)
        }
        let answer = try await visit.carryOut(form, .noted, to: "samen", again: page) {
            plan throws(Refusal) in
            try plan.perform(.filing(.link(to: other)))
        }
        if answer.status == .seeOther {
            try await site.desk.connect(visit.number, to: other, now: site.now())
        }
        return answer
    }

    /// One that they may not know of is not there.
    private func number(_ field: String, _ read: inout FormReader, _ visit: StepVisit) async throws -> String?
    {
        let typed = read.form.line(field)
        guard !typed.isEmpty, try await site.desk.exists(typed, for: visit.staff) else {
            read.note(field, DeskTexts.dutch.together.noNumber)
            return nil
        }
        return typed
    }
}

/// What belongs to it already, and two forms for what is found later.
struct TogetherPage: StepPage {
    let sheet: StepSheet

    private var words: DeskTogether { texts.together }
    var isWide: Bool { false }
    var title: String { words.title }

    @HTMLBuilder var content: HTML {
        p { words.lead }
        casefile.parts.joinedWith.map { number in p { strong { words.joined(number) } } }
        if !casefile.parts.related.isEmpty {
            ul { for number in casefile.parts.related { li { words.belongs(number) } } }
        }
        section {
            h2 { words.linkTitle }
            p { words.linkLead }
            sheet.form("samen/hoort-bij") {
                sheet.line("hoortbij", words.number)
                Buttons { Button(words.link, .second) }
            }
        }
        if casefile.parts.joinedWith == nil, !casefile.closing.hasEnded { joining }
    }

    private var joining: HTML {
        section {
            h2 { words.joinTitle }
            p { words.joinLead }
            sheet.form("samen") {
                sheet.line("dubbel", words.number)
                RecordedFields(sheet: sheet)
                Buttons { Button(words.join, .second) }
            }
        }
    }
}
