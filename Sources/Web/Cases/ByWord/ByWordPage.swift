import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// A form for one act of the complainant: its own fields, then the day, the way and who heard it.
struct ByWordPage: StepPage {
    let sheet: StepSheet
    let title: String
    let lead: [String]
    /// Where the form goes; nil where the act is not possible now.
    let step: String?
    let fields: @Sendable (StepSheet) -> HTML

    var isWide: Bool { false }

    @HTMLBuilder var content: HTML {
        for line in lead { p { line } }
        if let step {
            sheet.form(step) {
                fields(sheet)
                RecordedFields(sheet: sheet)
                RecordButtons(sheet: sheet)
            }
        }
    }
}

extension StepVisit {
    /// Writes down what the complainant said, with the letter that confirms it, or shows that letter first.
    func record(
        _ form: FormData, _ done: DeskDone, at step: String, to next: String,
        again page: (StepSheet) -> any StepPage, _ command: Command
    ) async throws -> Response {
        try await record(form, done, at: step, to: next, again: page) { plan throws(Refusal) in
            try plan.record(command)
        }
    }

    /// The same with a plan, for what is more than one command.
    func record(
        _ form: FormData, _ done: DeskDone, at step: String, to next: String,
        again page: (StepSheet) -> any StepPage, _ decide: (inout Plan) throws(Refusal) -> Void
    ) async throws -> Response {
        if form.has("verander") {
            var sheet = sheet
            sheet.typed = form
            return try await answer(page(sheet))
        }
        guard form.has("kijk") else {
            return try await carryOut(form, done, to: next, again: page, decide)
        }
        return try await preview(
            form, again: page, decide,
            show: { sheet, letters in ByWordPreview(sheet: sheet, letters: letters, step: step) })
    }
}

/// The letter that would confirm it; from here it is written down, or something is changed first.
struct ByWordPreview: StepPage {
    let sheet: StepSheet
    let letters: [LetterText]
    let step: String

    var isWide: Bool { false }
    var title: String { texts.answer.previewTitle }

    @HTMLBuilder var content: HTML {
        if letters.isEmpty { p { texts.byWord.noLetter } }
        for letter in letters { LetterWithFindings(sheet: sheet, letter: letter) }
        sheet.form(step) {
            for field in typed { input(.type("hidden"), .name(field.name), .value(field.value)) }
            Buttons {
                if !letters.areBlocked { Button(texts.work.saveIt) }
                Button(texts.byWord.change, .second, name: "verander", value: "ja")
            }
        }
    }

    /// Everything that was typed goes along; the form brings its own token, version and page.
    private var typed: [(name: String, value: String)] {
        (sheet.typed?.fields ?? []).map { ($0.name, $0.value) }.filter {
            ![CsrfProtection.field, "versie", WrittenText.page, WrittenText.seen, "kijk", "verander"]
                .contains($0.0)
        }
    }
}
