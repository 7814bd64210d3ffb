import CaseDesk
import HTML
import Procedure
import Texts

/// One letter as it will be, with what the check found in it.
struct LetterWithFindings: Part {
    let sheet: StepSheet
    let letter: LetterText

    private var name: String { sheet.texts.work.letterTo(sheet.name(of: letter.to)) }
    private var texts: DeskLetterCheck { sheet.texts.letterCheck }

    var html: HTML {
        section {
            h2 { name }
            blocked
            advice
            LetterInPage(letter, name)
        }
    }

    @HTMLBuilder private var blocked: HTML {
        if letter.findings.isBlocked {
            Notice(.attention) {
                p { strong { texts.blocked } }
                ul { for missing in letter.findings.missing { li { line(missing) } } }
            }
        }
    }

    @HTMLBuilder private var advice: HTML {
        if !letter.findings.advice.isEmpty {
            Notice(.info) {
                p { strong { texts.advice } }
                p { texts.adviceLead }
                ul { for advice in letter.findings.advice { li { texts.words(advice) } } }
            }
        }
    }

    /// What is missing, and the page on which it is mended.
    private func line(_ missing: LetterFindings.Missing) -> HTML {
        let words = texts.words(missing)
        guard let step = missing.step(in: letter, of: sheet.casefile) else { return HTML(words) }
        return a(.href(sheet.address(step))) { words }
    }
}

extension [LetterText] {
    /// Whether one of them may not go out as it is.
    var areBlocked: Bool { contains(where: \.findings.isBlocked) }

    /// Everything that is missing, in one text.
    var blockedWords: String {
        let texts = DeskTexts.dutch.letterCheck
        var lines: [String] = []
        for missing in flatMap(\.findings.missing) {
            let words = texts.words(missing)
            if !lines.contains(words) { lines.append(words) }
        }
        return ([texts.blocked + "."] + lines).joined(separator: " ")
    }
}

/// The checks of all letters of an ending, each with a sign and in words.
struct LetterChecks: Part {
    let sheet: StepSheet
    let letters: [LetterText]

    var html: HTML {
        let texts = sheet.texts.letterCheck
        return Card {
            h2 { sheet.texts.answer.checkTitle }
            ul(.class("steps")) {
                for (words, isRight) in lines {
                    li {
                        isRight ? Icon.done : Icon.attention
                        div { isRight ? words : "\(words): \(texts.notYet)" }
                    }
                }
            }
        }.html
    }

    private var lines: [(String, Bool)] {
        let texts = sheet.texts.letterCheck
        let missing = letters.flatMap(\.findings.missing)
        func none(_ isOne: (LetterFindings.Missing) -> Bool) -> Bool { !missing.contains(where: isOne) }
        var lines = [
            (texts.checkFilled, none(\.isEmptyField)), (texts.checkLeftover, none(\.isLeftover)),
            (texts.checkOfficer, none { $0 == .officer }),
            (texts.checkSigner, none { $0 == .signer || $0 == .signedByTheDesk }),
            (texts.checkAddress, none { $0 == .address }), (texts.checkErasure, none { $0 == .erasure }),
        ]
        if letters.contains(where: { $0.kind == .outcome }) {
            lines.insert((sheet.texts.answer.checkPoints, none { $0 == .nothingListed }), at: 0)
            lines.insert((sheet.texts.answer.checkReasons, none(\.isTooShort)), at: 1)
            lines.insert((sheet.texts.answer.checkMeasures, none(\.isNobody)), at: 2)
        }
        return lines
    }
}
