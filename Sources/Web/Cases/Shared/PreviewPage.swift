import CaseDesk
import HTML
import Procedure
import Texts

/// The exact letters before they are made, with the fields of the form sent on by the button below them.
struct PreviewPage: StepPage {
    let sheet: StepSheet
    let letters: [LetterText]
    /// Where the button goes, and what it says.
    let step: String
    let button: String
    /// The fields that are sent on.
    let fields: [String]

    var isWide: Bool { false }
    var title: String { texts.answer.previewTitle }

    @HTMLBuilder var content: HTML {
        for letter in letters { LetterWithFindings(sheet: sheet, letter: letter) }
        if !letters.areBlocked {
            sheet.form(step) {
                for name in fields { kept(name) }
                Buttons { Button(button) }
            }
        }
    }

    private func kept(_ name: String) -> HTML {
        let values = (sheet.typed?.fields ?? []).filter { $0.name == name }
        return values.map { field in
            input(.type("hidden"), .name(field.name), .value(field.value))
        }.joined()
    }
}

extension [LetterText] {
    /// Whether one of them may not go out as it is.
    var areBlocked: Bool { contains { !$0.findings.blocking.isEmpty } }
}

/// One letter as it will be, with what the check found in it.
struct LetterWithFindings: Part {
    let sheet: StepSheet
    let letter: LetterText

    private var name: String { sheet.texts.work.letterTo(sheet.name(of: letter.to)) }

    var html: HTML {
        section {
            h2 { name }
            findings
            LetterInPage(letter, name)
        }
    }

    private var findings: HTML {
        let lines = letter.findings.advice(sheet.texts)
        let isBlocked = !letter.findings.blocking.isEmpty
        return (isBlocked ? blocked : .empty)
            + (lines.isEmpty
                ? .empty
                : Notice(.attention) {
                    p { strong { sheet.texts.work.advice } }
                    ul { for line in lines { li { line } } }
                }.html)
    }

    private var blocked: HTML {
        Notice(.attention) {
            p { strong { sheet.texts.work.blocked } }
            p { sheet.texts.work.blockedText }
        }.html
    }
}

extension LetterFindings {
    /// Advice in words: it locks nothing.
    func advice(_ texts: DeskTexts) -> [String] {
        var lines: [String] = []
        if longSentences > 0 { lines.append(texts.answer.longSentences(longSentences)) }
        if !hardWords.isEmpty { lines.append(texts.answer.hardWords(hardWords.joined(separator: ", "))) }
        if !names.isEmpty { lines.append(texts.answer.names(names.joined(separator: ", "))) }
        if hasCitizenNumber { lines.append(texts.work.citizenNumber) }
        return lines
    }
}
